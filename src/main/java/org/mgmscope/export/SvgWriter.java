package org.mgmscope.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.mgmscope.font.Letters;
import org.mgmscope.font.Typeface;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.text.Harmless;

/// A drawing as SVG: text as text, and each colour where it is used, since not all that shows an
/// SVG knows style sheets. Where the program's own family is not installed, others follow, the
/// narrowest first, and each text says how wide it is.
public final class SvgWriter {
  private static final String FAMILIES =
      "'"
          + Typeface.FAMILY
          + "', 'Noto Sans', 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans',"
          + " 'DejaVu Sans', sans-serif";

  private final StringBuilder out = new StringBuilder();
  private final Palette palette;

  private SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /// A drawing as a file: the same text each time, in UTF-8.
  public static String svg(Drawing drawing, Palette palette, Caption caption) {
    SvgWriter writer = new SvgWriter(palette);
    writer.write(drawing, caption);
    return writer.out.toString();
  }

  private void write(Drawing drawing, Caption caption) {
    String width = number(drawing.width());
    String height = number(drawing.height());
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute("width", width);
    attribute("height", height);
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("role", "img");
    attribute("xml:lang", caption.locale().toLanguageTag());
    attribute("font-family", FAMILIES);
    attribute("stroke-miterlimit", "10");
    out.append(">\n<title>").append(text(caption.title()));
    out.append("</title>\n<desc>").append(text(caption.words())).append("</desc>\n");
    out.append("<rect");
    attribute("width", width);
    attribute("height", height);
    attribute("fill", palette.written(Ink.PAPER));
    out.append("/>\n");
    drawing.items().forEach(this::write);
    out.append("</svg>\n");
  }

  private void write(Drawn item) {
    switch (item) {
      case Drawn.Block block -> write(block);
      case Drawn.Line line -> write(line);
      case Drawn.Words words -> write(words);
      case Drawn.Sign sign -> write(sign);
    }
  }

  private void write(Drawn.Block block) {
    String outline = outline(block.box(), block.round());
    if (block.fill() != null) {
      String stripes =
          block.stripes().stream().map(SvgWriter::closed).collect(Collectors.joining());
      fill(stripes.isEmpty() ? outline : stripes, block.fill().ink(), block.opacity());
    }
    if (block.pen() != null) {
      List<Point> dashed = block.dashed();
      stroke(dashed.isEmpty() ? outline : closed(dashed), block.pen(), block.opacity());
    }
  }

  private static String closed(List<Point> points) {
    return "M" + places(points) + "Z";
  }

  private void fill(String path, Ink ink, double opacity) {
    out.append("<path");
    attribute("d", path);
    attribute("fill", palette.written(ink));
    opacity("fill-opacity", opacity);
    out.append("/>\n");
  }

  /// The outline of a box, from its left upper corner down and around: a dashed line begins there
  /// in the window as well.
  private static String outline(Box box, double round) {
    double x = Math.min(round, box.width() / 2);
    double y = Math.min(round, box.height() / 2);
    if (x <= 0 || y <= 0) {
      return "M%sV%sH%sV%sZ"
          .formatted(
              place(box.x(), box.y()), number(box.bottom()), number(box.right()), number(box.y()));
    }
    String corner = "A" + place(x, y) + " 0 0 0 ";
    return String.join(
        "",
        "M" + place(box.x(), box.y() + y),
        "V" + number(box.bottom() - y),
        corner + place(box.x() + x, box.bottom()),
        "H" + number(box.right() - x),
        corner + place(box.right(), box.bottom() - y),
        "V" + number(box.y() + y),
        corner + place(box.right() - x, box.y()),
        "H" + number(box.x() + x),
        corner + place(box.x(), box.y() + y),
        "Z");
  }

  private void write(Drawn.Line line) {
    stroke("M" + places(line.stroke()), line.pen(), line.opacity());
    List<Point> head = line.headPoints();
    if (!head.isEmpty()) {
      fill(closed(head), line.pen().ink(), line.opacity());
    }
  }

  private void write(Drawn.Words words) {
    for (Letters.Run run : words.letters().runs(words.words())) {
      out.append("<text");
      attribute("x", number(words.x() + run.x() + (run.shipped() ? 0 : run.width() / 2)));
      attribute("y", number(words.base()));
      attribute("font-size", number(words.letters().size()));
      if (words.letters().bold()) {
        attribute("font-weight", "bold");
      }
      attribute("fill", palette.written(words.ink()));
      opacity("fill-opacity", words.opacity());
      if (isToBePreserved(run.letters())) {
        attribute("xml:space", "preserve");
      }
      if (run.shipped()) {
        attribute("textLength", number(run.width()));
        attribute("lengthAdjust", "spacingAndGlyphs");
      } else {
        attribute("text-anchor", "middle");
      }
      out.append('>').append(text(run.letters())).append("</text>\n");
    }
    if (words.struck()) {
      Box box = words.box();
      stroke(
          "M" + place(box.x(), words.strike()) + "H" + number(box.right()),
          new Pen(words.ink(), words.letters().size() / 12),
          words.opacity());
    }
  }

  /// Whether it has spaces that would be left out.
  private static boolean isToBePreserved(String letters) {
    return !letters.equals(letters.strip()) || letters.contains("  ");
  }

  private void write(Drawn.Sign sign) {
    Box box = sign.box();
    out.append("<path");
    attribute("d", sign.glyph().path());
    attribute(
        "transform",
        "translate(%s) scale(%s)"
            .formatted(
                place(box.x(), box.y()),
                place(box.width() / sign.glyph().width(), box.height() / sign.glyph().height())));
    attribute("fill", palette.written(sign.ink()));
    attribute("fill-rule", "evenodd");
    opacity("fill-opacity", sign.opacity());
    out.append("/>\n");
  }

  private void stroke(String path, Pen pen, double opacity) {
    out.append("<path");
    attribute("d", path);
    attribute("fill", "none");
    attribute("stroke", palette.written(pen.ink()));
    attribute("stroke-width", number(pen.width() * palette.weight()));
    List<Double> lengths = pen.dash().lengths();
    if (!lengths.isEmpty()) {
      attribute(
          "stroke-dasharray",
          lengths.stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
      if (pen.offset() != 0) {
        attribute("stroke-dashoffset", number(pen.offset()));
      }
    }
    opacity("stroke-opacity", opacity);
    out.append("/>\n");
  }

  private void opacity(String name, double opacity) {
    if (opacity != 1) {
      attribute(name, number(opacity));
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(text(value)).append('"');
  }

  /// Text as XML has it. What cannot be seen, and what XML could not hold, is shown by its number.
  private static String text(String words) {
    return Harmless.text(words)
        .replace("\uFFFE", "\uFFFD")
        .replace("\uFFFF", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String places(List<Point> points) {
    return points.stream().map(each -> place(each.x(), each.y())).collect(Collectors.joining("L"));
  }

  private static String place(double x, double y) {
    return number(x) + " " + number(y);
  }

  /// A number to a thousandth, the same in each language.
  private static String number(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
