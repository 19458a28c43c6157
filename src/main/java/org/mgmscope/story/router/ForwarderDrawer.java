package org.mgmscope.story.router;

import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Standing;

/// Draws the forwarder and the rows of its entries.
final class ForwarderDrawer {
  /// How wide an entry is at least, in natural pixels.
  static final double LEAST = 150;

  private static final double SIGN = 15;
  private static final double PAD = 6;

  private final Sketch sketch;
  private final RouterTexts texts;

  ForwarderDrawer(Sketch sketch, RouterTexts texts) {
    this.sketch = sketch;
    this.texts = texts;
  }

  /// How wide an entry is, in natural pixels.
  static double width(RouterPicture.ShownEntry entry) {
    return 2 * PAD + SIGN + Type.STRONG.width(entry.pair().toString());
  }

  void draw(RouterPicture picture, Box box, double room, boolean tight) {
    sketch.about(new Standing.Part(new PicturePlace.Forwarder()));
    sketch.block(box, 5, null, sketch.pen(Ink.FAINT, 1.2, Dash.SHORT));
    double left = box.x() + sketch.of(7);
    double top = box.y() + sketch.of(4);
    double second = tight ? top : top + sketch.of(Type.LINE);
    if (!tight) {
      sketch.words(texts.forwarder(), left, top, room, Type.STRONG, Ink.MUTED);
    }
    sketch.words(texts.entries(picture.total()), left, second, room, Type.SMALL, Ink.MUTED);
  }

  /// @param path whether its way is drawn
  void entry(RouterPicture.ShownEntry entry, Box box, boolean path, boolean selected) {
    sketch.about(new Standing.Part(new PicturePlace.EntryChip(entry.pair())));
    sketch.block(box, 4, Sketch.plain(Ink.BOX), frame(entry, path));
    double left = box.x() + sketch.of(PAD);
    sign(entry.fate(), left + sketch.of(4), box.centreY());
    double from = left + sketch.of(SIGN);
    double room = box.right() - sketch.of(3) - from;
    double top = box.centreY() - sketch.of(7.5);
    boolean falls = entry.fate() == RouterPicture.Fate.FALLS;
    String pair = entry.pair().toString();
    if (falls) {
      sketch.struck(pair, from, top, room, Type.STRONG, Ink.REFUSAL);
    } else {
      double end = sketch.words(pair, from, top, room, Type.STRONG, Ink.TEXT);
      String way = entry.incoming() + " → " + RouterTexts.keys(entry.outgoing());
      double at = end + sketch.of(9);
      if (sketch.of(Type.SMALL).width(way) <= box.right() - sketch.of(4) - at) {
        sketch.words(way, at, top, box.right() - at, Type.SMALL, Ink.MUTED);
      }
    }
    if (selected) {
      Marks.selected(sketch, box);
    }
  }

  private Pen frame(RouterPicture.ShownEntry entry, boolean path) {
    double width = entry.current() || path ? 2 : 1;
    return switch (entry.fate()) {
      case SAME, CHANGED -> sketch.pen(entry.current() || path ? Ink.TEXT : Ink.FAINT, width);
      case ADDED -> sketch.pen(Ink.RETURN, width);
      case FALLS -> sketch.pen(Ink.REFUSAL, width);
    };
  }

  private void sign(RouterPicture.Fate fate, double x, double y) {
    switch (fate) {
      case SAME -> {}
      case ADDED -> sketch.sign(Glyph.PLUS, x, y, 9, Ink.RETURN);
      case CHANGED -> sketch.sign(Glyph.CHANGED, x, y, 9, Ink.TEXT);
      case FALLS -> sketch.sign(Glyph.MINUS, x, y, 9, Ink.REFUSAL);
    }
  }
}
