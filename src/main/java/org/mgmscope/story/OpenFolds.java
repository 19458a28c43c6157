package org.mgmscope.story;

import java.util.BitSet;

/// The folds of a sequence picture that are open while somebody goes through it: those that were
/// opened, and the one that the present row lies in.
public final class OpenFolds {
  private static final int NONE = -1;

  private final Sequence sequence;
  private final BitSet opened = new BitSet();
  private int entered = NONE;
  private SequenceLines lines;

  /// Of a picture with no fold open.
  public OpenFolds(Sequence sequence) {
    this.sequence = sequence;
    lines = new SequenceLines(sequence, opened);
  }

  /// The lines as they stand now.
  public SequenceLines lines() {
    return lines;
  }

  /// Goes to a row. The fold that it lies in is open for as long as nobody goes out of it.
  ///
  /// @param row -1 for the beginning
  public void enter(int row) {
    int fold = sequence.folds().of(row);
    if (fold != entered) {
      entered = fold;
      relist();
    }
  }

  /// Opens a fold, or closes it if it was opened.
  public void turn(int fold) {
    opened.flip(fold);
    relist();
  }

  /// Turns the next fold below a row, else the last above, if there is one that is not entered.
  public void turnNearest(int row) {
    int below = 0;
    int folds = sequence.folds().size();
    while (below < folds && sequence.folds().firstRow(below) <= row) {
      below++;
    }
    int fold = below < folds ? below : folds - 1;
    if (fold >= 0 && fold != entered) {
      turn(fold);
    }
  }

  private void relist() {
    BitSet shown = (BitSet) opened.clone();
    if (entered != NONE) {
      shown.set(entered);
    }
    lines = new SequenceLines(sequence, shown);
  }
}
