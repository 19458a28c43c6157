package org.mgmscope.ui.tour;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Steps;

/// Where somebody is who is being shown around the window. Meanwhile nothing is played, and the
/// panes are arranged so that each stop can be seen; afterwards they are as they were.
public final class Tour {
  private final Steps steps;
  private final Looks looks;
  private final ReadOnlyObjectWrapper<@Nullable Stop> stop = new ReadOnlyObjectWrapper<>();
  private @Nullable String focusedBefore;

  public Tour(Steps steps, Looks looks) {
    this.steps = steps;
    this.looks = looks;
  }

  /// The present stop, or null while there is no tour.
  public ReadOnlyObjectProperty<@Nullable Stop> stopProperty() {
    return stop.getReadOnlyProperty();
  }

  public boolean isUnderWay() {
    return stop.get() != null;
  }

  /// Begins for who has never seen it.
  public void welcome() {
    if (!seen().get()) {
      begin();
    }
  }

  /// Begins, or begins again.
  public void begin() {
    seen().set(true);
    steps.playingProperty().set(false);
    looks.pageProperty().set(null);
    stop.set(Stop.first());
  }

  private ObjectProperty<Boolean> seen() {
    return looks.chosen().property(Setting.TOUR_SEEN);
  }

  /// To the next stop; from the last one, out of the tour.
  void next() {
    move(1);
  }

  /// To the stop before, if there is one.
  void back() {
    move(-1);
  }

  private void move(int by) {
    Stop now = stop.get();
    if (now == null) {
      return;
    }
    if (by > 0 && now.isLast()) {
      leave();
    } else {
      stop.set(now.moved(by));
    }
  }

  /// Ends.
  public void leave() {
    looks.panesLook().endTour();
    stop.set(null);
  }

  /// The identifier of what gets the focus back, or null if nothing with one had it.
  @Nullable String focusedBefore() {
    return focusedBefore;
  }

  void setFocusedBefore(@Nullable String id) {
    focusedBefore = id;
  }
}
