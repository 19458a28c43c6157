package org.mgmscope.ui.shell;

import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// What stands at the upper or lower edge of the window. While the stage has the screen it takes no
/// room: it is away, or lies over the stage, so that nothing there moves when it comes and goes.
final class Bar extends Pane {
  private final Region content;
  private final VPos edge;
  private boolean floating;

  /// @param edge of the window, at the top or at the bottom
  Bar(Region content, VPos edge) {
    this.content = content;
    this.edge = edge;
    setViewOrder(-1); // over the stage
    setPickOnBounds(false);
    getChildren().add(content);
  }

  /// @param floats whether it takes no room
  /// @param seen whether it can be seen
  void show(boolean floats, boolean seen) {
    setVisible(seen);
    if (floats != floating) {
      floating = floats;
      requestLayout();
    }
  }

  /// How high it is when it can be seen.
  double reach() {
    return content.getHeight();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return floating ? 0 : content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return floating ? 0 : content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double height = floating ? content.prefHeight(getWidth()) : getHeight();
    double from = edge == VPos.BOTTOM ? getHeight() - height : 0;
    content.resizeRelocate(0, from, getWidth(), height);
  }
}
