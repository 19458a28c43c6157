package org.mgmscope.story.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Sequence;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.SequenceRow;

/// What must be in view for a beat to be seen.
class BeatPlaceTest {
  private static final double HEIGHT = 20;

  private final Beats beats = new Beats(Run.of(Cases.lesson("01-shutdown")));
  private final Sequence sequence = new Sequence(beats, Locale.ENGLISH);
  private final SequenceLines lines = new SequenceLines(sequence, allOpen());
  private final SequenceColumns columns =
      new SequenceColumns(sequence, BeatPlaceTest::width, heads(), 1_000);

  private static double width(String words) {
    return 6 * words.length();
  }

  private BitSet allOpen() {
    BitSet open = new BitSet();
    open.set(0, sequence.folds().size());
    return open;
  }

  private double[] heads() {
    double[] heads = new double[sequence.lifelines().size()];
    Arrays.fill(heads, 60);
    return heads;
  }

  private BeatPlace place(int beat) {
    return new BeatPlace(sequence, lines, columns, HEIGHT, beat);
  }

  @Test
  void the_beginning_lies_in_the_corner() {
    assertThat(place(0).top()).isZero();
    assertThat(place(0).bottom()).isZero();
    assertThat(place(0).left(BeatPlaceTest::width)).isZero();
    assertThat(place(0).right(BeatPlaceTest::width)).isZero();
  }

  @Test
  void a_beat_covers_the_lines_of_its_rows_and_none_of_another_beat() {
    for (int beat = 1; beat <= beats.count(); beat++) {
      int rows = sequence.lastRow(beat) - sequence.firstRow(beat) + 1;
      assertThat(place(beat).bottom() - place(beat).top())
          .as("beat %d", beat)
          .isGreaterThanOrEqualTo(rows * HEIGHT);
      assertThat(place(beat).top())
          .as("beat %d", beat)
          .isGreaterThanOrEqualTo(place(beat - 1).bottom());
    }
  }

  @Test
  void a_beat_reaches_beyond_its_lifelines_and_the_words_between_them() {
    for (int beat = 1; beat <= beats.count(); beat++) {
      SequenceRow row = sequence.row(sequence.lastRow(beat));
      double left = columns.x(Math.min(row.from(), row.to()));
      assertThat(place(beat).left(BeatPlaceTest::width)).as("beat %d", beat).isLessThan(left);
      assertThat(place(beat).right(BeatPlaceTest::width))
          .as("beat %d", beat)
          .isGreaterThan(columns.x(Math.max(row.from(), row.to())));
      if (row.isMessage()) {
        assertThat(place(beat).right(BeatPlaceTest::width))
            .as("beat %d", beat)
            .isGreaterThan(left + width(row.words()));
      }
    }
  }
}
