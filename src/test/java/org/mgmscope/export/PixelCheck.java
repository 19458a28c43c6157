package org.mgmscope.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;

/// Looks whether two pictures of a drawing, drawn by two programs at its own size, are the same.
///
/// Of what is no text, the pixels in its box and in no box of a text are compared: farther than a
/// pixel from any edge they are the same within [#FAR] a channel; nearer, within [#NEAR] on
/// average. Letters are drawn otherwise by each program: there must be about as much ink. And each
/// thing must be there in both: where it can be seen, the picture is nearer to one with it than
/// without it.
public final class PixelCheck {
  private static final int FAR = 4;
  private static final double NEAR = 24;

  /// A pixel shows a thing whose ink changes it by so much.
  private static final int SEEN = 8;

  /// Of what a thing changes, so much may differ.
  private static final double ALIKE = 0.5;

  /// Letters reach so far beyond their box where a program begins them at a whole pixel.
  private static final double PLACED = 1;

  /// Of letters there may be so many times as much ink.
  private static final double THICKER = 2;

  private final Drawing drawing;
  private final double weight;
  private final int width;
  private final int height;
  private final boolean[] inText;
  private final boolean[] nearEdge;
  private final int[] whole;
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /// What one thing changes.
  private static final class Mark {
    final Drawn item;

    /// Those that it changes, and that nothing later changes.
    final int[] pixels;

    /// Their colours before it was drawn.
    final int[] without;

    Mark(Drawn item, int[] pixels, int[] without) {
      this.item = item;
      this.pixels = pixels;
      this.without = without;
    }
  }

  public PixelCheck(Drawing drawing, Palette palette) {
    this.drawing = drawing;
    weight = palette.weight();
    width = (int) Math.ceil(drawing.width());
    height = (int) Math.ceil(drawing.height());
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Raster raster = new Raster(image, palette, 1);
    List<int[]> before = new ArrayList<>();
    List<int[]> after = new ArrayList<>();
    for (Drawn item : drawing.items()) {
      before.add(pixels(image, room(item)));
      raster.draw(item);
      after.add(pixels(image, room(item)));
    }
    whole = pixels(image);
    for (int i = 0; i < drawing.items().size(); i++) {
      marks.add(mark(drawing.items().get(i), before.get(i), after.get(i)));
    }
    inText = mask(true);
    nearEdge = mask(false);
  }

  private Mark mark(Drawn item, int[] before, int[] after) {
    Rectangle room = room(item);
    int[] pixels = new int[after.length];
    int[] without = new int[after.length];
    int count = 0;
    for (int i = 0; i < after.length; i++) {
      int at = (room.y + i / room.width) * width + room.x + i % room.width;
      if (whole[at] == after[i] && distance(before[i], after[i]) >= SEEN) {
        pixels[count] = at;
        without[count++] = before[i];
      }
    }
    return new Mark(item, Arrays.copyOf(pixels, count), Arrays.copyOf(without, count));
  }

  /// The picture as Java2D draws it.
  public int[] drawn() {
    return whole;
  }

  /// What is wrong, an item a line; none if the two are the same.
  public List<String> compare(int[] one, int[] other) {
    wrong.clear();
    if (one.length != width * height || other.length != one.length) {
      return List.of("the pictures are not as large as the drawing");
    }
    for (Mark mark : marks) {
      if (mark.item instanceof Drawn.Words) {
        checkInk(mark, one, "one");
        checkInk(mark, other, "other");
      } else {
        checkPixels(mark.item, one, other);
        checkPresence(mark, one, "one");
        checkPresence(mark, other, "other");
      }
    }
    return List.copyOf(wrong);
  }

  /// Whether anything of a thing can be seen, and it is not hidden behind others.
  public boolean isSeen(int item) {
    return marks.get(item).pixels.length > 0;
  }

  private void checkPixels(Drawn item, int[] one, int[] other) {
    Rectangle room = room(item);
    long near = 0;
    long sum = 0;
    for (int y = room.y; y < room.y + room.height; y++) {
      for (int x = room.x; x < room.x + room.width; x++) {
        int at = y * width + x;
        if (inText[at]) {
          continue;
        }
        int apart = distance(one[at], other[at]);
        if (nearEdge[at]) {
          near++;
          sum += apart;
        } else if (apart > FAR) {
          wrong.add(
              "%s: at %d, %d #%06x and #%06x"
                  .formatted(item, x, y, one[at] & 0xFFFFFF, other[at] & 0xFFFFFF));
          return;
        }
      }
    }
    if (near > 0 && (double) sum / near > NEAR) {
      wrong.add("%s: at its edges they differ by %.1f".formatted(item, (double) sum / near));
    }
  }

