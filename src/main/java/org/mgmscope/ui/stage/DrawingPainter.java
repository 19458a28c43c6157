package org.mgmscope.ui.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.ui.kit.Family;

/// Paints a drawing on a Canvas, with the theme's colours.
final class DrawingPainter {
  private final GraphicsContext gc;
  private final Function<Ink, Paint> inks;
  private final DoubleSupplier weight;
  private final Map<Letters, Font> fonts = new HashMap<>();

  /// @param inks the colour of each ink
  /// @param weight how many times as thick as usual lines are
  DrawingPainter(GraphicsContext gc, Function<Ink, Paint> inks, DoubleSupplier weight) {
    this.gc = gc;
    this.inks = inks;
    this.weight = weight;
  }

  void paint(Drawing drawing) {
    drawing.items().forEach(this::paint);
  }

  void paint(Drawn item) {
    gc.setGlobalAlpha(item.opacity());
    switch (item) {
      case Drawn.Block block -> block(block);
      case Drawn.Line line -> line(line);
      case Drawn.Words words -> words(words);
      case Drawn.Sign sign -> sign(sign);
    }
    gc.setGlobalAlpha(1);
  }

  private void block(Drawn.Block block) {
    Box box = block.box();
    double round = 2 * block.round();
    if (block.fill() != null) {
      gc.setFill(ink(block.fill().ink()));
      List<List<Point>> stripes = block.stripes();
      if (stripes.isEmpty()) {
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
      } else {
        gc.beginPath();
        stripes.forEach(this::trace);
        gc.fill();
      }
    }
    if (block.pen() != null) {
      use(block.pen());
      if (round > 0 && block.pen().isWhole()) {
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
      } else {
        gc.beginPath();
        trace(box.outline(block.round()));
        gc.stroke();
      }
    }
  }

  /// Adds a polygon to the path.
  private void trace(List<Point> polygon) {
    gc.moveTo(polygon.getFirst().x(), polygon.getFirst().y());
    polygon.stream().skip(1).forEach(each -> gc.lineTo(each.x(), each.y()));
    gc.closePath();
  }

  private void line(Drawn.Line line) {
    use(line.pen());
    List<Point> points = line.stroke();
    gc.beginPath();
    gc.moveTo(points.getFirst().x(), points.getFirst().y());
    points.stream().skip(1).forEach(each -> gc.lineTo(each.x(), each.y()));
    gc.stroke();
    List<Point> head = line.headPoints();
    if (!head.isEmpty()) {
      gc.setFill(ink(line.pen().ink()));
      gc.fillPolygon(
          head.stream().mapToDouble(Point::x).toArray(),
          head.stream().mapToDouble(Point::y).toArray(),
          head.size());
    }
  }

  private void words(Drawn.Words words) {
    gc.setFont(fonts.computeIfAbsent(words.letters(), Family::font));
    gc.setTextBaseline(VPos.BASELINE);
    gc.setFill(ink(words.ink()));
    for (Letters.Run run : words.letters().runs(words.words())) {
      double x = words.x() + run.x();
      if (run.shipped()) {
        gc.fillText(run.letters(), x, words.base());
      } else {
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(run.letters(), x + run.width() / 2, words.base(), run.width());
        gc.setTextAlign(TextAlignment.LEFT);
      }
    }
    if (words.struck()) {
      Box box = words.box();
      use(new Pen(words.ink(), words.letters().size() / 12));
      gc.strokeLine(box.x(), words.strike(), box.right(), words.strike());
    }
  }

  private void sign(Drawn.Sign sign) {
    Box box = sign.box();
    gc.save();
    gc.translate(box.x(), box.y());
    gc.scale(box.width() / sign.glyph().width(), box.height() / sign.glyph().height());
    gc.setFill(ink(sign.ink()));
    gc.setFillRule(FillRule.EVEN_ODD);
    gc.beginPath();
    gc.appendSVGPath(sign.glyph().path());
    gc.fill();
    gc.restore();
  }

  private void use(Pen pen) {
    gc.setStroke(ink(pen.ink()));
    gc.setLineWidth(pen.width() * weight.getAsDouble());
    gc.setLineCap(StrokeLineCap.BUTT);
    gc.setLineJoin(StrokeLineJoin.MITER);
    gc.setLineDashes(pen.dash().lengths().stream().mapToDouble(Double::doubleValue).toArray());
    gc.setLineDashOffset(pen.offset());
  }

  private Paint ink(Ink ink) {
    return inks.apply(ink);
  }
}
