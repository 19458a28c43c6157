package org.mgmscope.story.router;

import java.util.function.ToDoubleFunction;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Fill;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Standing;

/// Draws who calls MGM: the owner's stripe, the name, the handle as a key, and what is said of it.
/// Who has crashed lies there, pale and in a broken frame; its handle is whole, since MGM holds it.
final class CardDrawer {
  /// How high a card is.
  static final double HEIGHT = 40;

  /// How high a chip is.
  static final double CHIP = 20;

  private static final double STRIPE = 8;
  private static final double KEY = 20;
  private static final double SIGN = 11;
  private static final double PAD = 6;

  private final Sketch sketch;

  CardDrawer(Sketch sketch) {
    this.sketch = sketch;
  }

  /// How wide it is, in natural pixels.
  static double width(RouterPicture.Card card, ToDoubleFunction<String> small) {
    double handle = card.handle().isEmpty() ? 0 : 10 + KEY + 4 + Type.STRONG.width(card.handle());
    double first = SIGN + Type.NAME.width(card.name()) + handle;
    double bolt = card.crashed().isEmpty() && card.waits().isEmpty() ? 0 : SIGN;
    double second = bolt + small.applyAsDouble(card.said());
    return STRIPE + 2 * PAD + Math.max(first, second) + 2;
  }

  static double chipWidth(RouterPicture.Card card) {
    return STRIPE + 2 * PAD + Type.STRONG.width(card.name()) + 18;
  }

  void draw(RouterPicture.Card card, Box box, boolean chip, boolean selected) {
    sketch.about(new Standing.Part(card.place()));
    boolean crashed = !card.crashed().isEmpty();
    sketch.block(box, 5, Sketch.plain(Ink.BOX), frame(card, crashed));
    double stripe = sketch.of(STRIPE);
    sketch.block(
        Box.between(
            box.x() + sketch.of(1.5),
            box.y() + sketch.of(3),
            box.x() + stripe,
            box.bottom() - sketch.of(3)),
        1,
        stripe(card),
        null);
    if (chip) {
      chip(card, box, crashed);
    } else {
      whole(card, box, crashed);
    }
    if (selected) {
      Marks.selected(sketch, box);
    }
  }

  private Pen frame(RouterPicture.Card card, boolean crashed) {
    double width = card.current() ? 2.4 : 1.2;
    Ink ink = card.current() ? Ink.TEXT : Ink.FAINT;
    return crashed
        ? sketch.pen(card.current() ? Ink.TEXT : Ink.MUTED, width, Dash.CRASHED)
        : sketch.pen(ink, width);
  }

  private static Fill stripe(RouterPicture.Card card) {
    if (card.owner() >= 0) {
      return new Fill.Owner(card.owner());
    }
    boolean client = card.place() instanceof PicturePlace.Client;
    return Sketch.plain(client ? Ink.IGMP : Ink.FAINT);
  }

  private static boolean isGone(RouterPicture.Card card) {
    return card.key() == RouterPicture.Key.BREAKS || card.key() == RouterPicture.Key.BROKEN;
  }

  private void whole(RouterPicture.Card card, Box box, boolean crashed) {
    boolean dead = isGone(card) || crashed;
    double left = box.x() + sketch.of(STRIPE + PAD);
    double right = box.right() - sketch.of(PAD);
    double top = box.y() + sketch.of(3);
    if (card.current()) {
      Marks.current(sketch, left + sketch.of(3), top + sketch.of(9));
    }
    double key = handle(card, right, top);
    sketch.words(
        card.name(),
        left + sketch.of(SIGN),
        top,
        key - sketch.of(6) - left - sketch.of(SIGN),
        Type.NAME,
        dead ? Ink.MUTED : Ink.TEXT);
    double second = box.y() + sketch.of(21);
    double from = left;
    if (crashed) {
      sketch.sign(Glyph.BOLT, left + sketch.of(4), second + sketch.of(8), 10, Ink.REFUSAL);
      from += sketch.of(SIGN);
    } else if (!card.waits().isEmpty()) {
      sketch.sign(Glyph.WAITS, left + sketch.of(4), second + sketch.of(8), 9, Ink.CALL);
      from += sketch.of(SIGN);
    }
    sketch.words(
        card.said(), from, second, right - from, Type.SMALL, crashed ? Ink.REFUSAL : Ink.MUTED);
  }

  /// @return where the key begins
  private double handle(RouterPicture.Card card, double right, double top) {
    if (card.key() == RouterPicture.Key.NONE) {
      return right;
    }
    boolean gone = isGone(card);
    Ink ink = gone ? Ink.REFUSAL : Ink.TEXT;
    double words = sketch.of(Type.STRONG).width(card.handle());
    double x = right - words;
    if (gone) {
      sketch.struck(card.handle(), x, top + sketch.of(1.5), words + 1, Type.STRONG, ink);
    } else {
      sketch.words(card.handle(), x, top + sketch.of(1.5), words + 1, Type.STRONG, ink);
    }
    double key = x - sketch.of(4 + KEY);
    sketch.sign(
        gone ? Glyph.BROKEN_KEY : Glyph.KEY,
        key + sketch.of(KEY / 2),
        top + sketch.of(9),
        KEY,
        ink);
    return key;
  }

  private void chip(RouterPicture.Card card, Box box, boolean crashed) {
    double left = box.x() + sketch.of(STRIPE + 3);
    double right = box.right() - sketch.of(4);
    double middle = box.centreY();
    boolean gone = isGone(card);
    if (crashed) {
      sketch.sign(Glyph.BOLT, right - sketch.of(6), middle, 10, Ink.REFUSAL);
    } else if (card.key() != RouterPicture.Key.NONE) {
      sketch.sign(
          gone ? Glyph.BROKEN_KEY : Glyph.KEY,
          right - sketch.of(7),
          middle,
          14,
          gone ? Ink.REFUSAL : Ink.TEXT);
    }
    double room = right - sketch.of(17) - left;
    sketch.words(
        card.name(),
        left,
        middle - sketch.of(7.5),
        room,
        Type.STRONG,
        gone || crashed ? Ink.MUTED : Ink.TEXT);
  }
}