  private void checkPresence(Mark mark, int[] picture, String which) {
    long off = 0;
    long all = 0;
    for (int i = 0; i < mark.pixels.length; i++) {
      int at = mark.pixels[i];
      if (!inText[at]) {
        off += distance(picture[at], whole[at]);
        all += distance(mark.without[i], whole[at]);
      }
    }
    if (off > ALIKE * all) {
      wrong.add("%s: it is not in %s".formatted(mark.item, which));
    }
  }

  private void checkInk(Mark mark, int[] picture, String which) {
    long ink = 0;
    long expected = 0;
    for (int i = 0; i < mark.pixels.length; i++) {
      int at = mark.pixels[i];
      ink += distance(picture[at], mark.without[i]);
      expected += distance(whole[at], mark.without[i]);
    }
    if (ink * THICKER < expected || ink > expected * THICKER) {
      wrong.add("%s: %d instead of %d ink in %s".formatted(mark.item, ink, expected, which));
    }
  }

  private static int distance(int one, int other) {
    int red = Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF));
    int green = Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
    int blue = Math.abs((one & 0xFF) - (other & 0xFF));
    return Math.max(red, Math.max(green, blue));
  }

  /// All that a thing can change.
  private Rectangle room(Drawn item) {
    double beside =
        1
            + switch (item) {
              case Drawn.Block block -> block.pen() == null ? 0 : weight * block.pen().width();
              case Drawn.Line line -> weight * line.pen().width() + line.head();
              case Drawn.Words _, Drawn.Sign _ -> 0;
            };
    Box box = item.box().grown(beside);
    Rectangle all =
        new Rectangle(
            (int) Math.floor(box.x()),
            (int) Math.floor(box.y()),
            (int) Math.ceil(box.width()) + 1,
            (int) Math.ceil(box.height()) + 1);
    Rectangle inside = all.intersection(new Rectangle(width, height));
    return inside.isEmpty() ? new Rectangle() : inside;
  }

  public static int[] pixels(BufferedImage image) {
    return pixels(image, new Rectangle(image.getWidth(), image.getHeight()));
  }

  private static int[] pixels(BufferedImage image, Rectangle room) {
    return room.isEmpty()
        ? new int[0]
        : image.getRGB(room.x, room.y, room.width, room.height, null, 0, room.width);
  }

  /// Where boxes of texts are, or edges of anything.
  private boolean[] mask(boolean texts) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    for (Drawn item : drawing.items()) {
      if (texts && item instanceof Drawn.Words) {
        graphics.fill(shape(item.box().grown(PLACED), 0));
      } else if (!texts) {
        // Each pixel of which a part is half a pixel from an edge: its middle is one pixel from it.
        graphics.setRenderingHint(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        edges(item).forEach(graphics::draw);
      }
    }
    graphics.dispose();
    boolean[] mask = new boolean[width * height];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = image.getRaster().getDataBuffer().getElem(i) > 0;
    }
    return mask;
  }

  private List<Shape> edges(Drawn item) {
    return switch (item) {
      case Drawn.Block block -> {
        List<Shape> edges = new ArrayList<>();
        Shape outline = shape(block.box(), block.round());
        edges.add(outline);
        if (block.pen() != null) {
          edges.add(
              stroked(block.dashed().isEmpty() ? outline : closed(block.dashed()), block.pen()));
        }
        block.stripes().forEach(stripe -> edges.add(closed(stripe)));
        yield edges;
      }
      case Drawn.Line line -> {
        List<Shape> edges = new ArrayList<>();
        edges.add(stroked(path(line.stroke()), line.pen()));
        if (!line.headPoints().isEmpty()) {
          edges.add(closed(line.headPoints()));
        }
        yield edges;
      }
      case Drawn.Words words -> List.of(shape(words.box().grown(PLACED), 0));
      case Drawn.Sign sign -> {
        Box box = sign.box();
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / sign.glyph().width(), box.height() / sign.glyph().height());
        yield List.of(place.createTransformedShape(SignPath.read(sign.glyph().path())));
      }
    };
  }

  private static Shape shape(Box box, double round) {
    if (round > 0) {
      return new RoundRectangle2D.Double(
          box.x(), box.y(), box.width(), box.height(), 2 * round, 2 * round);
    }
    return closed(box.outline(0));
  }

  private static Path2D closed(List<Point> points) {
    Path2D path = path(points);
    path.closePath();
    return path;
  }

  /// Both sides of a line, as if it had no gaps, and its gaps.
  private Shape stroked(Shape line, Pen pen) {
    float wide = (float) (pen.width() * weight);
    List<Double> lengths = pen.dash().lengths();
    if (lengths.isEmpty()) {
      return new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
          .createStrokedShape(line);
    }
    float[] dashes = new float[lengths.size()];
    double all = 0;
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = lengths.get(i).floatValue();
      all += dashes[i];
    }
    double into = pen.offset() - all * Math.floor(pen.offset() / all);
    return new BasicStroke(
            wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, (float) into)
        .createStrokedShape(line);
  }

  private static Path2D path(List<Point> points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(each -> path.lineTo(each.x(), each.y()));
    return path;
  }
}
