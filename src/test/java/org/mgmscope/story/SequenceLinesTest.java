package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;

/// Rows and folds under each other.
class SequenceLinesTest {
  static Stream<Sequence> pictures() {
    return Stream.concat(
            Cases.names().stream().map(Cases::scenario), Stream.of(Cases.lesson("01-shutdown")))
        .map(scenario -> new Sequence(new Beats(Run.of(scenario)), Locale.ENGLISH));
  }

  private static BitSet open(Sequence sequence, int pattern) {
    BitSet open = new BitSet();
    for (int fold = 0; fold < sequence.folds().size(); fold++) {
      open.set(fold, (pattern >> fold % 2 & 1) == 1);
    }
    return open;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void every_row_that_is_shown_has_one_line_and_the_others_are_under_their_fold(Sequence sequence) {
    for (int pattern = 0; pattern < 4; pattern++) {
      BitSet open = open(sequence, pattern);
      SequenceLines lines = new SequenceLines(sequence, open);
      int line = 0;
      for (int row = 0; row < sequence.size(); row++) {
        int fold = sequence.folds().of(row);
        if (fold >= 0 && row == sequence.folds().firstRow(fold)) {
          assertThat(lines.at(line)).isEqualTo(new SequenceLines.Line.Fold(fold, open.get(fold)));
          line++;
        }
        if (fold < 0 || open.get(fold)) {
          assertThat(lines.at(line)).isEqualTo(new SequenceLines.Line.Row(row));
          assertThat(lines.of(row)).isEqualTo(line);
          line++;
        } else {
          assertThat(lines.at(lines.of(row))).isEqualTo(new SequenceLines.Line.Fold(fold, false));
        }
      }
      assertThat(lines.size()).isEqualTo(line);
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void the_beginning_stands_before_all_lines(Sequence sequence) {
    assertThat(new SequenceLines(sequence, new BitSet()).of(-1)).isEqualTo(-1);
  }
}
