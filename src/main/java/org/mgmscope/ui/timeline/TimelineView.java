package org.mgmscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.mgmscope.mgm.Event;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The run from left to right: a slot for each beat, a lane for each kind of news, and a knob at
/// the present beat. Only what is in view is built, so a run may be as long as it likes.
public final class TimelineView extends Pane {
  private static final double NAMES = 150;
  private static final double LANE = 14;
  private static final double TOP = 16;
  private static final double KNOB = 12;
  private static final double LEAST_SLOT = 16;
  private static final double MOST_SLOT = 56;
  private static final double MARK = 10;
  private static final double CAPTION_GAP = 8;

  private static final List<Lane> LANES = List.of(Lane.values());

  private final Session session;
  private final Group lines = layer();
  private final Group marks = layer();
  private final Group captions = layer();
  private final Region knobLine = new Region();
  private final Region knob = new Region();
  private int firstShown = 1;
  private int shownFrom = -1;
  private double shownSlot;

  public TimelineView(Session session) {
    this.session = session;
    getStyleClass().add("timeline");
    setId("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(0);
    setPrefHeight(TOP + LANES.size() * LANE + 24);
    setMinHeight(getPrefHeight());
    knobLine.getStyleClass().add("knob-line");
    knob.getStyleClass().add("knob");
    for (Region part : List.of(knobLine, knob)) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    getChildren().addAll(lines, knobLine, marks, captions, knob);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    session.whileShown(this, this::requestLayout);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::drag);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  /// A layer whose nodes stay where they are put.
  private static Group layer() {
    Group layer = new Group();
    layer.setAutoSizeChildren(false);
    layer.setManaged(false);
    layer.setMouseTransparent(true);
    return layer;
  }

  /// The marks in view.
  public List<MarkView> shownMarks() {
    layout();
    return marks.getChildren().stream().map(node -> (MarkView) node).toList();
  }

  private void press(KeyEvent key) {
    switch (key.getCode()) {
      case RIGHT, PLUS -> session.goToBeat(session.beat() + 1);
      case LEFT, MINUS -> session.goToBeat(session.beat() - 1);
      case PAGE_DOWN -> session.goToBeat(session.beat() + 10);
      case PAGE_UP -> session.goToBeat(session.beat() - 10);
      case HOME -> session.first();
      case END -> session.last();
      case SPACE -> session.playingProperty().set(!session.playingProperty().get());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void drag(MouseEvent mouse) {
    requestFocus();
    session.playingProperty().set(false);
    if (mouse.getX() >= NAMES - slot() / 2) {
      session.goToBeat(firstShown + (int) Math.floor((mouse.getX() - NAMES) / slot()));
    }
    mouse.consume();
  }

  private double slot() {
    int count = Math.max(1, beats().count());
    return Math.clamp((getWidth() - NAMES - 20) / count, LEAST_SLOT, MOST_SLOT);
  }

  @Override
  protected void layoutChildren() {
    double slot = slot();
    int fit = Math.max(1, (int) ((getWidth() - NAMES - 20) / slot));
    int beat = session.beat();
    if (beats().count() <= fit) {
      firstShown = 1;
    } else if (beat < firstShown || beat > firstShown + fit - 1 || firstShown < 1) {
      firstShown = Math.clamp((long) beat - fit / 2, 1, beats().count() - fit + 1);
    }
    if (shownFrom != firstShown || shownSlot != slot || marks.getChildren().isEmpty()) {
      shownFrom = firstShown;
      shownSlot = slot;
      build(fit);
    }
    layoutLanes();
    layoutMarks();
    layoutCaptions();
    layoutKnob(beat);
    tell(beat);
  }

  private void build(int fit) {
    lines.getChildren().clear();
    marks.getChildren().clear();
    captions.getChildren().clear();
    ResourceBundle texts = View.texts(session);
    for (Lane lane : Lane.values()) {
      Label name = new Label(texts.getString("lane." + lane));
      name.getStyleClass().add("lane-name");
      Region line = new Region();
      line.getStyleClass().add("lane-line");
      lines.getChildren().addAll(name, line);
    }
    int last = Math.min(beats().count(), firstShown + fit - 1);
    for (int beat = firstShown; beat <= last; beat++) {
      for (Mark mark : Mark.of(beats(), beat)) {
        marks.getChildren().add(new MarkView(beat, mark));
      }
    }
    captions.getChildren().addAll(captions(last));
    applyCss();
  }

  private List<Label> captions(int last) {
    List<Label> found = new ArrayList<>();
    String previous = "";
    for (int beat = firstShown; beat <= last; beat++) {
      Event head = beats().head(beat);
      String text = session.lesson().teller().caption(head);
      if (!text.isEmpty() && !text.equals(previous)) {
        Label caption = new Label(text);
        caption.getStyleClass().add("caption");
        caption.setUserData(beat);
        found.add(caption);
        previous = text;
      }
    }
    return found;
  }

  private void layoutLanes() {
    for (Lane lane : Lane.values()) {
      double y = y(lane);
      Label name = (Label) lines.getChildren().get(2 * place(lane));
      name.resizeRelocate(12, y - LANE / 2, NAMES - 24, LANE);
      lines
          .getChildren()
          .get(2 * place(lane) + 1)
          .resizeRelocate(NAMES - 4, y, Math.max(0, getWidth() - NAMES - 8), 1);
    }
  }

  private void layoutMarks() {
    for (MarkView mark : marks.getChildren().stream().map(node -> (MarkView) node).toList()) {
      mark.resizeRelocate(x(mark.beat()) - MARK / 2, y(mark.mark().lane()) - MARK / 2, MARK, MARK);
    }
  }

  private void layoutCaptions() {
    double free = 0;
    double y = TOP + LANES.size() * LANE + 4;
    for (Label caption : captions.getChildren().stream().map(node -> (Label) node).toList()) {
      double x = x((int) caption.getUserData()) - MARK / 2;
      double width = caption.prefWidth(-1);
      boolean fits = x >= free && x + width <= getWidth();
      caption.setVisible(fits);
      caption.resizeRelocate(x, y, width, 16);
      free = fits ? x + width + CAPTION_GAP : free;
    }
  }

  private void layoutKnob(int beat) {
    double x = x(beat);
    boolean inView = beat == 0 || beat >= firstShown;
    knobLine.setVisible(inView);
    knob.setVisible(inView);
    knobLine.resizeRelocate(x - 1, KNOB, 2, TOP + LANES.size() * LANE - KNOB);
    knob.resizeRelocate(x - KNOB / 2, 2, KNOB, KNOB);
  }

  private void tell(int beat) {
    setAccessibleText(
        View.texts(session)
            .getString("timeline.value")
            .formatted(beat, beats().count(), session.lesson().teller().line(beat)));
  }

  private double x(int beat) {
    return NAMES + (beat - firstShown + 0.5) * slot();
  }

  private static int place(Lane lane) {
    return LANES.indexOf(lane);
  }

  private static double y(Lane lane) {
    return TOP + (place(lane) + 0.5) * LANE;
  }

  private Beats beats() {
    return session.lesson().beats();
  }
}
