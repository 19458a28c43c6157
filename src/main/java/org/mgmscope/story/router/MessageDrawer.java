package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Cue;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.story.drawing.Wrap;

/// Draws what is on its way: between the clients and MGM, and under the interfaces.
final class MessageDrawer {
  private static final double PAD = 9;
  private static final double SIGN = 16;
  private static final double BESIDE = 10;

  /// How far a line is beside a card that it goes round.
  private static final double ASIDE = 2.8;

  private final Sketch sketch;
  private final RouterPlan plan;

  MessageDrawer(Sketch sketch, RouterPlan plan) {
    this.sketch = sketch;
    this.plan = plan;
  }

  /// How much room the words of a message have, in natural pixels.
  ///
  /// @param width of all
  static double room(double width) {
    return width - 2 * PAD - SIGN;
  }

  /// The ink of a message.
  static Ink ink(Cue.Message kind) {
    return switch (kind) {
      case CALL -> Ink.CALL;
      case CALLBACK -> Ink.CALLBACK;
      case RETURN -> Ink.RETURN;
      case REFUSAL, LOST_CALLBACK, DROPPED -> Ink.REFUSAL;
      case REPORT, DATA -> Ink.TEXT;
    };
  }

  private static @Nullable Glyph sign(Cue.Message kind) {
    return switch (kind) {
      case REFUSAL -> Glyph.REFUSED;
      case LOST_CALLBACK, DROPPED -> Glyph.LOST;
      case CALL, CALLBACK, RETURN, REPORT, DATA -> null;
    };
  }

  private static Dash dash(Cue.Message kind) {
    return switch (kind) {
      case RETURN, REFUSAL, LOST_CALLBACK, DROPPED -> Dash.DASHED;
      case CALL, CALLBACK, REPORT, DATA -> Dash.WHOLE;
    };
  }

  /// The way of a message; null if an end of it is not drawn.
  @Nullable Track track(RouterPicture.Message message) {
    return RouterNeeds.isBelow(message) ? below(message) : between(message);
  }

  private double wordsWidth(List<String> lines, Cue.Message kind) {
    double width = 0;
    for (String line : lines) {
      width = Math.max(width, sketch.of(Type.SAID).width(line));
    }
    return width + sketch.of(2 * PAD + (sign(kind) == null ? 0 : SIGN));
  }

  private List<String> lines(RouterPicture.Message message) {
    double room = sketch.of(room(plan.width() / plan.scale() - 2 * Bands.PAD));
    return Wrap.of(message.words(), sketch.of(Type.SAID), room, 2).lines();
  }

  private Box words(RouterPicture.Message message, double x, double top) {
    List<String> lines = lines(message);
    double width = wordsWidth(lines, message.kind());
    double height = lines.size() * sketch.of(Type.SAID).height() + sketch.of(4);
    double most = plan.width() - sketch.of(Bands.PAD) - width;
    double left =
        Math.clamp(x - width / 2, sketch.of(Bands.PAD), Math.max(sketch.of(Bands.PAD), most));
    return new Box(left, top, width, height);
  }

  private @Nullable Track between(RouterPicture.Message message) {
    boolean down = message.to() instanceof PicturePlace.Mgm;
    Box card = plan.slot(down ? message.from() : message.to());
    Box manager = plan.slot(new PicturePlace.Mgm());
    if (card == null || manager == null) {
      return null;
    }
    double head = sketch.of((plan.isTight() ? 0.6 : 1) * Bands.HEAD);
    List<Point> corners = new ArrayList<>();
    double x;
    if (plan.cardRows() > 1) {
      x = card.right() + sketch.of(ASIDE);
      corners.add(new Point(card.right(), card.centreY()));
      corners.add(new Point(x, card.centreY()));
    } else {
      x = card.centreX() + Math.min(sketch.of(BESIDE), card.width() / 4);
      corners.add(new Point(x, card.bottom()));
    }
    corners.add(new Point(x, manager.y()));
    Box high = words(message, x, plan.zone().y() + head);
    Box low = high.moved(0, manager.y() - head - high.bottom());
    return down
        ? new Track(corners, low, high.moved(0, -head))
        : new Track(corners.reversed(), high, low.moved(0, head));
  }

