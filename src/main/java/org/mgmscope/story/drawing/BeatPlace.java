package org.mgmscope.story.drawing;

import java.util.function.ToDoubleFunction;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.SequenceRow;

/// Where a beat lies in the sequence picture, in pixels from its top left corner. The beginning,
/// which is beat 0, lies in that corner.
public final class BeatPlace {
  /// What belongs to the beat beside its lifelines.
  private static final double BESIDE = 48;

  private final Sequence sequence;
  private final SequenceLines lines;
  private final SequenceColumns columns;
  private final double height;
  private final int beat;

  /// @param height of a line
  public BeatPlace(
      Sequence sequence, SequenceLines lines, SequenceColumns columns, double height, int beat) {
    this.sequence = sequence;
    this.lines = lines;
    this.columns = columns;
    this.height = height;
    this.beat = beat;
  }

  /// The top of its first line.
  public double top() {
    return Math.max(0, lines.of(sequence.firstRow(beat))) * height;
  }

  /// The bottom of its last line.
  public double bottom() {
    return (lines.of(sequence.lastRow(beat)) + 1) * height;
  }

  /// The left of what its last row shows.
  ///
  /// @param ruler how wide words are
  public double left(ToDoubleFunction<String> ruler) {
    if (beat == 0) {
      return 0;
    }
    SequenceRow row = row();
    int left = Math.min(row.from(), row.to());
    boolean box = left == columns.mgm() && !row.isMessage();
    double words = box ? ruler.applyAsDouble(row.words()) : 0;
    return columns.x(left) - (SequenceColumns.GUTTER + BESIDE + words);
  }

  /// The right of what its last row shows.
  ///
  /// @param ruler how wide words are
  public double right(ToDoubleFunction<String> ruler) {
    if (beat == 0) {
      return 0;
    }
    SequenceRow row = row();
    double words = row.isMessage() ? ruler.applyAsDouble(row.words()) : 0;
    double left = columns.x(Math.min(row.from(), row.to()));
    return Math.max(columns.x(Math.max(row.from(), row.to())), left + words) + BESIDE;
  }

  private SequenceRow row() {
    return sequence.row(sequence.lastRow(beat));
  }
}
