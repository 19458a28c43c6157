package org.mgmscope.story.router;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mgmscope.mgm.Ports;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Fill;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Standing;

/// Draws an interface: its owner's colour, pattern and name, and IGMP's badge; and what is heard
/// and sent under it.
final class PortDrawer {
  /// How high an interface is.
  static final double HEIGHT = 59;

  /// How high a chip is.
  static final double CHIP = 23;

  private static final double BAND = 6.5;
  private static final double PAD = 6;
  private static final double SIGN = 11;
  private static final double BADGE = 17;

  private final Sketch sketch;

  PortDrawer(Sketch sketch) {
    this.sketch = sketch;
  }

  /// How wide it is, in natural pixels.
  static double width(RouterPicture.Port port, ToDoubleFunction<String> small) {
    double first =
        SIGN + Type.NAME.width(port.key().toString()) + 6 + small.applyAsDouble(port.name());
    double bolt = port.silent() ? SIGN : 0;
    double owner = bolt + Type.STRONG.width(port.ownerWords());
    double badge = 14 + SIGN + small.applyAsDouble(port.igmpWords());
    return 2 * PAD + Math.max(first, Math.max(owner, badge)) + 2;
  }

  static double width(RouterPicture.HostLine line) {
    return line.waiting()
        ? 13 + Type.STRONG.width(line.words()) + 2
        : Type.SMALL.width(line.words()) + 2;
  }

  static double chipWidth(RouterPicture.Port port) {
    return 12 + Type.STRONG.width(port.key().toString()) + 12;
  }

  void draw(RouterPicture.Port port, Box box, boolean chip, boolean selected) {
    sketch.about(new Standing.Part(new PicturePlace.Port(port.key())));
    Ink ink = port.current() ? Ink.TEXT : Ink.FAINT;
    double pen = port.current() ? 2.4 : 1.2;
    sketch.block(
        box,
        4,
        Sketch.plain(Ink.BOX),
        port.silent() ? sketch.pen(Ink.MUTED, pen, Dash.CRASHED) : sketch.pen(ink, pen));
    double band = sketch.of(chip ? 5 : BAND);
    double in = sketch.of(1.5);
    sketch.block(
        new Box(box.x() + in, box.y() + in, box.width() - 2 * in, band - in),
        1,
        port.owner() >= 0 ? new Fill.Owner(port.owner()) : Sketch.plain(Ink.FAINT),
        null);
    if (chip) {
      chip(port, box, band);
    } else {
      whole(port, box, band);
    }
    if (selected) {
      Marks.selected(sketch, box);
    }
  }

  private void whole(RouterPicture.Port port, Box box, double band) {
    double left = box.x() + sketch.of(PAD);
    double right = box.right() - sketch.of(PAD);
    double top = box.y() + band;
    if (port.current()) {
      Marks.current(sketch, left + sketch.of(3), top + sketch.of(9));
    }
    double number =
        sketch.words(
            port.key().toString(),
            left + sketch.of(SIGN),
            top,
            right - left - sketch.of(SIGN),
            Type.NAME,
            Ink.TEXT);
    double name = number + sketch.of(6);
    sketch.words(port.name(), name, top + sketch.of(1.5), right - name, Type.SMALL, Ink.MUTED);
    owner(port, left, right, top + sketch.of(16.5));
    badge(port, new Box(left, box.bottom() - sketch.of(BADGE + 3), right - left, sketch.of(BADGE)));
  }

  private void owner(RouterPicture.Port port, double left, double right, double top) {
    double from = left;
    if (port.silent()) {
      sketch.sign(Glyph.BOLT, left + sketch.of(4), top + sketch.of(8), 10, Ink.REFUSAL);
      from += sketch.of(SIGN);
    }
    boolean owned = port.owner() >= 0 && !port.silent();
    sketch.words(
        port.ownerWords(), from, top, right - from, Type.STRONG, owned ? Ink.TEXT : Ink.MUTED);
  }

  private void badge(RouterPicture.Port port, Box box) {
    badge(port.igmp(), port.igmpWords(), box);
  }

  /// How IGMP stands.
  void badge(Ports.Igmp igmp, String words, Box box) {
    sketch.block(box, BADGE / 2, fill(igmp), pen(igmp));
    double needed = sketch.of(Type.SMALL).width(words);
    double sign = igmp == Ports.Igmp.ABSENT ? 0 : sketch.of(SIGN);
    double from = Math.max(box.x() + sketch.of(5), box.centreX() - (needed + sign) / 2);
    sign(igmp, from + sketch.of(4), box.centreY());
    sketch.words(
        words,
        from + sign,
        box.centreY() - sketch.of(7.5),
        box.right() - sketch.of(4) - from - sign,
        Type.SMALL,
        ink(igmp));
  }

  private void sign(Ports.Igmp igmp, double x, double y) {
    switch (igmp) {
      case ABSENT -> {}
      case ENABLED -> sketch.sign(Glyph.ENABLED, x, y, 7, ink(igmp));
      case DISABLED -> sketch.sign(Glyph.PAUSED, x, y, 8, ink(igmp));
    }
  }

  private static Fill fill(Ports.Igmp igmp) {
    return switch (igmp) {
      case ABSENT -> Sketch.plain(Ink.BOX);
      case ENABLED -> Sketch.plain(Ink.ENABLED);
      case DISABLED -> Sketch.plain(Ink.PAUSE);
    };
  }

  private Pen pen(Ports.Igmp igmp) {
    return switch (igmp) {
      case ABSENT -> sketch.pen(Ink.FAINT, 1);
      case ENABLED -> sketch.pen(Ink.RETURN, 1);
      case DISABLED -> sketch.pen(Ink.CALLBACK, 1.4, Dash.SHORT);
    };
  }

  private static Ink ink(Ports.Igmp igmp) {
    return switch (igmp) {
      case ABSENT -> Ink.MUTED;
      case ENABLED -> Ink.RETURN;
      case DISABLED -> Ink.CALLBACK;
    };
  }

  private void chip(RouterPicture.Port port, Box box, double band) {
    double middle = box.y() + band + (box.height() - band) / 2 - sketch.of(0.5);
    double left = box.x() + sketch.of(4);
    double right = box.right() - sketch.of(4);
    sketch.words(
        port.key().toString(),
        left,
        middle - sketch.of(7.5),
        right - sketch.of(11) - left,
        Type.STRONG,
        port.silent() ? Ink.MUTED : Ink.TEXT);
    sign(port.igmp(), right - sketch.of(4), middle);
  }

  /// What is heard and sent under an interface.
  void hosts(RouterPicture.Port port, Box box) {
    sketch.about(new Standing.Part(new PicturePlace.Hosts(port.key())));
    List<RouterPicture.HostLine> lines = port.hosts();
    double y = box.y();
    for (RouterPicture.HostLine line : lines) {
      double needed = Math.min(sketch.of(width(line)), box.width());
      double from = box.centreX() - needed / 2;
      if (line.waiting()) {
        sketch.sign(Glyph.WAITS, from + sketch.of(5), y + sketch.of(8), 9, Ink.CALLBACK);
        double words = from + sketch.of(13);
        sketch.words(
            line.words(), words, y, box.x() + box.width() - words, Type.STRONG, Ink.CALLBACK);
      } else {
        sketch.words(line.words(), from, y, needed, Type.SMALL, Ink.MUTED);
      }
      y += sketch.of(Type.LINE);
    }
  }
}
