package org.mgmscope.ui.stage;

import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.PointedRows;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.story.drawing.BeatPlace;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;

/// Paints the lines of the sequence picture that are in view, and a frame around the present beat.
final class SequenceLinesPainter {
  /// What words on the way leave free at the edges of the view.
  private static final double EDGE = 2;

  /// What is painted.
  ///
  /// @param beat the present one
  /// @param pointedAt the rows that are marked
  record Content(Sequence sequence, SequenceLines lines, int beat, PointedRows pointedAt) {}

  private final Sequence sequence;
  private final SequenceLines lines;
  private final int beat;
  private final PointedRows pointedAt;
  private final SequenceColumns columns;
  private final SequenceBrush brush;
  private final double height;
  private final Rectangle2D view;
  private final double scrolled;
  private final LifelinePainter lifelines;
  private final SequencePainter rows;

  /// @param height of a line
  /// @param view what of the picture is in view
  SequenceLinesPainter(
      Content content,
      SequenceColumns columns,
      SequenceBrush brush,
      double height,
      Rectangle2D view) {
    sequence = content.sequence();
    lines = content.lines();
    beat = content.beat();
    pointedAt = content.pointedAt();
    this.columns = columns;
    this.brush = brush;
    this.height = height;
    this.view = view;
    scrolled = Math.rint(view.getMinY());
    lifelines = new LifelinePainter(sequence, columns, brush, height);
    rows =
        new SequencePainter(
            sequence, columns, brush, height, view.getMinX() + EDGE, view.getMaxX() - EDGE);
  }

  /// @param zoom how many times as large as it is measured it is painted
  void paint(double zoom) {
    GraphicsContext gc = brush.gc();
    gc.setTransform(zoom, 0, 0, zoom, 0, 0);
    brush.patch(0, 0, view.getWidth(), view.getHeight());
    gc.translate(-Math.rint(view.getMinX()), -scrolled);
    int first = (int) (scrolled / height);
    int last = Math.min(lines.size() - 1, (int) ((scrolled + view.getHeight()) / height));
    for (int line = first; line <= last; line++) {
      line(line, line * height);
    }
    gc.setTransform(zoom, 0, 0, zoom, 0, 0);
    brush.keepNothing();
    brush.about(false, false);
    brush.use(Ink.FAINT);
    gc.strokeLine(0, 0.5, view.getWidth(), 0.5);
    if (beat > 0) {
      frame();
    }
  }

  private void line(int line, double top) {
    int now = sequence.lastRow(beat);
    switch (lines.at(line)) {
      case SequenceLines.Line.Row found -> {
        int row = found.row();
        boolean current = beat > 0 && row <= now && row >= sequence.firstRow(beat);
        brush.about(current, row > now);
        lifelines.paint(row - 1, row, top, top + rows.arrow());
        SequenceRow what = sequence.row(row);
        rows.row(what, top);
        if (pointedAt.contains(what)) {
          rows.pointedAt(view.getMinX(), top);
        }
      }
      case SequenceLines.Line.Fold fold -> {
        int row = sequence.folds().firstRow(fold.fold());
        brush.about(false, row > now);
        lifelines.paint(row - 1, row - 1, top, top);
        rows.fold(sequence.folds().words(fold.fold(), fold.open()), fold.open(), top);
      }
    }
  }

  private void frame() {
    BeatPlace place = new BeatPlace(sequence, lines, columns, height, beat);
    double top = place.top() - scrolled;
    double bottom = place.bottom() - scrolled;
    brush.about(true, false);
    brush.use(Ink.TEXT);
    brush.gc().strokeRoundRect(2, top + 1, view.getWidth() - 4, bottom - top - 1, 8, 8);
    brush.glyphs().current(8, Math.rint((top + bottom) / 2));
  }
}
