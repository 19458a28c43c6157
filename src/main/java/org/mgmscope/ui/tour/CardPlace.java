package org.mgmscope.ui.tour;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;

/// Where the card of a stop stands: beside what it points at, where there is room; else over it. It
/// never leaves the window as long as it fits into it.
///
/// @param window how large the window is, in pixels
/// @param card how large the card is
/// @param gap what is left free between the two, and at the edges of the window
record CardPlace(Dimension2D window, Dimension2D card, double gap) {

  /// The upper left corner of the card.
  ///
  /// @param target what the card points at
  Point2D beside(Bounds target) {
    double right = target.getMaxX() + gap;
    double left = target.getMinX() - gap - card.getWidth();
    double below = target.getMaxY() + gap;
    double above = target.getMinY() - gap - card.getHeight();
    double across = across(target.getCenterX() - card.getWidth() / 2);
    double down = down(target.getCenterY() - card.getHeight() / 2);
    if (across(right) == right) {
      return new Point2D(right, down);
    }
    if (across(left) == left) {
      return new Point2D(left, down);
    }
    if (down(below) == below) {
      return new Point2D(across, below);
    }
    return new Point2D(across, down(above) == above ? above : down);
  }

  /// In the middle of the window.
  Point2D inTheMiddle() {
    return new Point2D(
        across((window.getWidth() - card.getWidth()) / 2),
        down((window.getHeight() - card.getHeight()) / 2));
  }

  private double across(double wanted) {
    return within(wanted, window.getWidth() - card.getWidth());
  }

  private double down(double wanted) {
    return within(wanted, window.getHeight() - card.getHeight());
  }

  private double within(double wanted, double free) {
    return free < 2 * gap ? Math.max(0, free / 2) : Math.clamp(wanted, gap, free - gap);
  }
}
