package org.mgmscope.export;

import java.awt.geom.Path2D;
import org.mgmscope.font.Letters;
import org.mgmscope.font.OutlinePen;

/// The outlines of letters as a shape.
final class OutlinePath implements OutlinePen {
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);

  private OutlinePath() {}

  /// @param x where the words begin
  /// @param base the line that they stand on
  static Path2D of(String words, Letters letters, double x, double base) {
    OutlinePath outlines = new OutlinePath();
    letters.trace(words, x, base, outlines);
    return outlines.path;
  }

  @Override
  public void begin(double x, double y) {
    path.moveTo(x, y);
  }

  @Override
  public void line(double x, double y) {
    path.lineTo(x, y);
  }

  @Override
  public void curve(double middleX, double middleY, double x, double y) {
    path.quadTo(middleX, middleY, x, y);
  }

  @Override
  public void close() {
    path.closePath();
  }
}