  private @Nullable Track below(RouterPicture.Message message) {
    boolean up = message.to() instanceof PicturePlace.Port;
    PicturePlace where = up ? message.to() : message.from();
    PicturePlace under = up ? message.from() : message.to();
    Box port = plan.slot(where);
    Box hosts = plan.slot(under);
    if (port == null || hosts == null) {
      return null;
    }
    if (plan.isTight()) {
      Point top = new Point(port.centreX(), port.bottom());
      Point bottom = new Point(port.centreX(), hosts.y() + hosts.height());
      Box none = new Box(port.centreX(), hosts.y(), 0, 0);
      return new Track(up ? List.of(bottom, top) : List.of(top, bottom), none, none);
    }
    double head = sketch.of(Bands.HEAD);
    Box zone = plan.below();
    List<Point> corners = new ArrayList<>();
    double x = port.centreX();
    corners.add(new Point(x, port.bottom()));
    if (zone.y() - port.bottom() > sketch.of(Bands.ROW_GAP)) {
      double turn = port.bottom() + sketch.of(Bands.ROW_GAP / 3);
      corners.add(new Point(x, turn));
      x = port.right() + sketch.of(ASIDE);
      corners.add(new Point(x, turn));
    }
    corners.add(new Point(x, hosts.y()));
    Box high = words(message, x, zone.y() + head);
    Box low = high.moved(0, hosts.y() - head - high.bottom());
    return up
        ? new Track(corners.reversed(), high, low.moved(0, head))
        : new Track(corners, low, high.moved(0, -head));
  }

  /// Draws a message at rest.
  void draw(int number, RouterPicture.Message message) {
    Track track = track(message);
    if (track != null) {
      sketch.about(new Standing.Message(number));
      arrow(message, track);
      words(message, track.words());
    }
  }

  /// Draws a message on its way, a line behind it.
  ///
  /// @param part from 0, at the sender, to 1, at rest
  void onItsWay(int number, RouterPicture.Message message, double part) {
    Track track = track(message);
    if (track == null) {
      return;
    }
    sketch.about(new Standing.Message(number));
    Box words = track.words(part);
    List<Point> behind = new ArrayList<>(track.corners());
    Point last = behind.removeLast();
    double edge = track.isDown() ? words.y() : words.bottom();
    double from = behind.getLast().y();
    if (track.isDown() ? edge > from : edge < from) {
      behind.add(new Point(last.x(), edge));
    }
    if (behind.size() > 1) {
      sketch.line(
          sketch.pen(ink(message.kind()), 2, dash(message.kind())),
          0,
          behind.toArray(Point[]::new));
    }
    words(message, words);
  }

  private void arrow(RouterPicture.Message message, Track track) {
    List<Point> corners = new ArrayList<>(track.corners());
    Point tip = corners.removeLast();
    boolean down = track.isDown();
    Box words = track.words();
    // The last upright piece is interrupted by the words, unless they are on another.
    Point before = corners.getLast();
    boolean lastPiece = before.x() == tip.x() && isBetween(words.centreY(), before.y(), tip.y());
    Ink ink = ink(message.kind());
    if (lastPiece) {
      corners.add(new Point(tip.x(), down ? words.y() : words.bottom()));
      sketch.line(sketch.pen(ink, 2, dash(message.kind())), 0, corners.toArray(Point[]::new));
      sketch.line(
          sketch.pen(ink, 2),
          Bands.HEAD,
          new Point(tip.x(), down ? words.bottom() : words.y()),
          tip);
    } else {
      Point first = corners.getFirst();
      Point second = corners.get(1);
      sketch.line(
          sketch.pen(ink, 2, dash(message.kind())),
          0,
          first,
          new Point(first.x(), down ? words.y() : words.bottom()));
      List<Point> rest = new ArrayList<>();
      rest.add(new Point(second.x(), down ? words.bottom() : words.y()));
      rest.addAll(corners.subList(1, corners.size()));
      rest.add(tip);
      sketch.line(sketch.pen(ink, 2), Bands.HEAD, rest.toArray(Point[]::new));
    }
  }

