package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Standing;

/// Draws MGM: what it is in the middle of, and what is still to come.
final class ManagerDrawer {
  private static final double TITLE = 48;
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

  /// What it says of itself.
  static List<String> lines(RouterPicture picture) {
    List<String> lines = new ArrayList<>(picture.inside());
    if (!picture.toCome().isEmpty()) {
      lines.add("○ " + String.join("  ○ ", picture.toCome()));
    }
    return lines;
  }

  void draw(RouterPicture picture, Box box) {
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
    List<String> lines = lines(picture);
    if (picture.inside().isEmpty()) {
      sketch.words(texts.idle(), from, top, room, Type.SMALL, Ink.MUTED);
      return;
    }
    double y = top;
    for (String line : lines) {
      Ink ink =
          picture.stuck() && line.equals(picture.inside().getLast()) ? Ink.REFUSAL : Ink.MUTED;
      y = sketch.lines(line, from, y, room, 3, Type.SMALL, ink);
    }
  }
}
