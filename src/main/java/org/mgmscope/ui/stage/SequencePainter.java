package org.mgmscope.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;
import org.mgmscope.story.drawing.SequenceEdges;

/// Paints what happens in the rows of the sequence picture, one row at a time. The lifelines beside
/// it are painted before, by a [LifelinePainter].
final class SequencePainter {
  private static final double GAP = SequenceEdges.GAP;
  private static final double BELOW = 7;
  private static final double[] POINTED_AT = {4, 3};

  private final Sequence sequence;
  private final SequenceColumns columns;
  private final SequenceEdges edges;
  private final SequenceBrush brush;
  private final MessagePainter messages;
  private final GraphicsContext gc;
  private final double height;

  /// @param height of a row
  /// @param viewFrom where what is in view begins; words on the way stand in view where they can
  /// @param viewTo where it ends
  SequencePainter(
      Sequence sequence,
      SequenceColumns columns,
      SequenceBrush brush,
      double height,
      double viewFrom,
      double viewTo) {
    this.sequence = sequence;
    this.columns = columns;
    this.brush = brush;
    this.height = height;
    edges = new SequenceEdges(sequence, columns);
    messages = new MessagePainter(columns, edges, brush, viewFrom, viewTo);
    gc = brush.gc();
  }

  /// Where an arrow of a row lies below the row's top.
  double arrow() {
    return height - BELOW;
  }

  /// What happens in a row.
  void row(SequenceRow row, double top) {
    double at = top + arrow();
    double middle = Math.floor(top + height / 2);
    switch (row.kind()) {
      case CALL -> messages.arrow(row, Ink.CALL, at, false);
      case CALLBACK -> messages.arrow(row, Ink.CALLBACK, at, false);
      case LOST_CALLBACK -> messages.lost(row, Ink.REFUSAL, at);
      case RETURN -> messages.arrow(row, Ink.RETURN, at, true);
      case REFUSAL -> {
        messages.arrow(row, Ink.REFUSAL, at, true);
        messages.refusal(row, middle);
      }
      case CHANGE -> box(row, Ink.CHANGE, top);
      case MFE_ADDED -> told(row, Ink.RETURN, top);
      case MFE_CHANGED -> told(row, Ink.MUTED, top);
      case MFE_GONE -> told(row, Ink.REFUSAL, top);
      case KEY_MADE -> key(row, Ink.TEXT, middle, true);
      case KEY_BROKEN -> key(row, Ink.REFUSAL, middle, false);
      case REPORT -> {
        messages.arrow(row, Ink.TEXT, at, false);
        messages.waiting(row, at);
      }
      case UNHEARD -> unheard(row, middle);
      case DATA, FORWARDED -> messages.arrow(row, Ink.MUTED, at, false);
      case DROPPED -> messages.lost(row, Ink.REFUSAL, at);
      case WAIT -> time(row, middle);
      case CRASH, SKIPPED -> failing(row, middle);
      case DEADLOCK -> deadlock(row, top);
    }
    String paused = sequence.disabledWords(row.number());
    if (!paused.isEmpty()) {
      double right = edges.beforeIgmp() - GAP;
      brush.text(Ink.CALLBACK, paused, right, middle, edges.afterMgm() + GAP, right);
    }
  }

  private double box(SequenceRow row, Ink ink, double top) {
    return brush.box(
        ink, row.words(), edges.beforeMgm() - GAP, top + 2, height - 4, SequenceColumns.GUTTER);
  }

  /// A change that the forwarder is told of.
  private void told(SequenceRow row, Ink ink, double top) {
    box(row, ink, top);
    double middle = Math.floor(top + height / 2);
    double from = edges.edge(row.from(), row, true);
    double to = columns.x(row.to());
    brush.use(ink);
    brush.dotted();
    gc.strokeLine(from, middle, to - GAP / 2, middle);
    gc.setLineDashes();
    brush.glyphs().head(to, middle, true);
  }

  /// Words that begin beside a lifeline and end before another.
  private double beside(SequenceRow row, Ink ink, double middle, double sign, double to) {
    double from = columns.x(row.from()) + sign / 2 + GAP;
    return brush.text(ink, row.words(), from, middle, from, to);
  }

  private void key(SequenceRow row, Ink ink, double middle, boolean whole) {
    double x = columns.x(row.from());
    brush.patch(x - SequenceGlyphs.KEY / 2 - 2, middle - 7, SequenceGlyphs.KEY + 4, 14);
    brush.use(ink);
    brush.glyphs().key(x, middle, whole);
    double to = edges.isLeft(row.from()) ? edges.beforeMgm() - GAP : columns.width() - GAP;
    double words = beside(row, ink, middle, SequenceGlyphs.KEY, to);
    if (!whole) {
      String handle = row.words().substring(0, Math.max(0, row.words().indexOf(' ')));
      brush.strike(ink, handle, words, middle);
    }
  }

  private void failing(SequenceRow row, double middle) {
    double x = columns.x(row.from());
    brush.patch(x - SequenceGlyphs.SIGN / 2 - 1, middle - 6, SequenceGlyphs.SIGN + 2, 12);
    brush.use(Ink.REFUSAL);
    if (row.kind() == SequenceRow.Kind.CRASH) {
      brush.glyphs().bolt(x, middle);
    } else {
      brush.glyphs().cross(x, middle);
    }
    beside(row, Ink.REFUSAL, middle, SequenceGlyphs.SIGN, columns.width() - GAP);
  }

  private void unheard(SequenceRow row, double middle) {
    double x = columns.x(row.from());
    brush.use(Ink.MUTED);
    gc.fillOval(x - 3, middle - 3, 6, 6);
    brush.text(Ink.MUTED, row.words(), x - GAP, middle, edges.afterMgm() + GAP, x - GAP);
  }

  private void time(SequenceRow row, double middle) {
    double width = brush.width(row.words());
    brush.use(Ink.MUTED);
    brush.dotted();
    gc.strokeLine(SequenceColumns.GUTTER, middle, columns.width() - GAP, middle);
    brush.text(
        Ink.MUTED,
        row.words(),
        (columns.width() - width) / 2,
        middle,
        SequenceColumns.GUTTER,
        columns.width() - GAP);
  }

  private void deadlock(SequenceRow row, double top) {
    double from = columns.x(row.from()) - SequenceColumns.BAR;
    double to = columns.x(row.to()) + SequenceEdges.PAUSE;
    brush.patch(from, top + 2, to - from, height - 4);
    brush.use(Ink.REFUSAL);
    gc.setLineWidth(2.5);
    gc.strokeRoundRect(from, top + 2, to - from, height - 4, 6, 6);
    double middle = top + height / 2;
    brush.text(
        Ink.REFUSAL,
        row.words(),
        (from + to - brush.width(row.words())) / 2,
        middle,
        from + GAP,
        to - GAP);
  }

  /// The mark of a row that shows what somebody points at, at the left of what is in view.
  void pointedAt(double left, double top) {
    brush.use(Ink.POINTED_AT);
    gc.setLineWidth(3);
    gc.setLineDashes(POINTED_AT);
    gc.strokeLine(left + 4.5, top + 2, left + 4.5, top + height - 2);
    gc.setLineDashes();
  }

  /// What stands in the place of a fold.
  void fold(String words, boolean open, double top) {
    double middle = Math.floor(top + height / 2);
    brush.text(
        Ink.MUTED,
        (open ? "▾ " : "… ") + words,
        edges.afterMgm() + GAP,
        middle,
        SequenceColumns.GUTTER,
        columns.width() - GAP);
  }
}