  private static boolean isBetween(double value, double one, double other) {
    return value >= Math.min(one, other) && value <= Math.max(one, other);
  }

  private void words(RouterPicture.Message message, Box box) {
    if (box.width() > 0) {
      said(sketch, message.kind(), lines(message), box);
    }
  }

  /// Draws what is said, in a box.
  static void said(Sketch sketch, Cue.Message kind, List<String> lines, Box box) {
    Ink ink = ink(kind);
    sketch.block(box, 9, Sketch.plain(Ink.BOX), sketch.pen(ink, 1.5));
    Glyph sign = sign(kind);
    double x = box.x() + sketch.of(PAD);
    if (sign != null) {
      sketch.sign(sign, x + sketch.of(5), box.centreY(), 11, ink);
      x += sketch.of(SIGN);
    }
    double y = box.y() + sketch.of(2);
    for (String line : lines) {
      sketch.words(line, x, y, box.right() - x, Type.SAID, ink);
      y += sketch.of(Type.SAID).height();
    }
  }

  /// How large the box of a line of words is, in natural pixels.
  static Box box(Cue.Message kind, String words) {
    double sign = sign(kind) == null ? 0 : SIGN;
    return new Box(0, 0, Type.SAID.width(words) + 2 * PAD + sign, Type.SAID.height() + 4);
  }

  /// Draws a call that waits for its return: a dotted line, which what is said now interrupts.
  ///
  /// @param said where the words of what is said now are, or null
  void waiting(int number, RouterPicture.Message call, @Nullable Box said) {
    Box card = plan.slot(call.from());
    Box manager = plan.slot(new PicturePlace.Mgm());
    if (card == null || manager == null) {
      return;
    }
    sketch.about(new Standing.Message(number));
    boolean rows = plan.cardRows() > 1;
    double x =
        rows
            ? card.x() - sketch.of(ASIDE)
            : card.centreX() - Math.min(sketch.of(BESIDE), card.width() / 4);
    double top = rows ? card.centreY() : card.bottom();
    var pen = sketch.pen(Ink.CALL, 2, Dash.DOTTED);
    if (rows) {
      sketch.line(pen, 0, new Point(card.x(), top), new Point(x, top));
    }
    if (said != null && said.x() < x && x < said.right()) {
      sketch.line(pen, 0, new Point(x, top), new Point(x, said.y()));
      sketch.line(pen, 0, new Point(x, said.bottom()), new Point(x, manager.y()));
    } else {
      sketch.line(pen, 0, new Point(x, top), new Point(x, manager.y()));
    }
  }

  /// Draws a deadlock: two arrows, each of which waits for the other's end.
  void deadlock(int number, RouterPicture.Message call) {
    Box card = plan.slot(call.from());
    Box manager = plan.slot(new PicturePlace.Mgm());
    if (card == null || manager == null) {
      return;
    }
    sketch.about(new Standing.Message(number));
    double away = Math.min(sketch.of(BESIDE), card.width() / 4);
    double top = plan.cardRows() > 1 ? plan.zone().y() : card.bottom();
    double left = card.centreX() - away;
    double right = card.centreX() + away;
    sketch.line(
        sketch.pen(Ink.REFUSAL, 3),
        Bands.HEAD + 3,
        new Point(left, top),
        new Point(left, manager.y()));
    sketch.line(
        sketch.pen(Ink.REFUSAL, 3),
        Bands.HEAD + 3,
        new Point(right, manager.y()),
        new Point(right, top));
    double middle = (top + manager.y()) / 2;
    sketch.sign(Glyph.WAITS, left - sketch.of(11), middle, 10, Ink.REFUSAL);
    sketch.sign(Glyph.WAITS, right + sketch.of(11), middle, 10, Ink.REFUSAL);
  }
}
