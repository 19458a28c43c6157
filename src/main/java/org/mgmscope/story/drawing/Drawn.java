package org.mgmscope.story.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;

/// One thing in a drawing.
public sealed interface Drawn {
  /// What it stands for.
  Standing standing();

  /// All that it covers, but for half the width of its lines.
  Box box();

  /// From 0, which is not seen, to 1.
  double opacity();

  /// The same elsewhere.
  Drawn moved(double right, double down);

  /// The same, so much of it to be seen.
  Drawn seen(double opacity);

  /// A box, its corners round, filled, with a line around it, or both. The line lies half inside
  /// and half outside of the box.
  ///
  /// @param round the radius of its corners
  record Block(
      Standing standing,
      Box box,
      double round,
      @Nullable Fill fill,
      @Nullable Pen pen,
      double opacity)
      implements Drawn {
    public Block(Standing standing, Box box, double round, @Nullable Fill fill, @Nullable Pen pen) {
      this(standing, box, round, fill, pen, 1);
    }

    /// The corners of a broken line around it; none where the line is whole, or there is none. How
    /// long a curve is each program reckons in its own way, and the dashes would lie elsewhere.
    public List<Point> dashed() {
      return pen == null || pen.isWhole() ? List.of() : box.outline(round);
    }

    /// The stripes that it is filled with, a polygon each; none where it is filled all over, or not
    /// at all.
    public List<List<Point>> stripes() {
      return switch (fill) {
        case null -> List.of();
        case Fill.Plain _ -> List.of();
        case Fill.Owner owner ->
            owner.stripes().isWhole() ? List.of() : owner.stripes().in(box, round);
      };
    }

    @Override
    public Block moved(double right, double down) {
      return new Block(standing, box.moved(right, down), round, fill, pen, opacity);
    }

    @Override
    public Block seen(double other) {
      return new Block(standing, box, round, fill, pen, other);
    }
  }

  /// A line with corners, and perhaps a head at its end.
  ///
  /// @param points two at least
  /// @param head how long its head is; 0 if it has none
  record Line(Standing standing, List<Point> points, Pen pen, double head, double opacity)
      implements Drawn {
    public Line {
      points = List.copyOf(points);
    }

    public Line(Standing standing, List<Point> points, Pen pen, double head) {
      this(standing, points, pen, head, 1);
    }

    @Override
    public Box box() {
      double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
      double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
      double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
      double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
      return Box.between(left, top, right, bottom);
    }

    /// The corners of its head, its tip first; none if it has no head.
    public List<Point> headPoints() {
      if (head <= 0) {
        return List.of();
      }
      Point tip = points.getLast();
      Point before = points.get(points.size() - 2);
      double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
      if (length == 0) {
        return List.of();
      }
      double right = (tip.x() - before.x()) / length;
      double down = (tip.y() - before.y()) / length;
      double x = tip.x() - right * head;
      double y = tip.y() - down * head;
      double half = head / 2;
      return List.of(
          tip,
          new Point(x - down * half, y + right * half),
          new Point(x + down * half, y - right * half));
    }

    /// What is drawn as a line: all of it, but under its head no more than half. Where that leaves
    /// less of the last part than the line is wide, it ends at the corner before: there is no room
    /// to turn.
    public List<Point> stroke() {
      List<Point> corners = headPoints();
      if (corners.isEmpty()) {
        return points;
      }
      Point back = corners.get(1);
      Point other = corners.get(2);
      Point tip = corners.getFirst();
      Point end =
          new Point(
              ((back.x() + other.x()) / 2 + tip.x()) / 2,
              ((back.y() + other.y()) / 2 + tip.y()) / 2);
      Point before = points.get(points.size() - 2);
      List<Point> stroke = new ArrayList<>(points.subList(0, points.size() - 1));
      double left = Math.hypot(tip.x() - before.x(), tip.y() - before.y()) - head / 2;
      if (stroke.size() < 2 || left > 2 * pen.width()) {
        stroke.add(end);
      }
      return stroke;
    }

    @Override
    public Line moved(double right, double down) {
      List<Point> other =
          points.stream().map(each -> new Point(each.x() + right, each.y() + down)).toList();
      return new Line(standing, other, pen, head, opacity);
    }

    @Override
    public Line seen(double other) {
      return new Line(standing, points, pen, head, other);
    }
  }

  /// A line of text.
  ///
  /// @param x where it begins
  /// @param y the top of its line
  /// @param struck whether a line goes through it
  record Words(
      Standing standing,
      String words,
      double x,
      double y,
      Letters letters,
      Ink ink,
      boolean struck,
      double opacity)
      implements Drawn {
    public Words(Standing standing, String words, double x, double y, Letters letters, Ink ink) {
      this(standing, words, x, y, letters, ink, false, 1);
    }

    @Override
    public Box box() {
      return new Box(x, y, letters.width(words), letters.height());
    }

    /// The height of its base line.
    public double base() {
      return y + letters.ascent();
    }

    /// The line that goes through it, if one does.
    public double strike() {
      return base() - 0.3 * letters.size();
    }

    public Words struckThrough() {
      return new Words(standing, words, x, y, letters, ink, true, opacity);
    }

    @Override
    public Words moved(double right, double down) {
      return new Words(standing, words, x + right, y + down, letters, ink, struck, opacity);
    }

    @Override
    public Words seen(double other) {
      return new Words(standing, words, x, y, letters, ink, struck, other);
    }
  }

  /// A sign.
  record Sign(Standing standing, Glyph glyph, Box box, Ink ink, double opacity) implements Drawn {
    public Sign(Standing standing, Glyph glyph, Box box, Ink ink) {
      this(standing, glyph, box, ink, 1);
    }

    @Override
    public Sign moved(double right, double down) {
      return new Sign(standing, glyph, box.moved(right, down), ink, opacity);
    }

    @Override
    public Sign seen(double other) {
      return new Sign(standing, glyph, box, ink, other);
    }
  }
}
