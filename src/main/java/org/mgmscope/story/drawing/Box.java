package org.mgmscope.story.drawing;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A box, in pixels from the top left corner of its picture.
public record Box(double x, double y, double width, double height) {
  /// The box from one corner to the one across.
  public static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  /// The least box around all of some; null if there are none.
  public static @Nullable Box around(Collection<Box> boxes) {
    Box all = null;
    for (Box box : boxes) {
      all = all == null ? box : all.with(box);
    }
    return all;
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }

  public double centreY() {
    return y + height / 2;
  }

  /// The least box around this and another.
  public Box with(Box other) {
    return between(
        Math.min(x, other.x),
        Math.min(y, other.y),
        Math.max(right(), other.right()),
        Math.max(bottom(), other.bottom()));
  }

  /// With so much more on each side; less, if it is negative.
  public Box grown(double by) {
    return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
  }

  public Box moved(double right, double down) {
    return new Box(x + right, y + down, width, height);
  }

  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  public boolean contains(double pointX, double pointY) {
    return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
  }

  /// Whether the two have more than an edge in common.
  public boolean overlaps(Box other) {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }
}
