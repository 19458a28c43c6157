package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Row;
import org.mgmscope.run.Run;

class MarksTest {
  private final Beats beats = new Beats(Run.of(Cases.lesson("01-shutdown")));
  private final Marks marks = new Marks(beats);

  @Test
  void a_stretch_of_many_beats_has_the_marks_of_each_of_them() {
    for (int from = 1; from <= beats.count(); from++) {
      Set<Mark> expected = EnumSet.noneOf(Mark.class);
      for (int to = from; to <= beats.count(); to++) {
        expected.addAll(marks.of(to));
        assertThat(marks.of(from, to)).as(from + " to " + to).isEqualTo(expected);
      }
    }
    assertThat(marks.of(1, beats.count())).contains(Mark.DISABLE, Mark.HANDLE_DESTROYED);
  }

  @Test
  void no_two_kinds_of_news_stand_for_each_other_outside_their_lane() {
    assertThat(Mark.values()).hasSizeLessThanOrEqualTo(32);
    assertThat(Row.values()).hasSizeLessThanOrEqualTo(32);
  }

  @Test
  void a_row_begins_at_each_call_that_it_asks_for() {
    long calls =
        IntStream.rangeClosed(1, beats.count())
            .filter(beat -> beats.head(beat).row() == Row.SHUTDOWN_1)
            .filter(beat -> beats.head(beat).fact() instanceof Fact.Called)
            .count();
    assertThat(
            IntStream.rangeClosed(1, beats.count())
                .filter(beat -> marks.begins(Row.SHUTDOWN_1, beat)))
        .hasSize((int) calls);
    assertThat(calls).isGreaterThan(1);
  }

  @Test
  void a_stop_is_found_from_everywhere_on_and_back() {
    Breakpoints where = Breakpoints.NONE.toggled(Mark.MFE_GONE).toggled(Row.SHUTDOWN_2).toggled(3);
    for (int beat = 0; beat <= beats.count() + 1; beat++) {
      assertThat(marks.nextStop(where, beat)).isEqualTo(expected(where, beat, 1));
      assertThat(marks.previousStop(where, beat)).isEqualTo(expected(where, beat, -1));
    }
  }

  private OptionalInt expected(Breakpoints where, int from, int direction) {
    for (int beat = from + direction; beat > 0 && beat <= beats.count(); beat += direction) {
      boolean stops =
          marks.of(beat).contains(Mark.MFE_GONE)
              || marks.begins(Row.SHUTDOWN_2, beat)
              || where.beats().contains(beat);
      if (stops) {
        return OptionalInt.of(beat);
      }
    }
    return OptionalInt.empty();
  }

  @Test
  void there_is_no_stop_where_none_was_asked_for_and_none_after_it_was_taken_back() {
    assertThat(marks.nextStop(Breakpoints.NONE, 0)).isEmpty();
    assertThat(marks.previousStop(Breakpoints.NONE, beats.count())).isEmpty();
    Breakpoints back = Breakpoints.NONE.toggled(Mark.CALL).toggled(Mark.CALL).toggled(2).toggled(2);
    assertThat(back.isEmpty()).isTrue();
    assertThat(marks.stops(back, 1, beats.count())).isFalse();
  }

  @Test
  void a_tree_of_bits_answers_as_a_plain_list_does() {
    Random random = new Random(11);
    for (int size : new int[] {1, 15, 16, 17, 255, 256, 257, 5000}) {
      int[] bits = random.ints(size).map(bit -> bit % 5 == 0 ? 1 << (bit & 31) : 0).toArray();
      BitTree tree = new BitTree(bits);
      for (int trial = 0; trial < 400; trial++) {
        int from = random.nextInt(size);
        int to = random.nextInt(size);
        int asked = 1 << random.nextInt(32);
        int all = IntStream.rangeClosed(from, to).map(i -> bits[i]).reduce(0, (a, b) -> a | b);
        assertThat(tree.in(from, to)).isEqualTo(all);
        assertThat(tree.next(from, asked))
            .isEqualTo(IntStream.range(from, size).filter(i -> (bits[i] & asked) != 0).findFirst());
        assertThat(tree.previous(from, asked))
            .isEqualTo(
                IntStream.rangeClosed(0, from)
                    .map(i -> from - i)
                    .filter(i -> (bits[i] & asked) != 0)
                    .findFirst());
      }
    }
  }
}
