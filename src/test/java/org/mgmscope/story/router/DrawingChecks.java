package org.mgmscope.story.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;

/// What each drawing of the router must be: all of it in its room, no text over another, no line
/// through a text.
public final class DrawingChecks {
  private static final double HAIR = 0.5;

  private DrawingChecks() {}

  /// @param when said of what is wrong
  public static void check(String when, Drawing drawing) {
    Box room = new Box(0, 0, drawing.width(), drawing.height()).grown(HAIR);
    List<Drawn.Words> words = new ArrayList<>();
    for (Drawn item : drawing.items()) {
      assertThat(room.contains(item.box())).as("%s: %s lies in the room", when, item).isTrue();
      if (item instanceof Drawn.Words text) {
        words.add(text);
      }
    }
    assertThat(words).hasSizeGreaterThan(4);
    for (int i = 0; i < words.size(); i++) {
      Box one = ink(words.get(i));
      for (int j = i + 1; j < words.size(); j++) {
        assertThat(one.overlaps(ink(words.get(j))))
            .as("%s: %s and %s", when, words.get(i), words.get(j))
            .isFalse();
      }
    }
    for (Drawn item : drawing.items()) {
      if (item instanceof Drawn.Line line) {
        through(when, line, words);
      }
    }
  }

  private static void through(String when, Drawn.Line line, List<Drawn.Words> words) {
    for (int i = 1; i < line.points().size(); i++) {
      Point from = line.points().get(i - 1);
      Point to = line.points().get(i);
      Box piece =
          Box.between(
                  Math.min(from.x(), to.x()),
                  Math.min(from.y(), to.y()),
                  Math.max(from.x(), to.x()),
                  Math.max(from.y(), to.y()))
              .grown(line.pen().width() / 2 - HAIR / 2);
      for (Drawn.Words text : words) {
        assertThat(piece.overlaps(ink(text))).as("%s: %s and %s", when, line, text).isFalse();
      }
    }
  }

  /// Where a text has letters: without what is free over and under them.
  static Box ink(Drawn.Words text) {
    double size = text.letters().size();
    return Box.between(
        text.box().x() + HAIR,
        text.base() - 0.74 * size,
        text.box().right() - HAIR,
        text.base() + 0.22 * size);
  }

  /// How large the least letter is, in pixels.
  static double leastLetter(Drawing drawing) {
    return drawing.items().stream()
        .filter(Drawn.Words.class::isInstance)
        .mapToDouble(item -> ((Drawn.Words) item).letters().size())
        .min()
        .orElseThrow();
  }

  /// The box of all that stands for something; null if nothing does.
  static Box box(Drawing drawing, Standing standing) {
    return Box.around(drawing.of(standing).stream().map(Drawn::box).toList());
  }
}
