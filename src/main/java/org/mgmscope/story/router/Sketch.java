package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Fill;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.story.drawing.Wrap;

/// A drawing that is being made. Places are in pixels of the room; sizes of letters, pens, corners
/// and signs are natural and become as large as the picture is scaled.
final class Sketch {
  private final double scale;
  private final List<Drawn> items = new ArrayList<>();
  private Standing standing = new Standing.Ground();

  Sketch(double scale) {
    this.scale = scale;
  }

  /// What follows stands for this.
  void about(Standing what) {
    standing = what;
  }

  List<Drawn> items() {
    return items;
  }

  /// So many natural pixels, in pixels of the room.
  double of(double natural) {
    return natural * scale;
  }

  Letters of(Letters natural) {
    return new Letters(natural.size() * scale, natural.bold());
  }

  static Fill plain(Ink ink) {
    return new Fill.Plain(ink);
  }

  Pen pen(Ink ink, double width, Dash dash) {
    return new Pen(ink, of(width), dash);
  }

  Pen pen(Ink ink, double width) {
    return pen(ink, width, Dash.WHOLE);
  }

  void block(Box box, double round, @Nullable Fill fill, @Nullable Pen pen) {
    items.add(new Drawn.Block(standing, box, of(round), fill, pen));
  }

  void line(Pen pen, double head, Point... points) {
    items.add(new Drawn.Line(standing, List.of(points), pen, of(head)));
  }

  void sign(Glyph glyph, double x, double y, double wide, Ink ink) {
    items.add(new Drawn.Sign(standing, glyph, glyph.around(x, y, of(wide)), ink));
  }

  /// A line of text, cut where it has no room.
  ///
  /// @param y its top
  /// @return where it ends
  double words(String words, double x, double y, double room, Letters natural, Ink ink) {
    Letters letters = of(natural);
    String cut = Wrap.cut(words, letters, room);
    if (!cut.isEmpty()) {
      items.add(new Drawn.Words(standing, cut, x, y, letters, ink));
    }
    return x + letters.width(cut);
  }

  /// A line of text with a stroke through it.
  void struck(String words, double x, double y, double room, Letters natural, Ink ink) {
    Letters letters = of(natural);
    String cut = Wrap.cut(words, letters, room);
    if (!cut.isEmpty()) {
      items.add(new Drawn.Words(standing, cut, x, y, letters, ink).struckThrough());
    }
  }

  /// Text in as many lines as it needs, up to a number of them.
  ///
  /// @return where the last ends, down
  double lines(String words, double x, double y, double room, int most, Letters natural, Ink ink) {
    double at = y;
    for (String line : Wrap.of(words, of(natural), room, most).lines()) {
      words(line, x, at, room, natural, ink);
      at += of(Type.LINE);
    }
    return at;
  }
}
