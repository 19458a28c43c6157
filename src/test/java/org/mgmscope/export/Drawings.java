package org.mgmscope.export;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Fill;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;

/// Drawings made by hand.
public final class Drawings {
  private static final Standing NOTHING = new Standing.Ground();

  private Drawings() {}

  /// With each kind of thing that a drawing can have, at places between the pixels as well.
  public static Drawing ofAll() {
    List<Drawn> items = new ArrayList<>();
    for (int owner = 0; owner < 8; owner++) {
      items.add(
          new Drawn.Block(
              NOTHING, new Box(20 + 60.3 * owner, 20.4, 52.5, 40), 0, new Fill.Owner(owner), null));
    }
    int at = 0;
    for (Dash dash : Dash.values()) {
      double x = 20 + 68 * at;
      items.add(
          new Drawn.Block(
              NOTHING,
              new Box(x, 80, 60.7, 40.4),
              at % 2 == 0 ? 5 : 0,
              new Fill.Plain(Ink.BOX),
              new Pen(Ink.TEXT, 1 + at / 4.0, dash)));
      items.add(
          new Drawn.Line(
              NOTHING,
              List.of(new Point(x, 140.5), new Point(x + 30, 152), new Point(x + 60, 140.5)),
              new Pen(Ink.CALL, 2, dash, at),
              at % 2 * 9));
      at++;
    }
    items.add(
        new Drawn.Block(
            NOTHING, new Box(20, 260, 120, 60), 12, new Fill.Plain(Ink.PAUSE), null, 0.5));
    items.add(
        new Drawn.Block(
            NOTHING,
            new Box(90, 280, 100, 70.5),
            90,
            new Fill.Plain(Ink.ENABLED),
            new Pen(Ink.REFUSAL, 3),
            0.7));
    int wide = 14;
    double middle = 40;
    for (Glyph glyph : Glyph.values()) {
      items.add(new Drawn.Sign(NOTHING, glyph, glyph.around(middle, 190, wide), Ink.FALL));
      wide++;
      middle += 38;
    }
    items.add(words("MgmReleaseInterfaceOwnership", 20, 215, Letters.bold(14), Ink.TEXT));
    items.add(words("Über 10.1.1.5 → 239.1.1.1", 270, 215, Letters.plain(11), Ink.MUTED));
    items.add(words("gone", 430, 215, Letters.plain(20), Ink.REFUSAL).struckThrough().seen(0.8));
    return new Drawing(520, 360, items);
  }

  public static Drawn.Words words(String words, double x, double y, Letters letters, Ink ink) {
    return new Drawn.Words(NOTHING, words, x, y, letters, ink);
  }

  /// The same without one of its items.
  public static Drawing without(Drawing drawing, int item) {
    List<Drawn> items = new ArrayList<>(drawing.items());
    items.remove(item);
    return new Drawing(drawing.width(), drawing.height(), items);
  }
}
