package org.mgmscope.story.drawing;

import org.mgmscope.story.Lifeline;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceRow;

/// Where in a row the lifelines end at their sides: a line is wider where a call lasts on it, or
/// where IGMP is disabled. Arrows go from edge to edge, and words stand beside them.
public final class SequenceEdges {
  /// Half of what being disabled covers of IGMP's line.
  public static final double PAUSE = 7;

  /// What is left free between a line and the words beside it.
  public static final double GAP = 8;

  private final Sequence sequence;
  private final SequenceColumns columns;

  public SequenceEdges(Sequence sequence, SequenceColumns columns) {
    this.sequence = sequence;
    this.columns = columns;
  }

  /// The left edge of IGMP's line, as it is where IGMP is disabled.
  public double beforeIgmp() {
    return columns.x(columns.mgm() + 1) - PAUSE;
  }

  /// The right edge of MGM's line, as it is in a call within a call.
  public double afterMgm() {
    return columns.x(columns.mgm()) + 2 * SequenceColumns.BAR;
  }

  /// The left edge of MGM's line, as it is in a call.
  public double beforeMgm() {
    return columns.x(columns.mgm()) - SequenceColumns.BAR;
  }

  /// Whether a lifeline stands on the left of MGM's.
  public boolean isLeft(int line) {
    return line < columns.mgm();
  }

  /// Where the arrow of a row begins.
  public double start(SequenceRow row) {
    return edge(row.from(), row, row.from() < row.to());
  }

  /// Where the arrow of a row ends.
  public double end(SequenceRow row) {
    return edge(row.to(), row, row.from() > row.to());
  }

  /// An edge of a lifeline in a row.
  public double edge(int line, SequenceRow row, boolean onTheRight) {
    boolean igmp = sequence.lifelines().get(line).kind() == Lifeline.Kind.IGMP;
    boolean paused =
        igmp && (sequence.isDisabled(row.number() - 1) || sequence.isDisabled(row.number()));
    double half = paused ? PAUSE : half(line, row.number());
    if (onTheRight) {
      return columns.x(line) + half;
    }
    return columns.x(line) - Math.min(half, Math.max(PAUSE, SequenceColumns.BAR));
  }

  /// How far the calls that last reach beside a lifeline, on the right.
  private double half(int line, int row) {
    int calls = Math.max(sequence.depth(row - 1), sequence.depth(row));
    return line == columns.mgm() && calls > 0 ? SequenceColumns.BAR * calls : 0;
  }
}
