package org.mgmscope.ui.timeline;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.Lanes;
import org.mgmscope.story.drawing.Scale;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.looks.TimelineLook;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// The run from left to right: a slot for each beat, a lane for each kind of news, and a knob at
/// the present beat. Only what is in view is painted, so a run may be as long as it likes.
public final class TimelineView extends Pane {
  private static final double NAMES = 150;
  private static final double RIGHT = 20;
  private static final double TOP = 16;
  private static final double KNOB = 12;
  private static final double CAPTIONS = 16;
  private static final double BAR = 10;
  private static final double INSET = 8;

  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final TimelineLook look;
  private final TimelineCanvas canvas;
  private final LaneNames names = new LaneNames();
  private final CallCaptions captions;
  private final Region knobLine = new Region();
  private final Region knob = new Region();
  private final ScrollBar bar = new ScrollBar();
  private final TimelineControls controls;
  private int followed = -1;
  private boolean arranging;

  public TimelineView(Showing showing, Steps steps, Looks looks) {
    this.showing = showing;
    this.steps = steps;
    this.looks = looks;
    look = looks.timelineLook();
    MarkPalette palette = new MarkPalette(looks.scaled(1), this::restyled);
    canvas = new TimelineCanvas(palette);
    captions = new CallCaptions(palette.size());
    controls = new TimelineControls(showing, steps, looks, this);
    getStyleClass().add("timeline");
    setId("timeline");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setMinWidth(0);
    knobLine.getStyleClass().add("knob-line");
    knob.getStyleClass().add("knob");
    for (Node part : List.of(knobLine, knob)) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.setAccessibleText(showing.texts().getString("timeline.scroll"));
    bar.valueProperty().subscribe((_, value) -> scrolled(value.doubleValue()));
    getChildren().addAll(palette, names, knobLine, canvas, captions, knob, bar, controls);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    new TimelineInput(showing, steps, looks, this).listen();
    showing.whileShown(this, this::requestLayout);
    showing.whileShown(this, this::valueChanged);
    List<ObservableValue<?>> arranged =
        List.of(
            look.lanesProperty(),
            look.slotProperty(),
            look.leftProperty(),
            steps.breakpointsProperty());
    for (ObservableValue<?> each : arranged) {
      showing.whileShown(this, each, this::requestLayout);
    }
    showing.whileShown(this, look.lanesProperty(), this::nameLanes);
  }

  /// The marks in view.
  public List<DrawnMark> drawn() {
    layout();
    return canvas.drawn();
  }

  private void restyled() {
    canvas.restyled();
    requestLayout();
  }

  private void nameLanes() {
    names.show(look.lanesProperty().get(), showing.texts());
    applyCss();
    requestLayout();
  }

  /// How much larger than usual the text is.
  private double stretch() {
    return names.laneHeight() / LaneNames.LEAST;
  }

  private double top() {
    return Math.ceil(TOP * stretch());
  }

  private double captionHeight() {
    return Math.ceil(CAPTIONS * stretch());
  }

  /// How wide it is where the lanes have their names.
  private double namesWidth() {
    double widest = Math.max(controls.prefWidth(-1) + 2 * INSET, names.width());
    return Math.max(NAMES, Math.ceil(widest));
  }

