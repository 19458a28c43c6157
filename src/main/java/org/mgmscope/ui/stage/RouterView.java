package org.mgmscope.ui.stage;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;
import org.mgmscope.story.Cues;
import org.mgmscope.story.MfeRows;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.RouterPictures;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// The router at the moment. Going one beat on is animated; everything else is shown at once.
public final class RouterView extends ScrollPane {
  /// What there was to be brought into view, and in how much room.
  private record Revealed(
      double viewWidth, double viewHeight, double width, double height, @Nullable Bounds wanted) {}

  /// What is kept in view around what the beat is about, if there is room: its border, and a little
  /// more.
  private static final double AROUND = 6;

  /// So many forwarding entries are shown at most.
  private static final int ROWS = 6;

  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final RouterBoard board;
  private final CuePlayer player;
  private @Nullable RouterPictures pictures;
  private @Nullable RouterPicture shown;
  private int shownBeat = -1;
  private List<Cue> toPlay = List.of();
  private @Nullable Revealed revealed;

  public RouterView(Showing showing, Steps steps, Looks looks) {
    this.showing = showing;
    this.steps = steps;
    this.looks = looks;
    board = new RouterBoard(showing.texts(), showing::select);
    player = new CuePlayer(board);
    setId("router");
    setContent(board);
    setFitToWidth(true);
    setFitToHeight(true);
    setMinHeight(0);
    hvalueProperty().subscribe(this::drawWhatIsInView);
    showing.whileShown(this, showing.runProperty(), this::begin);
    showing.whileShown(this, showing.openedProperty(), this::toTheTop);
    showing.whileShown(this, this::show);
    showing
        .selectionProperty()
        .when(sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe(_ -> draw(showing.moment()));
    showing.whileShown(this, looks.motionReducedProperty(), this::rest);
    setFocusTraversable(true);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? showing.named("name.router")
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// Who wants that nothing moves wants it at once.
  private void rest() {
    if (looks.motionReducedProperty().getValue()) {
      player.jumpToTheEnd();
      toPlay = List.of();
    }
  }

  /// Nothing moves from one lesson to another, or to what it is after an edit.
  private void begin() {
    pictures = new RouterPictures(showing.lesson().beats(), showing.lesson().locale());
    shown = null;
  }

  private void toTheTop() {
    setHvalue(0);
    setVvalue(0);
    revealed = null;
  }

  private void show() {
    RouterPicture before = shown;
    int beat = showing.beat();
    boolean next = beat == shownBeat + 1;
    draw(showing.moment());
    shownBeat = beat;
    if (next && before != null && shown != null && !looks.motionReducedProperty().getValue()) {
      toPlay = Cues.between(before, shown);
    }
  }

  private void draw(int moment) {
    player.jumpToTheEnd();
    toPlay = List.of();
    Selection selection = showing.selectionProperty().get();
    shown =
        Objects.requireNonNull(pictures)
            .at(
                moment,
                selection instanceof Selection.ForwardingEntry entry ? entry.pair() : null,
                new MfeRows(showing.lesson().run(), ROWS));
    board.show(shown, selection);
    revealed = null;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    board.layout();
    reveal();
    drawWhatIsInView();
    if (!toPlay.isEmpty()) {
      player.play(toPlay, steps.speedProperty().get());
      toPlay = List.of();
    }
  }

  private void drawWhatIsInView() {
    double width = getViewportBounds().getWidth();
    double left = getHvalue() * Math.max(0, board.getWidth() - width);
    board.drawInView(left, left + width);
  }

  /// Scrolls to what the beat is about, where not all is in view. Who scrolls elsewhere stays there
  /// until something moves.
  private void reveal() {
    Bounds view = getViewportBounds();
    Bounds wanted = board.focus(view.getHeight());
    Revealed now =
        new Revealed(
            view.getWidth(), view.getHeight(), board.getWidth(), board.getHeight(), wanted);
    if (wanted == null || view.getHeight() <= 0 || now.equals(revealed)) {
      return;
    }
    revealed = now;
    setVvalue(
        scrolled(
            getVvalue(), board.getHeight(), view.getHeight(), wanted.getMinY(), wanted.getMaxY()));
    setHvalue(
        scrolled(
            getHvalue(), board.getWidth(), view.getWidth(), wanted.getMinX(), wanted.getMaxX()));
  }

  private static double scrolled(double value, double size, double view, double from, double to) {
    double hidden = size - view;
    if (hidden <= 0) {
      return 0;
    }
    double around = Math.clamp((view - (to - from)) / 2, 0, AROUND);
    double top = Math.max(value * hidden, to + around - view);
    return Math.clamp(Math.min(top, from - around) / hidden, 0, 1);
  }

  /// What moves at present, or is about to.
  public List<Cue> playing() {
    return toPlay.isEmpty() ? player.playing() : toPlay;
  }
}
