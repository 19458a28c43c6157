package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Standing;
import org.mgmscope.story.drawing.Wrap;

/// Draws MGM: what it is in the middle of, and what is still to come.
final class ManagerDrawer {
  private static final String TO_COME = "○ ";
  private static final double TITLE = 42;
  private static final double PAD = 10;

  private final Sketch sketch;
  private final RouterTexts texts;

  ManagerDrawer(Sketch sketch, RouterTexts texts) {
    this.sketch = sketch;
    this.texts = texts;
  }

  /// How much room its lines have, in natural pixels.
  ///
  /// @param width of it
  static double room(double width) {
    return width - TITLE - 2 * PAD;
  }

  /// What it says of itself: the calls that it is in, and in a call that is in no other what is to
  /// come.
  static List<String> lines(RouterPicture picture) {
    List<String> lines = new ArrayList<>(picture.inside());
    if (lines.size() < 2 && !picture.toCome().isEmpty()) {
      lines.add(TO_COME + String.join("  " + TO_COME, picture.toCome()));
    }
    return lines;
  }

  /// How many lines it needs; what is to come has one.
  ///
  /// @param width of it, in natural pixels
  static int count(List<String> lines, double width) {
    int count = 0;
    for (String line : lines) {
      count += Wrap.of(line, Type.SMALL, room(width), most(line)).lines().size();
    }
    return count;
  }

  private static int most(String line) {
    return line.startsWith(TO_COME) ? 2 : 3;
  }

  void draw(RouterPicture picture, Box box, boolean tight) {
    sketch.about(new Standing.Part(new PicturePlace.Mgm()));
    sketch.block(
        box,
        5,
        Sketch.plain(Ink.BOX),
        picture.stuck() ? sketch.pen(Ink.REFUSAL, 3) : sketch.pen(Ink.TEXT, 1.8));
    double left = box.x() + sketch.of(PAD);
    double top = box.y() + sketch.of(4);
    sketch.words(texts.manager(), left, top - sketch.of(1), sketch.of(TITLE), Type.NAME, Ink.TEXT);
    double from = left + sketch.of(TITLE);
    double room = box.right() - sketch.of(PAD) - from;
    if (picture.inside().isEmpty()) {
      sketch.words(texts.idle(), from, top, room, Type.SMALL, Ink.MUTED);
      return;
    }
    if (tight) {
      String last = picture.inside().getLast();
      sketch.words(last, from, top, room, Type.SMALL, picture.stuck() ? Ink.REFUSAL : Ink.MUTED);
      return;
    }
    double y = top;
    for (String line : lines(picture)) {
      boolean stuck = picture.stuck() && line.equals(picture.inside().getLast());
      Ink ink = stuck ? Ink.REFUSAL : Ink.MUTED;
      y = sketch.lines(line, from, y, room, most(line), Type.SMALL, ink);
    }
  }
}