  @Override
  protected double computePrefHeight(double width) {
    return top() + look.lanesProperty().get().size() * names.laneHeight() + captionHeight() + BAR;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  Scale scale() {
    double start = namesWidth();
    return Scale.of(
        start,
        Math.max(1, getWidth() - start - RIGHT),
        look.slotProperty().get(),
        look.leftProperty().get(),
        showing.lesson().beats().count(),
        looks.scaled(1));
  }

  private Lanes lanes() {
    return Lanes.of(look.lanesProperty().get(), top(), names.laneHeight());
  }

  /// Where the knob is if it is in view, else the middle.
  private double fixedPoint() {
    Scale scale = scale();
    return scale.shows(showing.beat()) ? scale.x(showing.beat()) : scale.start() + scale.room() / 2;
  }

  /// Makes the slots wider. The knob stays where it is if it is in view.
  public void zoomIn() {
    show(scale().zoomed(1, fixedPoint()));
  }

  public void zoomOut() {
    show(scale().zoomed(-1, fixedPoint()));
  }

  /// Makes the slots as wide as is good for reading.
  public void zoomUsual() {
    look.slotProperty().set(0);
    look.leftProperty().set(scale().around(Math.max(1, showing.beat())).left());
  }

  /// Makes the slots so narrow that the whole run is in view.
  public void zoomWhole() {
    look.slotProperty().set(Double.MIN_NORMAL);
    show(scale());
  }

  void show(Scale other) {
    look.slotProperty().set(other.slot());
    look.leftProperty().set(other.left());
  }

  private void scrolled(double left) {
    if (!arranging) {
      look.leftProperty().set(left);
    }
  }

  @Override
  protected void layoutChildren() {
    if (names.isEmpty()) {
      return;
    }
    int beat = showing.beat();
    if (followed != beat) {
      followed = beat;
      Scale before = scale();
      look.leftProperty().set(before.shows(beat) ? before.left() : before.around(beat).left());
    }
    Scale scale = scale();
    Lanes lanes = lanes();
    names.place(lanes, namesWidth(), getWidth());
    paint(scale, lanes);
    layoutKnob(scale, lanes, beat);
    arranging = true;
    layoutBar(scale, lanes);
    arranging = false;
    controls.resizeRelocate(INSET, lanes.bottom(), namesWidth() - 2 * INSET, captionHeight() + BAR);
  }

  private void paint(Scale scale, Lanes lanes) {
    Lesson lesson = showing.lesson();
    if (canvas.paint(lesson, scale, lanes, steps.breakpointsProperty().get(), getWidth())) {
      captions.show(lesson, scale, lanes.bottom(), captionHeight(), getWidth());
    }
  }

  private void layoutKnob(Scale scale, Lanes lanes, int beat) {
    double x = Math.rint(scale.x(beat));
    boolean inView = beat == 0 ? scale.left() == 0 : scale.shows(beat);
    knobLine.setVisible(inView);
    knob.setVisible(inView);
    double size = looks.scaled(KNOB);
    knobLine.resizeRelocate(x - 1, size, 2, lanes.bottom() - size);
    knob.resizeRelocate(x - size / 2, 2, size, size);
  }

  private void layoutBar(Scale scale, Lanes lanes) {
    double most = Math.max(0, scale.count() - scale.fit());
    bar.setVisible(!scale.isWhole());
    bar.setMax(most);
    bar.setVisibleAmount(most * Math.min(1, scale.fit() / Math.max(1, scale.count())));
    bar.setUnitIncrement(Math.max(1, scale.fit() / 20));
    bar.setBlockIncrement(Math.max(1, scale.fit() - 1));
    bar.setValue(scale.left());
    bar.resizeRelocate(scale.start(), lanes.bottom() + captionHeight(), scale.room(), BAR);
  }

  // What is told to a screen reader

  private void valueChanged() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    int beats = showing.lesson().beats().count();
    return switch (attribute) {
      case TEXT -> showing.named("timeline.value");
      case VALUE -> (double) showing.beat();
      case MIN_VALUE -> 0.0;
      case MAX_VALUE -> (double) beats;
      case VALUE_STRING ->
          showing.texts().getString("timeline.beat").formatted(showing.beat(), beats);
      case ORIENTATION -> Orientation.HORIZONTAL;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case INCREMENT -> showing.goToBeat(showing.beat() + 1);
      case DECREMENT -> showing.goToBeat(showing.beat() - 1);
      case SET_VALUE -> showing.goToBeat(((Number) parameters[0]).intValue());
      default -> super.executeAccessibleAction(action, parameters);
    }
  }
}
