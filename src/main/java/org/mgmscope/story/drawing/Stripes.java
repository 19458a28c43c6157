package org.mgmscope.story.drawing;

import java.util.ArrayList;
import java.util.List;

/// The pattern of an owner: stripes that begin at the top left corner of what is filled and come
/// again and again. Where there are more owners than patterns, the names tell them apart.
///
/// @param ink of the stripes
/// @param x how far to the right of one stripe's beginning that of the next is, in pixels, or,
///   where it is below 0, how far to the left
/// @param y how far below
/// @param share of this way that the stripe covers, from 0 to 1; nothing covers the rest
public record Stripes(Ink ink, double x, double y, double share) {
  private static final List<Stripes> ALL =
      List.of(
          new Stripes(Ink.OWNER_0, 5, 5, 1),
          new Stripes(Ink.OWNER_1, 5, 5, 0.6),
          new Stripes(Ink.OWNER_2, 6, 0, 0.5),
          new Stripes(Ink.OWNER_3, 0, 4, 0.5),
          new Stripes(Ink.OWNER_4, -5, 5, 0.6),
          new Stripes(Ink.OWNER_5, 12, 0, 0.75),
          new Stripes(Ink.OWNER_6, 3, 3, 0.5),
          new Stripes(Ink.OWNER_7, 12, 12, 0.7));

  /// @param owner from 0
  public static Stripes of(int owner) {
    return ALL.get(owner % ALL.size());
  }

  public boolean isWhole() {
    return share >= 1;
  }

  /// The stripes in a box, a polygon each. So they begin and end at the same places whoever draws
  /// them; of repeated gradients, each program samples another place of a pixel.
  ///
  /// @param round the radius of the box's corners
  public List<List<Point>> in(Box box, double round) {
    double length = Math.hypot(x, y);
    double right = x / length;
    double down = y / length;
    List<Point> outline = box.outline(round);
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (Point corner : outline) {
      double way = (corner.x() - box.x()) * right + (corner.y() - box.y()) * down;
      first = Math.min(first, way);
      last = Math.max(last, way);
    }
    List<List<Point>> all = new ArrayList<>();
    for (double at = Math.floor(first / length) * length; at < last; at += length) {
      double from = at + box.x() * right + box.y() * down;
      List<Point> begun = clipped(outline, right, down, from);
      List<Point> stripe = clipped(begun, -right, -down, -(from + share * length));
      if (stripe.size() > 2) {
        all.add(stripe);
      }
    }
    return all;
  }

  /// What of a polygon lies so far or farther in a direction.
  private static List<Point> clipped(List<Point> polygon, double right, double down, double far) {
    List<Point> inside = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      Point here = polygon.get(i);
      Point next = polygon.get((i + 1) % polygon.size());
      double beyond = here.x() * right + here.y() * down - far;
      double nextBeyond = next.x() * right + next.y() * down - far;
      if (beyond >= 0) {
        inside.add(here);
      }
      if (beyond < 0 != nextBeyond < 0) {
        double share = beyond / (beyond - nextBeyond);
        inside.add(
            new Point(
                here.x() + share * (next.x() - here.x()),
                here.y() + share * (next.y() - here.y())));
      }
    }
    return inside;
  }
}
