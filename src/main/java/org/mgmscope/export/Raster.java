package org.mgmscope.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;

/// A drawing as pixels, none of which lets anything shine through. It needs no display and no font:
/// letters are drawn by the outlines of the family that comes with the program.
public final class Raster {
  /// So many times as large as its drawing a picture can be.
  public static final int MOST_SCALE = 4;

  /// So many pixels a picture can have.
  public static final long MOST_PIXELS = 50_000_000;

  private static final float MITER = 10;

  static {
    // Where there is a display, Java would connect to it to make a picture.
    System.setProperty("java.awt.headless", "true");
  }

  private final Graphics2D graphics;
  private final Palette palette;

  /// On paper that is still empty.
  Raster(BufferedImage image, Palette palette, int scale) {
    this.palette = palette;
    graphics = image.createGraphics();
    graphics.setColor(colour(Ink.PAPER));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /// How many pixels a drawing has.
  public static long pixels(Drawing drawing, int scale) {
    return (long) side(drawing.width(), scale) * side(drawing.height(), scale);
  }

  private static int side(double length, int scale) {
    return (int) Math.max(1, Math.ceil(length * scale));
  }

  /// A drawing as PNG: the same bytes each time.
  ///
  /// @param scale from 1 to [#MOST_SCALE]; there may be no more than [#MOST_PIXELS]
  public static byte[] png(Drawing drawing, Palette palette, int scale) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image(drawing, palette, scale), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static BufferedImage image(Drawing drawing, Palette palette, int scale) {
    int width = side(drawing.width(), scale);
    int height = side(drawing.height(), scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Raster raster = new Raster(image, palette, scale);
    drawing.items().forEach(raster::draw);
    raster.graphics.dispose();
    return image;
  }

  void draw(Drawn item) {
    graphics.setComposite(
        AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) item.opacity()));
    switch (item) {
      case Drawn.Block block -> draw(block);
      case Drawn.Line line -> draw(line);
      case Drawn.Words words -> draw(words);
      case Drawn.Sign sign -> draw(sign);
    }
  }

  private void draw(Drawn.Block block) {
    Box box = block.box();
    double round = 2 * block.round();
    Shape shape =
        block.round() > 0
            ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round)
            : path(box.outline(0), true);
    if (block.fill() != null) {
      List<List<Point>> stripes = block.stripes();
      fill(stripes.isEmpty() ? shape : paths(stripes), block.fill().ink());
    }
    List<Point> dashed = block.dashed();
    draw(dashed.isEmpty() ? shape : path(dashed, true), block.pen());
  }

  private static Path2D paths(List<List<Point>> polygons) {
    Path2D.Double paths = new Path2D.Double();
    polygons.forEach(each -> paths.append(path(each, true), false));
    return paths;
  }

  private void fill(Shape shape, Ink ink) {
    graphics.setPaint(colour(ink));
    graphics.fill(shape);
  }

  private void draw(Drawn.Line line) {
    draw(path(line.stroke(), false), line.pen());
    List<Point> head = line.headPoints();
    if (!head.isEmpty()) {
      fill(path(head, true), line.pen().ink());
    }
  }

  private static Path2D path(List<Point> points, boolean closed) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(each -> path.lineTo(each.x(), each.y()));
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private void draw(Drawn.Words words) {
    for (Letters.Run run : words.letters().runs(words.words())) {
      fill(outline(run, words), words.ink());
    }
    if (words.struck()) {
      Box box = words.box();
      draw(
          new Line2D.Double(box.x(), words.strike(), box.right(), words.strike()),
          new Pen(words.ink(), words.letters().size() / 12));
    }
  }

  private static Shape outline(Letters.Run run, Drawn.Words words) {
    double x = words.x() + run.x();
    Shape other =
        run.shipped()
            ? null
            : MachineLetters.of(run.letters(), words.letters(), x, words.base(), run.width());
    return other == null ? OutlinePath.of(run.letters(), words.letters(), x, words.base()) : other;
  }

  private void draw(Drawn.Sign sign) {
    Box box = sign.box();
    AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(box.width() / sign.glyph().width(), box.height() / sign.glyph().height());
    fill(place.createTransformedShape(SignPath.read(sign.glyph().path())), sign.ink());
  }

  private void draw(Shape shape, @Nullable Pen pen) {
    if (pen != null) {
      graphics.setPaint(colour(pen.ink()));
      graphics.setStroke(stroke(pen));
      graphics.draw(shape);
    }
  }

  private BasicStroke stroke(Pen pen) {
    List<Double> lengths = pen.dash().lengths();
    float[] dashes = new float[lengths.size()];
    double all = 0;
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = lengths.get(i).floatValue();
      all += dashes[i];
    }
    float width = (float) (pen.width() * palette.weight());
    if (dashes.length == 0) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER);
    }
    float into = (float) (pen.offset() - all * Math.floor(pen.offset() / all));
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dashes, into);
  }

  private Color colour(Ink ink) {
    return new Color(palette.colour(ink));
  }
}
