package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;

/// Which folds are open while somebody goes through a picture.
class OpenFoldsTest {
  private final Sequence sequence =
      new Sequence(new Beats(Run.of(Cases.lesson("01-shutdown"))), Locale.ENGLISH);
  private final OpenFolds folds = new OpenFolds(sequence);
  private final int first = sequence.folds().firstRow(0);
  private final int last = sequence.folds().lastRow(0);

  private boolean isOpen(int fold) {
    int line = 0;
    while (!(folds.lines().at(line) instanceof SequenceLines.Line.Fold found
        && found.fold() == fold)) {
      line++;
    }
    return ((SequenceLines.Line.Fold) folds.lines().at(line)).open();
  }

  @Test
  void at_first_no_fold_is_open() {
    assertThat(sequence.folds().size()).isPositive();
    for (int fold = 0; fold < sequence.folds().size(); fold++) {
      assertThat(isOpen(fold)).isFalse();
    }
  }

  @Test
  void a_fold_is_open_from_when_one_goes_into_it_until_one_goes_out() {
    folds.enter(first);
    assertThat(isOpen(0)).isTrue();
    folds.enter(last);
    assertThat(isOpen(0)).isTrue();
    folds.enter(-1);
    assertThat(isOpen(0)).isFalse();
  }

  @Test
  void a_fold_that_was_opened_stays_open_until_it_is_turned_again() {
    folds.turn(0);
    folds.enter(last);
    folds.enter(-1);
    assertThat(isOpen(0)).isTrue();
    folds.turn(0);
    assertThat(isOpen(0)).isFalse();
  }

  @Test
  void the_nearest_fold_is_the_next_below_else_the_last_above() {
    int lastFold = sequence.folds().size() - 1;
    folds.turnNearest(-1);
    assertThat(isOpen(0)).isTrue();
    int end = sequence.size() - 1;
    assertThat(sequence.folds().of(end)).isNotEqualTo(lastFold);
    folds.turnNearest(end);
    assertThat(isOpen(lastFold)).isEqualTo(lastFold != 0);
  }

  @Test
  void the_fold_that_one_is_in_stays_open() {
    int lastFold = sequence.folds().size() - 1;
    int row = sequence.folds().lastRow(lastFold);
    folds.enter(row);
    folds.turnNearest(row);
    assertThat(isOpen(lastFold)).isTrue();
    folds.enter(-1);
    assertThat(isOpen(lastFold)).isFalse();
  }
}
