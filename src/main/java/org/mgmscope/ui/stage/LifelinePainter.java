package org.mgmscope.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.Lifeline;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;
import org.mgmscope.story.drawing.SequenceEdges;

/// Paints the lifelines beside a row of the sequence picture, and what lasts on them: the life of a
/// client, IGMP's being disabled, the calls that MGM is in.
final class LifelinePainter {
  private static final double PAUSE = SequenceEdges.PAUSE;
  private static final double[] GONE = {2, 5};
  private static final double[] CRASHED = {9, 5};
  private static final double[] PAUSED = {4, 3};

  private final Sequence sequence;
  private final SequenceColumns columns;
  private final SequenceBrush brush;
  private final GraphicsContext gc;
  private final double height;

  /// @param height of a row
  LifelinePainter(Sequence sequence, SequenceColumns columns, SequenceBrush brush, double height) {
    this.sequence = sequence;
    this.columns = columns;
    this.brush = brush;
    this.height = height;
    gc = brush.gc();
  }

  /// Paints them beside a row.
  ///
  /// @param before the row before it; -1 if it is the first
  /// @param after the row itself; the same as before where it is no row
  /// @param top of the row
  /// @param at the height at which the row turns one into the other
  void paint(int before, int after, double top, double at) {
    for (int line = 0; line < sequence.lifelines().size(); line++) {
      Lifeline whose = sequence.lifelines().get(line);
      piece(sequence.life(line, before), columns.x(line), top, at);
      piece(sequence.life(line, after), columns.x(line), at, top + height);
      if (whose.kind() == Lifeline.Kind.IGMP) {
        pause(columns.x(line), before, after, top, at);
      }
    }
    calls(before, after, top, at);
  }

  private void piece(Lifeline.Life life, double x, double from, double to) {
    boolean alive = life == Lifeline.Life.ALIVE;
    brush.use(alive ? Ink.LINE : Ink.FAINT);
    gc.setLineWidth(1);
    switch (life) {
      case ALIVE -> {}
      case CRASHED -> gc.setLineDashes(CRASHED);
      case UNREGISTERED, DESTROYED -> gc.setLineDashes(GONE);
    }
    gc.setLineDashOffset(from);
    gc.strokeLine(x + 0.5, from, x + 0.5, to);
    gc.setLineDashOffset(0);
  }

  private void pause(double x, int before, int after, double top, double at) {
    boolean was = sequence.isDisabled(before);
    boolean is = sequence.isDisabled(after);
    double from = was ? top : at;
    double to = is ? top + height : at;
    if (!was && !is) {
      brush.keepNothing();
      return;
    }
    brush.keep(x - PAUSE - 1, x + PAUSE + 1);
    brush.use(Ink.PAUSE);
    gc.fillRect(x - PAUSE, from, 2 * PAUSE, to - from);
    brush.use(Ink.CALLBACK);
    gc.setLineWidth(1.2);
    gc.setLineDashes(PAUSED);
    gc.setLineDashOffset(from % (PAUSED[0] + PAUSED[1]));
    gc.strokeLine(x - PAUSE, from, x - PAUSE, to);
    gc.strokeLine(x + PAUSE, from, x + PAUSE, to);
    gc.setLineDashOffset(0);
    gc.setLineDashes();
    if (was != is) {
      gc.strokeLine(x - PAUSE, at, x + PAUSE, at);
    }
  }

  private void calls(int before, int after, double top, double at) {
    int was = sequence.depth(before);
    int is = sequence.depth(after);
    double x = columns.x(columns.mgm());
    for (int depth = 0; depth < Math.max(was, is); depth++) {
      double from = depth < was ? top : at;
      double to = depth < is ? top + height : at;
      double shift = depth * SequenceColumns.BAR;
      brush.use(Ink.BOX);
      gc.fillRect(x - SequenceColumns.BAR + shift, from, 2 * SequenceColumns.BAR, to - from);
      brush.use(Ink.MUTED);
      gc.setLineWidth(1);
      gc.strokeLine(
          x - SequenceColumns.BAR + shift + 0.5, from, x - SequenceColumns.BAR + shift + 0.5, to);
      gc.strokeLine(
          x + SequenceColumns.BAR + shift - 0.5, from, x + SequenceColumns.BAR + shift - 0.5, to);
      if (depth >= Math.min(was, is)) {
        gc.strokeLine(x - SequenceColumns.BAR + shift, at, x + SequenceColumns.BAR + shift, at);
      }
    }
  }
}
