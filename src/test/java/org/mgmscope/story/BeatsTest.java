package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Small;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

class BeatsTest {
  private static final Beats LESSON = new Beats(Run.of(Cases.lesson("01-shutdown"))).unfolded();

  static Stream<Beats> runs() {
    return Stream.concat(
        Cases.names().stream().map(name -> new Beats(Run.of(Cases.scenario(name))).unfolded()),
        Stream.of(LESSON));
  }

  private static List<Event> events(Beats beats, int beat) {
    return IntStream.rangeClosed(beats.first(beat), beats.last(beat))
        .mapToObj(number -> beats.run().event(number))
        .toList();
  }

  private static List<Integer> beatsWhere(Predicate<Event> which) {
    List<Integer> found = new ArrayList<>();
    for (int beat = 1; beat <= LESSON.count(); beat++) {
      if (events(LESSON, beat).stream().anyMatch(which)) {
        found.add(beat);
      }
    }
    return found;
  }

  private static boolean callsBack(Event event, Class<? extends Callback> kind) {
    return event.fact() instanceof Fact.CalledBack calledBack
        && kind.isInstance(calledBack.callback());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void every_event_belongs_to_one_beat_and_beats_follow_each_other(Beats beats) {
    int next = 1;
    for (int beat = 1; beat <= beats.count(); beat++) {
      assertThat(beats.first(beat)).isEqualTo(next);
      assertThat(beats.last(beat)).isGreaterThanOrEqualTo(beats.first(beat));
      assertThat(beats.head(beat).number()).isEqualTo(next);
      for (int event = beats.first(beat); event <= beats.last(beat); event++) {
        assertThat(beats.of(event)).isEqualTo(beat);
      }
      next = beats.last(beat) + 1;
    }
    assertThat(next).isEqualTo(beats.run().size() + 1);
    assertThat(beats.of(0)).isZero();
    assertThat(beats.last(0)).isZero();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatever_is_no_change_begins_a_beat(Beats beats) {
    for (Event event : beats.run().events()) {
      if (!(event.fact() instanceof Change)) {
        assertThat(beats.first(beats.of(event.number()))).isEqualTo(event.number());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void what_follows_in_a_beat_is_caused_by_its_callback_or_goes_on_with_its_clause(Beats beats) {
    for (int beat = 1; beat <= beats.count(); beat++) {
      Event head = beats.head(beat);
      for (Event event : events(beats, beat).stream().skip(1).toList()) {
        assertThat(event.fact()).isInstanceOf(Change.class);
        if (head.fact() instanceof Fact.CalledBack) {
          assertThat(event.cause()).isEqualTo(head.number());
        } else {
          assertThat(head.fact()).isInstanceOf(Change.class);
          assertThat(event.cause()).isEqualTo(head.cause());
          assertThat(Lighting.of(event)).isEqualTo(Lighting.of(head));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void two_changes_of_one_clause_in_a_row_are_one_beat(Beats beats) {
    for (int number = 2; number <= beats.run().size(); number++) {
      Event event = beats.run().event(number);
      Event before = beats.run().event(number - 1);
      Clause clause = Lighting.of(event);
      if (event.fact() instanceof Change
          && before.fact() instanceof Change
          && clause != null
          && clause == Lighting.of(before)
          && event.cause() == before.cause()) {
        assertThat(beats.of(number)).isEqualTo(beats.of(number - 1));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void steps_have_their_events(Beats beats) {
    for (int step = 1; step <= beats.steps(); step++) {
      for (int event = beats.firstOfStep(step); event <= beats.lastOfStep(step); event++) {
        assertThat(beats.run().event(event).step().step()).isEqualTo(step);
      }
    }
    assertThat(beats.firstOfStep(1)).isEqualTo(1);
    assertThat(beats.lastOfStep(beats.steps())).isEqualTo(beats.run().size());
  }

  @Test
  void the_lesson_has_thirty_nine_beats_when_every_repeat_is_open() {
    assertThat(LESSON.count()).isEqualTo(39);
  }

  @Test
  void in_the_lesson_igmp_is_disabled_at_beat_8_and_enabled_at_11() {
    assertThat(beatsWhere(event -> callsBack(event, Callback.DisableIgmp.class)))
        .containsExactly(8);
    assertThat(beatsWhere(event -> event.fact() instanceof Change.IgmpDisabled)).containsExactly(8);
    assertThat(beatsWhere(event -> callsBack(event, Callback.EnableIgmp.class)))
        .containsExactly(11);
    assertThat(beatsWhere(event -> event.fact() instanceof Change.IgmpEnabled)).containsExactly(11);
  }

  @Test
  void in_the_lesson_a_host_reports_between_the_two() {
    assertThat(beatsWhere(event -> event.fact() instanceof Stimulus.Report)).containsExactly(9);
  }

  @Test
  void in_the_lesson_both_memberships_and_the_ownership_go_in_one_beat() {
    assertThat(events(LESSON, 10))
        .extracting(event -> event.fact().getClass().getSimpleName())
        .containsExactly("MembershipRemoved", "MembershipRemoved", "OwnershipReleased");
  }

  @Test
  void in_the_lesson_mfes_fall_at_beats_5_and_12_all_of_a_release_together() {
    assertThat(beatsWhere(event -> event.fact() instanceof Change.MfeRemoved))
        .containsExactly(5, 12);
    assertThat(events(LESSON, 5)).hasSize(1);
    assertThat(events(LESSON, 12)).hasSize(2);
  }

  @Test
  void in_the_lesson_the_handle_is_destroyed_at_beat_29_and_refused_at_32() {
    assertThat(beatsWhere(event -> event.fact() instanceof Change.HandleDestroyed))
        .containsExactly(29);
    assertThat(
            beatsWhere(
                event ->
                    event.fact() instanceof Fact.Returned returned
                        && returned.outcome() == Outcome.HANDLE_DESTROYED))
        .containsExactly(32);
  }

  @Test
  void by_the_other_reading_the_fall_of_the_mfes_is_a_beat_before_enable() {
    Beats beats = new Beats(Run.of(Cases.scenario("03-shutdown-mfe-deletion-before-enable")));
    assertThat(events(beats, 3))
        .hasSize(3)
        .last()
        .extracting(Event::fact)
        .isInstanceOf(Change.OwnershipReleased.class);
    assertThat(events(beats, 4))
        .hasSize(2)
        .allMatch(event -> event.fact() instanceof Change.MfeRemoved);
    assertThat(callsBack(beats.head(5), Callback.EnableIgmp.class)).isTrue();
  }

  @Test
  void mfes_whose_time_is_over_go_in_one_beat() {
    Beats beats =
        new Beats(
            Small.run(
                "{\"packet\": {\"source\": \"10.1.1.6\", \"group\": \"239.1.1.1\","
                    + " \"interface\": \"1\"}}",
                "{\"wait\": 900}"));
    assertThat(events(beats, beats.count()))
        .extracting(event -> event.fact().getClass().getSimpleName())
        .containsExactly("MfeRemoved", "MfeRemoved");
  }

  @Test
  void a_run_without_events_has_no_beats() {
    Beats beats = new Beats(Small.run());
    assertThat(beats.count()).isZero();
    assertThat(beats.last(0)).isZero();
    assertThat(beats.of(0)).isZero();
  }
}
