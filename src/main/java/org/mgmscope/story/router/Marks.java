package org.mgmscope.story.router;

import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.story.drawing.Ink;

/// What marks a part: that the beat is about it, and that somebody has selected it.
final class Marks {
  private Marks() {}

  /// The frame of what is selected, around its box.
  static void selected(Sketch sketch, Box box) {
    sketch.block(box.grown(sketch.of(2.5)), 6, null, sketch.pen(Ink.POINTED_AT, 1.6, Dash.PAUSED));
  }

  /// The sign of what the beat is about, on the upper edge of its box.
  static void current(Sketch sketch, double x, double y) {
    sketch.sign(Glyph.CURRENT, x, y, 7, Ink.TEXT);
  }
}
