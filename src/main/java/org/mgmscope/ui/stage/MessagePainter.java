package org.mgmscope.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;
import org.mgmscope.story.drawing.SequenceEdges;

/// Paints what goes from one lifeline of the sequence picture to another: an arrow, its words,
/// which stand in view where they can, and what is said beside it.
final class MessagePainter {
  private static final double GAP = SequenceEdges.GAP;

  private final SequenceColumns columns;
  private final SequenceEdges edges;
  private final SequenceBrush brush;
  private final GraphicsContext gc;
  private final double viewFrom;
  private final double viewTo;

  /// @param viewFrom where what is in view begins
  /// @param viewTo where it ends
  MessagePainter(
      SequenceColumns columns,
      SequenceEdges edges,
      SequenceBrush brush,
      double viewFrom,
      double viewTo) {
    this.columns = columns;
    this.edges = edges;
    this.brush = brush;
    this.viewFrom = viewFrom;
    this.viewTo = viewTo;
    gc = brush.gc();
  }

  /// Paints an arrow from one lifeline to another, with the words of its row on it.
  ///
  /// @param at its height
  /// @param dashed whether it goes back to who called
  void arrow(SequenceRow row, Ink ink, double at, boolean dashed) {
    double from = edges.start(row);
    double to = edges.end(row);
    words(row, ink, from, to, at);
    brush.use(ink);
    if (dashed) {
      brush.dashed();
    }
    gc.strokeLine(from, at, to - Math.signum(to - from) * GAP / 2, at);
    gc.setLineDashes();
    brush.glyphs().head(to, at, to > from);
  }

  /// Paints an arrow that does not reach the other lifeline.
  void lost(SequenceRow row, Ink ink, double at) {
    double from = edges.start(row);
    double to = from + (edges.end(row) - from) * 0.8;
    words(row, ink, from, edges.end(row), at);
    brush.use(ink);
    brush.dashed();
    gc.strokeLine(from, at, to, at);
    brush.glyphs().cross(to, at);
  }

  private void words(SequenceRow row, Ink ink, double from, double to, double at) {
    boolean left = edges.isLeft(row.from()) || edges.isLeft(row.to());
    double least = left ? SequenceColumns.GUTTER : edges.afterMgm() + GAP;
    double most = left ? edges.beforeMgm() - GAP : columns.width() - GAP;
    if (!row.aside().isEmpty() && row.kind() == SequenceRow.Kind.REPORT) {
      least = to + GAP / 2;
    }
    double width = brush.width(row.words());
    if (Math.min(most, viewTo) - Math.max(least, viewFrom) >= width) {
      least = Math.max(least, viewFrom);
      most = Math.min(most, viewTo);
    }
    double start = Math.max(Math.min(from, to), viewFrom);
    double end = Math.min(Math.max(from, to), viewTo);
    double centre = start < end ? (start + end) / 2 : (from + to) / 2;
    brush.text(ink, row.words(), centre - width / 2, at - 2 - brush.lineHeight() / 2, least, most);
  }

  /// Paints why a call is refused, on the other side of MGM's line.
  void refusal(SequenceRow row, double middle) {
    double mgm = columns.x(columns.mgm());
    boolean toTheRight = edges.isLeft(row.to());
    double sign = SequenceColumns.BAR + GAP + SequenceGlyphs.SIGN / 2;
    double beside = sign + SequenceGlyphs.SIGN / 2 + GAP;
    if (toTheRight) {
      brush.text(
          Ink.REFUSAL, row.aside(), mgm + beside, middle, mgm + beside, columns.width() - GAP);
    } else {
      brush.text(
          Ink.REFUSAL, row.aside(), mgm - beside, middle, SequenceColumns.GUTTER, mgm - beside);
    }
    brush.use(Ink.REFUSAL);
    brush.glyphs().refused(toTheRight ? mgm + sign : mgm - sign, middle);
  }

  /// Paints beside IGMP's line what a report waits for, if it waits.
  void waiting(SequenceRow row, double at) {
    if (!row.aside().isEmpty()) {
      double right = edges.beforeIgmp() - GAP;
      brush.text(
          Ink.CALLBACK,
          row.aside(),
          right,
          at - brush.lineHeight() / 2,
          edges.afterMgm() + GAP,
          right);
    }
  }
}
