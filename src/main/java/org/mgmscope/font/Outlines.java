package org.mgmscope.font;

import java.util.ArrayList;
import java.util.List;

/// The outlines of a font's glyphs, as its file has them: points in units of the em, upwards.
final class Outlines {
  private static final int ON_CURVE = 1;
  private static final int SHORT_X = 2;
  private static final int SHORT_Y = 4;
  private static final int AGAIN = 8;
  private static final int SAME_X = 16;
  private static final int SAME_Y = 32;

  private static final int WORDS = 1;
  private static final int PLACED = 2;
  private static final int SCALED = 8;
  private static final int MORE = 32;
  private static final int SCALED_EACH = 64;
  private static final int TURNED = 128;

  private final FontFile file;
  private final int places;
  private final boolean wide;
  private final int glyphs;

  Outlines(FontFile file) {
    this.file = file;
    places = file.table("loca");
    wide = file.unsigned(file.table("head") + 50) != 0;
    glyphs = file.table("glyf");
  }

  /// Where a glyph's points go: so much of each coordinate, and so far.
  private record Frame(
      double xx, double xy, double yx, double yy, double right, double down, OutlinePen pen) {
    double x(double x, double y) {
      return xx * x + xy * y + right;
    }

    double y(double x, double y) {
      return yx * x + yy * y + down;
    }

    double x(Spot spot) {
      return x(spot.x, spot.y);
    }

    double y(Spot spot) {
      return y(spot.x, spot.y);
    }

    Frame inside(double a, double b, double c, double d, double x, double y) {
      return new Frame(
          xx * a + xy * b,
          xx * c + xy * d,
          yx * a + yy * b,
          yx * c + yy * d,
          x(x, y),
          y(x, y),
          pen);
    }
  }

  /// A point of a contour, or, off its curve, a corner that bends it.
  private record Spot(boolean onCurve, double x, double y) {
    Spot middle(Spot other) {
      return new Spot(true, (x + other.x) / 2, (y + other.y) / 2);
    }
  }

  /// Draws a glyph.
  ///
  /// @param scale of its units
  /// @param x where its origin is
  /// @param base the line that it stands on
  void trace(int glyph, double scale, double x, double base, OutlinePen pen) {
    trace(glyph, new Frame(scale, 0, 0, -scale, x, base, pen));
  }

  private int start(int glyph) {
    return glyphs + (wide ? file.whole(places + 4 * glyph) : 2 * file.unsigned(places + 2 * glyph));
  }

  private void trace(int glyph, Frame frame) {
    int at = start(glyph);
    if (at == start(glyph + 1)) {
      return; // a space
    }
    int contours = file.signed(at);
    if (contours >= 0) {
      traceContours(at + 10, contours, frame);
    } else {
      traceParts(at + 10, frame);
    }
  }

  /// A glyph that is made of others, as a letter and its accent.
  private void traceParts(int start, Frame frame) {
    int at = start;
    int flags;
    do {
      flags = file.unsigned(at);
      int glyph = file.unsigned(at + 2);
      at += 4;
      if ((flags & PLACED) == 0) {
        throw new IllegalStateException("a part that is placed by points");
      }
      boolean words = (flags & WORDS) != 0;
      double x = words ? file.signed(at) : file.signedOctet(at);
      double y = words ? file.signed(at + 2) : file.signedOctet(at + 1);
      at += words ? 4 : 2;
      double a = 1;
      double b = 0;
      double c = 0;
      double d = 1;
      if ((flags & SCALED) != 0) {
        a = fraction(at);
        d = a;
        at += 2;
      } else if ((flags & SCALED_EACH) != 0) {
        a = fraction(at);
        d = fraction(at + 2);
        at += 4;
      } else if ((flags & TURNED) != 0) {
        a = fraction(at);
        b = fraction(at + 2);
        c = fraction(at + 4);
        d = fraction(at + 6);
        at += 8;
      }
      trace(glyph, frame.inside(a, b, c, d, x, y));
    } while ((flags & MORE) != 0);
  }

  /// Two bits before the point, 14 after it.
  private double fraction(int at) {
    return file.signed(at) / 16384.0;
  }

  private void traceContours(int start, int contours, Frame frame) {
    int count = contours == 0 ? 0 : 1 + file.unsigned(start + 2 * (contours - 1));
    int instructions = start + 2 * contours;
    List<Spot> spots = spots(instructions + 2 + file.unsigned(instructions), count);
    int first = 0;
    for (int i = 0; i < contours; i++) {
      int next = 1 + file.unsigned(start + 2 * i);
      traceContour(spots.subList(first, next), frame);
      first = next;
    }
  }

  private List<Spot> spots(int start, int count) {
    int[] flags = new int[count];
    int at = start;
    for (int i = 0; i < count; i++) {
      flags[i] = file.octet(at++);
      if ((flags[i] & AGAIN) != 0) {
        for (int more = file.octet(at++); more > 0; more--) {
          flags[i + 1] = flags[i];
          i++;
        }
      }
    }
    double[] x = new double[count];
    at = takeCoordinates(flags, SHORT_X, SAME_X, at, x);
    double[] y = new double[count];
    takeCoordinates(flags, SHORT_Y, SAME_Y, at, y);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      spots.add(new Spot((flags[i] & ON_CURVE) != 0, x[i], y[i]));
    }
    return spots;
  }

  /// @return where the next coordinates begin
  private int takeCoordinates(int[] flags, int isShort, int same, int start, double[] taken) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean isSame = (flags[i] & same) != 0;
      if ((flags[i] & isShort) != 0) {
        value += isSame ? file.octet(at) : -file.octet(at);
        at++;
      } else if (!isSame) {
        value += file.signed(at);
        at += 2;
      }
      taken[i] = value;
    }
    return at;
  }

  /// Between two corners that are off the curve lies a point that is on it, in the middle.
  private static void traceContour(List<Spot> contour, Frame frame) {
    int begin = 0;
    while (!contour.get(begin).onCurve) {
      begin++;
    }
    Spot start = contour.get(begin);
    OutlinePen pen = frame.pen;
    pen.begin(frame.x(start), frame.y(start));
    for (int i = 1; i <= contour.size(); i++) {
      Spot spot = contour.get((begin + i) % contour.size());
      if (spot.onCurve) {
        pen.line(frame.x(spot), frame.y(spot));
      } else {
        Spot next = contour.get((begin + i + 1) % contour.size());
        Spot end = next.onCurve ? next : spot.middle(next);
        pen.curve(frame.x(spot), frame.y(spot), frame.x(end), frame.y(end));
        i += next.onCurve ? 1 : 0;
      }
    }
    pen.close();
  }
}
