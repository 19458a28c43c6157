package org.mgmscope.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.Iterator;

/// Reads the path of a sign: what SVG calls M, L, A and Z, each with its letter, all places
/// absolute.
final class SignPath {
  private final Iterator<String> words;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);

  private SignPath(String written) {
    words = Arrays.asList(written.replaceAll("([MLAZ])", " $1 ").strip().split("[ ,]+")).iterator();
  }

  /// The path as a shape.
  ///
  /// @throws IllegalArgumentException if it has anything else in it
  static Path2D read(String written) {
    return new SignPath(written).read();
  }

  private Path2D read() {
    while (words.hasNext()) {
      String command = words.next();
      if (path.getCurrentPoint() == null && !command.equals("M")) {
        throw new IllegalArgumentException("a path begins with M, and not with " + command);
      }
      switch (command) {
        case "M" -> path.moveTo(number(), number());
        case "L" -> path.lineTo(number(), number());
        case "A" -> arc(number(), number(), number(), flag(), flag(), number(), number());
        case "Z" -> path.closePath();
        default -> throw new IllegalArgumentException("no command of a path: " + command);
      }
    }
    return path;
  }

  private String word() {
    if (!words.hasNext()) {
      throw new IllegalArgumentException("the path ends too early");
    }
    return words.next();
  }

  private double number() {
    return Double.parseDouble(word());
  }

  private boolean flag() {
    String word = word();
    return switch (word) {
      case "0" -> false;
      case "1" -> true;
      default -> throw new IllegalArgumentException("no flag of an arc: " + word);
    };
  }

  /// An arc from where the path is to another place, as the SVG standard works it out from its ends
  /// (2, appendix B.2.4). Radii that are too short are made as long as it takes.
  private void arc(
      double radiusX,
      double radiusY,
      double degrees,
      boolean large,
      boolean clockwise,
      double x,
      double y) {
    Point2D from = path.getCurrentPoint();
    if (from.getX() == x && from.getY() == y) {
      return;
    }
    if (radiusX == 0 || radiusY == 0) {
      path.lineTo(x, y);
      return;
    }
    double turn = Math.toRadians(degrees);
    double cos = Math.cos(turn);
    double sin = Math.sin(turn);
    double halfX = (from.getX() - x) / 2;
    double halfY = (from.getY() - y) / 2;
    double endX = cos * halfX + sin * halfY;
    double endY = -sin * halfX + cos * halfY;
    double far = Math.hypot(endX / radiusX, endY / radiusY);
    double longer = Math.max(1, far);
    double rx = Math.abs(radiusX) * longer;
    double ry = Math.abs(radiusY) * longer;
    double across = Math.hypot(endX / rx, endY / ry);
    double away = Math.sqrt(Math.max(0, 1 / (across * across) - 1));
    double side = large == clockwise ? -away : away;
    double middleX = side * rx * endY / ry;
    double middleY = -side * ry * endX / rx;
    double start = Math.atan2((endY - middleY) / ry, (endX - middleX) / rx);
    double end = Math.atan2((-endY - middleY) / ry, (-endX - middleX) / rx);
    double extent = end - start;
    if (clockwise && extent < 0) {
      extent += 2 * Math.PI;
    } else if (!clockwise && extent > 0) {
      extent -= 2 * Math.PI;
    }
    // Java counts angles against the clock.
    Arc2D arc =
        new Arc2D.Double(
            middleX - rx,
            middleY - ry,
            2 * rx,
            2 * ry,
            -Math.toDegrees(start),
            -Math.toDegrees(extent),
            Arc2D.OPEN);
    AffineTransform place =
        AffineTransform.getTranslateInstance((from.getX() + x) / 2, (from.getY() + y) / 2);
    place.rotate(turn);
    path.append(place.createTransformedShape(arc), true);
  }
}
