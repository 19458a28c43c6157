package org.mgmscope.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.Lifeline;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.SequenceColumns;

/// Paints the rows of the sequence picture, one at a time: first the lifelines and what lasts on
/// them, then what happens.
final class SequencePainter {
  private static final double PAUSE = 7;
  private static final double GAP = 8;
  private static final double BELOW = 7;
  private static final double[] GONE = {2, 5};
  private static final double[] CRASHED = {9, 5};
  private static final double[] PAUSED = {4, 3};
  private static final double[] POINTED_AT = {4, 3};

  private final Sequence sequence;
  private final SequenceColumns columns;
  private final SequenceBrush brush;
  private final GraphicsContext gc;
  private final double height;
  private final double viewFrom;
  private final double viewTo;

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
    this.viewFrom = viewFrom;
    this.viewTo = viewTo;
    gc = brush.gc();
  }

  // What lasts

  /// The lifelines beside a row, and what lasts on them.
  ///
  /// @param before the row before it; -1 if it is the first
  /// @param after the row itself; the same as before where it is no row
  /// @param top of the row
  /// @param at the height at which the row turns one into the other
  void lines(int before, int after, double top, double at) {
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

  // What happens

  /// Where an arrow of a row lies below the row's top.
  double arrow() {
    return height - BELOW;
  }

  /// What happens in a row.
  void row(SequenceRow row, double top) {
    double at = top + arrow();
    double middle = Math.floor(top + height / 2);
    switch (row.kind()) {
      case CALL -> message(row, Ink.CALL, at, false);
      case CALLBACK -> message(row, Ink.CALLBACK, at, false);
      case LOST_CALLBACK -> lost(row, Ink.REFUSAL, at);
      case RETURN -> message(row, Ink.RETURN, at, true);
      case REFUSAL -> {
        message(row, Ink.REFUSAL, at, true);
        refusal(row, middle);
      }
      case CHANGE -> box(row, Ink.CHANGE, top);
      case MFE_ADDED -> told(row, Ink.RETURN, top);
      case MFE_CHANGED -> told(row, Ink.MUTED, top);
      case MFE_GONE -> told(row, Ink.REFUSAL, top);
      case KEY_MADE -> key(row, Ink.TEXT, middle, true);
      case KEY_BROKEN -> key(row, Ink.REFUSAL, middle, false);
      case REPORT -> {
        message(row, Ink.TEXT, at, false);
        waiting(row, at);
      }
      case UNHEARD -> unheard(row, middle);
      case DATA, FORWARDED -> message(row, Ink.MUTED, at, false);
      case DROPPED -> lost(row, Ink.REFUSAL, at);
      case WAIT -> time(row, middle);
      case CRASH, SKIPPED -> failing(row, middle);
      case DEADLOCK -> deadlock(row, top);
    }
    String paused = sequence.disabledWords(row.number());
    if (!paused.isEmpty()) {
      double right = igmp() - PAUSE - GAP;
      brush.text(Ink.CALLBACK, paused, right, middle, right(columns.mgm()) + GAP, right);
    }
  }

  private double igmp() {
    return columns.x(columns.mgm() + 1);
  }

  /// How far what goes to or comes from a lifeline stays away from its middle, on the right.
  private double half(int line, int row) {
    int calls = Math.max(sequence.depth(row - 1), sequence.depth(row));
    return line == columns.mgm() && calls > 0 ? SequenceColumns.BAR * calls : 0;
  }

  private double right(int line) {
    return columns.x(line) + (line == columns.mgm() ? 2 * SequenceColumns.BAR : 0);
  }

  private double left(int line) {
    return columns.x(line) - (line == columns.mgm() ? SequenceColumns.BAR : 0);
  }

  private boolean isLeft(int line) {
    return line < columns.mgm();
  }

  private double start(SequenceRow row) {
    return edge(row.from(), row, row.from() < row.to());
  }

  private double end(SequenceRow row) {
    return edge(row.to(), row, row.from() > row.to());
  }

  private double edge(int line, SequenceRow row, boolean onTheRight) {
    boolean igmp = sequence.lifelines().get(line).kind() == Lifeline.Kind.IGMP;
    boolean paused =
        igmp && (sequence.isDisabled(row.number() - 1) || sequence.isDisabled(row.number()));
    double half = paused ? PAUSE : half(line, row.number());
    if (onTheRight) {
      return columns.x(line) + half;
    }
    return columns.x(line) - Math.min(half, Math.max(PAUSE, SequenceColumns.BAR));
  }

  private void message(SequenceRow row, Ink ink, double at, boolean dashed) {
    double from = start(row);
    double to = end(row);
    words(row, ink, from, to, at);
    brush.use(ink);
    if (dashed) {
      brush.dashed();
    }
    gc.strokeLine(from, at, to - Math.signum(to - from) * GAP / 2, at);
    gc.setLineDashes();
    brush.glyphs().head(to, at, to > from);
  }

  private void lost(SequenceRow row, Ink ink, double at) {
    double from = start(row);
    double to = from + (end(row) - from) * 0.8;
    words(row, ink, from, end(row), at);
    brush.use(ink);
    brush.dashed();
    gc.strokeLine(from, at, to, at);
    brush.glyphs().cross(to, at);
  }

  private void words(SequenceRow row, Ink ink, double from, double to, double at) {
    boolean left = isLeft(row.from()) || isLeft(row.to());
    double least = left ? SequenceColumns.GUTTER : right(columns.mgm()) + GAP;
    double most = left ? left(columns.mgm()) - GAP : columns.width() - GAP;
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

  private void refusal(SequenceRow row, double middle) {
    double mgm = columns.x(columns.mgm());
    boolean toTheRight = isLeft(row.to());
    double sign = SequenceColumns.BAR + GAP + Glyphs.SIGN / 2;
    double beside = sign + Glyphs.SIGN / 2 + GAP;
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

  private void waiting(SequenceRow row, double at) {
    if (!row.aside().isEmpty()) {
      double right = igmp() - PAUSE - GAP;
      brush.text(
          Ink.CALLBACK,
          row.aside(),
          right,
          at - brush.lineHeight() / 2,
          right(columns.mgm()) + GAP,
          right);
    }
  }

  private double box(SequenceRow row, Ink ink, double top) {
    return brush.box(
        ink, row.words(), left(columns.mgm()) - GAP, top + 2, height - 4, SequenceColumns.GUTTER);
  }

  /// A change that the forwarder is told of.
  private void told(SequenceRow row, Ink ink, double top) {
    box(row, ink, top);
    double middle = Math.floor(top + height / 2);
    double from = edge(row.from(), row, true);
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
    brush.patch(x - Glyphs.KEY / 2 - 2, middle - 7, Glyphs.KEY + 4, 14);
    brush.use(ink);
    brush.glyphs().key(x, middle, whole);
    double to = isLeft(row.from()) ? left(columns.mgm()) - GAP : columns.width() - GAP;
    double words = beside(row, ink, middle, Glyphs.KEY, to);
    if (!whole) {
      String handle = row.words().substring(0, Math.max(0, row.words().indexOf(' ')));
      brush.strike(ink, handle, words, middle);
    }
  }

  private void failing(SequenceRow row, double middle) {
    double x = columns.x(row.from());
    brush.patch(x - Glyphs.SIGN / 2 - 1, middle - 6, Glyphs.SIGN + 2, 12);
    brush.use(Ink.REFUSAL);
    if (row.kind() == SequenceRow.Kind.CRASH) {
      brush.glyphs().bolt(x, middle);
    } else {
      brush.glyphs().cross(x, middle);
    }
    beside(row, Ink.REFUSAL, middle, Glyphs.SIGN, columns.width() - GAP);
  }

  private void unheard(SequenceRow row, double middle) {
    double x = columns.x(row.from());
    brush.use(Ink.MUTED);
    gc.fillOval(x - 3, middle - 3, 6, 6);
    brush.text(Ink.MUTED, row.words(), x - GAP, middle, right(columns.mgm()) + GAP, x - GAP);
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
    double to = columns.x(row.to()) + PAUSE;
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
        right(columns.mgm()) + GAP,
        middle,
        SequenceColumns.GUTTER,
        columns.width() - GAP);
  }
}
