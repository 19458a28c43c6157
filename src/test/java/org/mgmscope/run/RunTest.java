package org.mgmscope.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.scenario.RandomScenario;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// Any moment of a run can be reached again, in any order, and is what it was.
class RunTest {
  private static final int LONG_RUNS = 3;

  static Stream<Named<Scenario>> scenarios() {
    Stream<Named<Scenario>> cases =
        Cases.names().stream().map(name -> Named.of(name, Cases.scenario(name)));
    Stream<Named<Scenario>> lesson = Stream.of(Named.of("lesson", Cases.lesson("01-shutdown")));
    return Stream.concat(Stream.concat(cases, lesson), longScenarios());
  }

  /// Generated scenarios whose runs reach over several states that are kept.
  static Stream<Named<Scenario>> longScenarios() {
    return LongStream.iterate(1, seed -> seed + 1)
        .mapToObj(seed -> Named.of("seed " + seed, RandomScenario.of(seed, 400)))
        .filter(named -> Run.of(named.getPayload()).size() > 4 * Recording.STRIDE)
        .limit(LONG_RUNS);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_moment_is_what_it_was_when_it_happened(Scenario scenario) {
    List<String> expected = new ArrayList<>();
    State state = Run.beginning(scenario);
    expected.add(told(state));
    int number = 0;
    for (Step step : scenario.steps()) {
      state = Mgm.step(state, ++number, step.input(), (event, after) -> expected.add(told(after)));
    }

    Run run = Run.of(scenario);

    assertThat(run.size()).isEqualTo(expected.size() - 1);
    List<Integer> moments = new ArrayList<>(IntStream.rangeClosed(0, run.size()).boxed().toList());
    Collections.shuffle(moments, new Random(7));
    for (int moment : moments) {
      assertThat(told(run.at(moment))).as("moment %d", moment).isEqualTo(expected.get(moment));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_moment_is_the_one_before_and_one_event(Scenario scenario) {
    Run run = Run.of(scenario);
    State state = run.at(0);
    for (Event event : run.events()) {
      state = state.after(event);
      assertThat(told(run.at(event.number()))).as("after %s", event).isEqualTo(told(state));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void events_are_numbered_from_one_and_found_by_their_number(Scenario scenario) {
    Run run = Run.of(scenario);
    assertThat(run.scenario()).isSameAs(scenario);
    for (int number = 1; number <= run.size(); number++) {
      assertThat(run.event(number).number()).isEqualTo(number);
      assertThat(run.events().get(number - 1)).isSameAs(run.event(number));
      assertThat(run.event(number).cause()).isLessThan(number);
    }
  }

  @Test
  void a_run_without_steps_has_one_moment() {
    Scenario some = Cases.scenario("01-shutdown");
    Run run = Run.of(new Scenario(some.title(), null, some.router(), some.setup(), List.of()));
    assertThat(run.size()).isZero();
    assertThat(told(run.at(0))).isEqualTo(told(Run.beginning(some)));
  }

  @Test
  void a_moment_that_is_none_is_a_mistake_of_the_caller() {
    Run run = Run.of(Cases.scenario("01-shutdown"));
    assertThatThrownBy(() -> run.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> run.at(run.size() + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> run.event(0)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> run.event(run.size() + 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void nobody_can_change_the_events_of_a_run() {
    Run run = Run.of(Cases.scenario("01-shutdown"));
    assertThatThrownBy(() -> run.events().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /// A state as the end of a trace tells it, with the calls that are in progress.
  private static String told(State state) {
    StringWriter out = new StringWriter();
    try {
      new TraceWriter(out).end(state);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out + state.calls().toString();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_run_that_follows_another_is_the_run_of_its_own_scenario(Scenario scenario) {
    Run before = Run.of(scenario);
    List<Step> steps = scenario.steps();
    for (int at : List.of(0, steps.size() / 2, steps.size() - 1)) {
      if (at < steps.size()) {
        follows(before, without(scenario, at));
        follows(Run.of(without(scenario, at)), scenario);
      }
    }
  }

  private static Scenario without(Scenario scenario, int step) {
    List<Step> steps = new ArrayList<>(scenario.steps());
    steps.remove(step);
    return new Scenario(
        scenario.title(), scenario.description(), scenario.router(), scenario.setup(), steps);
  }

  private static Reading.Good read(Scenario scenario) {
    return new Reading.Good(scenario, List.of(), Run.beginning(scenario));
  }

  private static void follows(Run before, Scenario scenario) {
    Run expected = Run.of(scenario);
    Run following = Run.following(before, read(scenario), () -> false).orElseThrow();
    assertThat(following.events()).isEqualTo(expected.events());
    for (int moment = 0; moment <= expected.size(); moment += 1 + expected.size() / 50) {
      assertThat(told(following.at(moment)))
          .as("moment %d", moment)
          .isEqualTo(told(expected.at(moment)));
    }
    assertThat(told(following.at(following.size()))).isEqualTo(told(expected.at(expected.size())));
  }

  @Test
  void another_router_or_setup_begins_anew() {
    Scenario lesson = Cases.lesson("01-shutdown");
    follows(
        Run.of(lesson),
        new Scenario(lesson.title(), null, lesson.router(), List.of(), lesson.steps()));
  }

  @Test
  void a_run_that_nobody_waits_for_any_more_ends() {
    Scenario lesson = Cases.lesson("01-shutdown");
    assertThat(Run.following(Run.of(lesson), read(without(lesson, 0)), () -> true)).isEmpty();
  }
}
