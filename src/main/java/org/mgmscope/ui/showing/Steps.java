package org.mgmscope.ui.showing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StepSize;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Naming;
import org.mgmscope.story.Search;
import org.mgmscope.story.Selection;
import org.mgmscope.story.Stride;
import org.mgmscope.ui.kit.Chosen;

/// How one goes through what is shown: step by step, by playing, and to what one looks for.
public final class Steps {
  private final Showing showing;
  private final ObjectProperty<StepSize> size;
  private final DoubleProperty speed;
  private final BooleanProperty playing = new SimpleBooleanProperty(false);
  private final ObjectProperty<Breakpoints> breakpoints =
      new SimpleObjectProperty<>(Breakpoints.NONE);
  private final Finder finder;

  public Steps(Showing showing, Chosen chosen) {
    this.showing = showing;
    size = chosen.property(Setting.STEP_SIZE);
    speed = DoubleProperty.doubleProperty(chosen.property(Setting.SPEED));
    finder = new Finder(showing, this);
    showing.beforeOpening(() -> breakpoints.set(Breakpoints.NONE));
    showing.beforeReplacing(() -> playing.set(false));
    showing.beatsProperty().subscribe(this::moveBreakpoints);
    showing.momentProperty().subscribe(_ -> finder.forget());
  }

  public ObjectProperty<StepSize> stepSizeProperty() {
    return size;
  }

  public BooleanProperty playingProperty() {
    return playing;
  }

  /// Beats a second and a half, times this.
  public DoubleProperty speedProperty() {
    return speed;
  }

  /// Where playing stops.
  public ObjectProperty<Breakpoints> breakpointsProperty() {
    return breakpoints;
  }

  /// Whether playing stops at the present beat.
  public boolean isAtBreakpoint() {
    int beat = showing.beat();
    return beat > 0 && showing.lesson().marks().stops(breakpoints.get(), beat, beat);
  }

  /// The beats to stop at have other numbers once a repeat is open.
  private void moveBreakpoints(Beats before, Beats now) {
    if (before.run() == now.run()) {
      breakpoints.set(breakpoints.get().moved(before, now));
    }
  }

  /// Goes to where something comes next.
  public Finder finder() {
    return finder;
  }

  /// Goes to the next event that names what somebody has pointed at.
  public void goToSelection(Search.Direction direction) {
    Selection pointedAt = showing.selectionProperty().get();
    if (pointedAt != null) {
      Naming naming = new Naming(showing.lesson().run());
      finder.event(direction, event -> pointedAt.isNamedBy(event, naming));
    }
  }

  public void next() {
    int beat = showing.beat();
    switch (size.get()) {
      case BEAT -> showing.goToBeat(isWithinBeat() ? beat : beat + 1);
      case EVENT -> nextEvent();
      case CALL -> showing.goToBeat(stride().call(beat, 1));
      case ROW -> goToRow(1);
    }
  }

  public void back() {
    int beat = showing.beat();
    switch (size.get()) {
      case BEAT -> showing.goToBeat(beat - 1);
      case EVENT -> previousEvent();
      case CALL -> showing.goToBeat(stride().call(beat, -1));
      case ROW -> goToRow(-1);
    }
  }

  /// A row that begins within a repeat opens it.
  private void goToRow(int direction) {
    Beats single = beats().unfolded();
    int beat = new Stride(single).row(single.of(showing.moment()), direction);
    showing.goTo(single.last(Math.clamp(beat, 0, single.count())));
  }

  public void nextEvent() {
    showing.goTo(showing.moment() + 1);
  }

  public void previousEvent() {
    showing.goTo(showing.moment() - 1);
  }

  private boolean isWithinBeat() {
    int beat = showing.beat();
    return beat > 0 && showing.moment() < beats().last(beat);
  }

  private Stride stride() {
    return new Stride(beats());
  }

  private Beats beats() {
    return showing.lesson().beats();
  }
}
