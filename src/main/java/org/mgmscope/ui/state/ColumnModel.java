package org.mgmscope.ui.state;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A column of a table, as somebody has arranged it.
public final class ColumnModel {
  private final String name;
  private final double width;
  private final double least;
  private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper(true);

  /// @param name the key of its heading
  /// @param width in pixels where there is room
  /// @param least its least width in pixels where it has cells
  ColumnModel(String name, double width, double least) {
    this.name = name;
    this.width = width;
    this.least = least;
  }

  public String getName() {
    return name;
  }

  public double getWidth() {
    return width;
  }

  double least() {
    return least;
  }

  /// Whether it is to be seen.
  public ReadOnlyBooleanProperty seenProperty() {
    return seen.getReadOnlyProperty();
  }

  public boolean isSeen() {
    return seen.get();
  }

  void setSeen(boolean now) {
    seen.set(now);
  }
}
