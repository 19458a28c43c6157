package org.mgmscope.ui.stage;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// A scroll bar along a picture that is painted only where it is in view. Its value is where in the
/// picture the view begins, in the picture's own pixels.
final class PictureBar extends ScrollBar {
  /// @param moved is run when another part of the picture is to be in view
  PictureBar(Orientation along, Runnable moved) {
    setOrientation(along);
    setFocusTraversable(false);
    valueProperty().subscribe((_, _) -> moved.run());
  }

  /// How much room it takes beside the picture.
  ///
  /// @param length of the bar
  double thickness(double length) {
    return Math.ceil(
        getOrientation() == Orientation.VERTICAL ? prefWidth(length) : prefHeight(length));
  }

  /// Fits it to a picture.
  ///
  /// @param whole how long the picture is
  /// @param room how much of it is in view
  /// @param step how far one goes at once
  void fit(double whole, double room, double step) {
    double most = Math.max(0, whole - room);
    setMax(most);
    setVisibleAmount(most * room / Math.max(1, whole));
    setUnitIncrement(step);
    setBlockIncrement(room);
    setValue(Math.clamp(getValue(), 0, most));
  }

  /// Goes further by a distance, up to either end.
  void move(double distance) {
    setValue(Math.clamp(getValue() + distance, 0, getMax()));
  }

  /// Goes as far as it must for a part of the picture to be in view; if that is too long, for its
  /// beginning.
  ///
  /// @param room how much of the picture is in view
  void reveal(double from, double to, double room) {
    double value = Math.min(Math.max(getValue(), to - room), from);
    setValue(Math.rint(Math.clamp(value, 0, getMax())));
  }
}
