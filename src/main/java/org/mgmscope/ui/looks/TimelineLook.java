package org.mgmscope.ui.looks;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.mgmscope.story.Lane;

/// How somebody has arranged the timeline.
public final class TimelineLook {
  private final ReadOnlyObjectWrapper<Set<Lane>> lanes =
      new ReadOnlyObjectWrapper<>(EnumSet.allOf(Lane.class));
  private final DoubleProperty slot = new SimpleDoubleProperty(0);
  private final DoubleProperty left = new SimpleDoubleProperty(0);

  /// The lanes that are to be seen; at least one.
  public ReadOnlyObjectProperty<Set<Lane>> lanesProperty() {
    return lanes.getReadOnlyProperty();
  }

  /// Shows a lane that was hidden, or hides it unless it is the last.
  public void toggle(Lane lane) {
    Set<Lane> others = EnumSet.copyOf(lanes.get());
    if (!others.remove(lane)) {
      others.add(lane);
    }
    if (!others.isEmpty()) {
      lanes.set(others);
    }
  }

  /// How wide the slot of a beat is, in pixels; 0 for the usual width.
  public DoubleProperty slotProperty() {
    return slot;
  }

  /// How many beats are out of view on the left.
  public DoubleProperty leftProperty() {
    return left;
  }
}
