package org.mgmscope.story.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A box, in pixels from the top left corner of its picture.
public record Box(double x, double y, double width, double height) {
  /// A round corner is so many lines.
  private static final int OF_A_CORNER = 8;

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

  /// Its corners, from the left upper one down and around; where they are round, points on their
  /// curves.
  ///
  /// @param round the radius of the corners, as far as there is room
  public List<Point> outline(double round) {
    double across = Math.min(round, width / 2);
    double high = Math.min(round, height / 2);
    if (across <= 0 || high <= 0) {
      return List.of(
          new Point(x, y),
          new Point(x, bottom()),
          new Point(right(), bottom()),
          new Point(right(), y));
    }
    List<Point> points = new ArrayList<>();
    for (int corner = 0; corner < 4; corner++) {
      double middleX = corner == 0 || corner == 3 ? x + across : right() - across;
      double middleY = corner < 2 ? bottom() - high : y + high;
      for (int i = 0; i <= OF_A_CORNER; i++) {
        double angle = Math.PI - Math.PI / 2 * (corner + (double) i / OF_A_CORNER);
        points.add(new Point(middleX + across * Math.cos(angle), middleY + high * Math.sin(angle)));
      }
    }
    return points;
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
