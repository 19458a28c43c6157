package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.Small;
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
  void in_a_long_run_stretches_and_the_way_to_the_next_mark_are_as_its_events_say() {
    Random random = new Random(11);
    Beats many =
        new Beats(
            Small.run(
                IntStream.range(0, 500)
                    .mapToObj(step -> step % 100 == 99 ? report(step / 100) : packet(random))
                    .toArray(String[]::new)));
    List<Mark> kinds = List.of(Mark.values());
    Marks found = new Marks(many);
    for (int trial = 0; trial < 400; trial++) {
      int one = 1 + random.nextInt(many.count());
      int other = Math.min(many.count(), one - 1 + random.nextInt(300));
      Set<Mark> all = EnumSet.noneOf(Mark.class);
      IntStream.rangeClosed(one, other).forEach(beat -> all.addAll(said(many, beat)));
      assertThat(found.of(one, other)).as(one + " to " + other).isEqualTo(all);
      Mark mark = kinds.get(random.nextInt(kinds.size()));
      assertThat(found.next(mark, one))
          .isEqualTo(
              IntStream.rangeClosed(one, many.count())
                  .filter(beat -> said(many, beat).contains(mark))
                  .findFirst());
      assertThat(found.previous(mark, one))
          .isEqualTo(
              IntStream.iterate(one, beat -> beat >= 1, beat -> beat - 1)
                  .filter(beat -> said(many, beat).contains(mark))
                  .findFirst());
      assertThat(found.stops(Breakpoints.NONE.toggled(mark), one, other))
          .isEqualTo(all.contains(mark));
    }
  }

  private static String packet(Random random) {
    return """
    {"packet": {"source": "10.1.1.%d", "group": "239.1.1.%d", "interface": "1"}}\
    """
        .formatted(random.nextInt(1, 200), random.nextInt(200));
  }

  private static String report(int group) {
    return """
    {"report": {"interface": "2", "group": "239.1.1.%d"}}\
    """
        .formatted(group);
  }

  private static Set<Mark> said(Beats beats, int beat) {
    Set<Mark> said = EnumSet.noneOf(Mark.class);
    for (int number = beats.first(beat); number <= beats.last(beat); number++) {
      Mark mark = Mark.of(beats.run().event(number));
      if (mark != null) {
        said.add(mark);
      }
    }
    return said;
  }
}
