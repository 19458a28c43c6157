package org.mgmscope.story.drawing;

/// How much larger a picture is shown than it fits its room, and which part of it.
///
/// @param factor 1 where all of it is in view
/// @param x how far the picture's left edge is from the room's, in pixels; never more than 0
/// @param y the same of the upper edge
public record Zoom(double factor, double x, double y) {
  public static final Zoom FIT = new Zoom(1, 0, 0);
  private static final double MOST = 6;
  private static final double STEP = 1.25;

  public boolean isFit() {
    return factor == 1;
  }

  /// Larger or smaller; what is at a place stays there.
  ///
  /// @param steps more than 0 for larger
  public Zoom about(double steps, double atX, double atY, double width, double height) {
    double other = Math.clamp(factor * Math.pow(STEP, steps), 1, MOST);
    double ratio = other / factor;
    return new Zoom(other, atX - (atX - x) * ratio, atY - (atY - y) * ratio).within(width, height);
  }

  public Zoom moved(double right, double down, double width, double height) {
    return new Zoom(factor, x + right, y + down).within(width, height);
  }

  /// With a part of the picture in view: as it is, where that is so already.
  public Zoom showing(Box part, double width, double height) {
    Box seen = shown(part);
    double right = outside(seen.x(), seen.right(), width);
    double down = outside(seen.y(), seen.bottom(), height);
    return right == 0 && down == 0 ? this : moved(right, down, width, height);
  }

  /// How far to move what lies between two places so that it is in view; its beginning, if it is
  /// too long.
  private static double outside(double from, double to, double room) {
    if (from >= 0 && to <= room) {
      return 0;
    }
    return to - from > room ? -from : room / 2 - (from + to) / 2;
  }

  private Zoom within(double width, double height) {
    return new Zoom(
        factor,
        Math.clamp(x, width - width * factor, 0),
        Math.clamp(y, height - height * factor, 0));
  }

  /// Where a part of the picture is in the room.
  public Box shown(Box part) {
    return new Box(
        x + part.x() * factor,
        y + part.y() * factor,
        part.width() * factor,
        part.height() * factor);
  }
}
