package org.mgmscope.story;

import java.util.BitSet;

/// The lines of a sequence picture as they stand under each other: its rows, and for each fold a
/// line of its own, which has the fold's rows below it if it is open.
public final class SequenceLines {
  /// A line.
  public sealed interface Line {
    /// A row of the picture.
    record Row(int row) implements Line {}

    /// What stands for a fold.
    record Fold(int fold, boolean open) implements Line {}
  }

  private final Folds folds;
  private final BitSet open;
  private final int[] heads;
  private final int size;

  /// @param open the folds whose rows are shown
  public SequenceLines(Sequence sequence, BitSet open) {
    folds = sequence.folds();
    this.open = (BitSet) open.clone();
    heads = new int[folds.size()];
    int line = 0;
    int row = 0;
    for (int fold = 0; fold < heads.length; fold++) {
      line += folds.firstRow(fold) - row;
      heads[fold] = line;
      line += 1 + shown(fold);
      row = folds.lastRow(fold) + 1;
    }
    size = line + sequence.size() - row;
  }

  private int shown(int fold) {
    return open.get(fold) ? folds.lastRow(fold) - folds.firstRow(fold) + 1 : 0;
  }

  /// How many lines there are.
  public int size() {
    return size;
  }

  /// What stands in a line.
  ///
  /// @param line from 0
  public Line at(int line) {
    int found = java.util.Arrays.binarySearch(heads, line);
    if (found >= 0) {
      return new Line.Fold(found, open.get(found));
    }
    int fold = -found - 2;
    if (fold < 0) {
      return new Line.Row(line);
    }
    int below = line - heads[fold] - 1;
    int shown = shown(fold);
    return new Line.Row(
        below < shown ? folds.firstRow(fold) + below : folds.lastRow(fold) + 1 + below - shown);
  }

  /// The line that a row stands in, or that stands for it; -1 for row -1.
  public int of(int row) {
    int fold = folds.before(row);
    if (fold < 0) {
      return row;
    }
    if (row <= folds.lastRow(fold)) {
      return open.get(fold) ? heads[fold] + 1 + row - folds.firstRow(fold) : heads[fold];
    }
    return heads[fold] + shown(fold) + row - folds.lastRow(fold);
  }
}
