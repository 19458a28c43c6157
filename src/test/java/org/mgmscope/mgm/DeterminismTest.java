package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mgmscope.Sample;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// MGM is a function of state and input, states are values, and events are all that changes them.
/// Shown on random sequences; the seed is fixed, `-Dmgmscope.seed=N` gives others.
class DeterminismTest {
  private static final long SEED = Long.getLong("mgmscope.seed", 20261);
  private static final int SEQUENCES = Sample.count(60, 3);

  private static List<Scenario> scenarios() {
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < SEQUENCES; i++) {
      scenarios.add(Trial.random(SEED * 2_000_003 + i));
    }
    return scenarios;
  }

  @Test
  void the_same_state_and_input_give_equal_events_and_states() {
    for (Scenario scenario : scenarios()) {
      State state = Mgm.begin(scenario.router());
      State again = Mgm.begin(scenario.router());
      for (int i = 0; i < scenario.steps().size(); i++) {
        Input input = scenario.steps().get(i).input();
        Mgm.Transition fromHere = Mgm.step(state, i + 1, input);
        Mgm.Transition onceMore = Mgm.step(state, i + 1, input);
        Mgm.Transition fromItsEqual = Mgm.step(again, i + 1, input);
        Object anatomy = Anatomy.of(fromHere.state());
        assertThat(onceMore.events()).isEqualTo(fromHere.events());
        assertThat(Anatomy.of(onceMore.state())).isEqualTo(anatomy);
        assertThat(fromItsEqual.events()).isEqualTo(fromHere.events());
        assertThat(Anatomy.of(fromItsEqual.state())).isEqualTo(anatomy);
        state = fromHere.state();
        again = fromItsEqual.state();
      }
    }
  }

  @Test
  void the_state_after_every_event_is_what_the_events_so_far_make_of_the_beginning() {
    for (Scenario scenario : scenarios()) {
      State state = Mgm.begin(scenario.router());
      State[] folded = {Mgm.begin(scenario.router())};
      int number = 0;
      for (Step step : scenario.steps()) {
        state =
            Mgm.step(
                state,
                ++number,
                step.input(),
                (event, after) -> {
                  folded[0] = folded[0].after(event);
                  assertThat(Anatomy.of(folded[0]))
                      .as(event::toString)
                      .isEqualTo(Anatomy.of(after));
                });
        assertThat(Anatomy.of(state)).isEqualTo(Anatomy.of(folded[0]));
      }
    }
  }

  @Test
  void events_are_numbered_without_a_gap_and_caused_by_earlier_ones() {
    for (Scenario scenario : scenarios()) {
      State state = Mgm.begin(scenario.router());
      List<Event> events = new ArrayList<>();
      for (int i = 0; i < scenario.steps().size(); i++) {
        Mgm.Transition next = Mgm.step(state, i + 1, scenario.steps().get(i).input());
        events.addAll(next.events());
        state = next.state();
        assertThat(state.events()).isEqualTo(events.size());
      }
      for (int i = 0; i < events.size(); i++) {
        assertThat(events.get(i).number()).isEqualTo(i + 1);
        assertThat(events.get(i).cause()).isBetween(0, i);
      }
    }
  }

  /// Every state is also led elsewhere, by an input of another place in the sequence.
  @Test
  void older_states_stay_as_they_were_whatever_comes_later() {
    for (Scenario scenario : scenarios()) {
      List<State> states = new ArrayList<>();
      List<Object> then = new ArrayList<>();
      State state = Mgm.begin(scenario.router());
      List<Step> steps = scenario.steps();
      for (int i = 0; i < steps.size(); i++) {
        Mgm.step(state, i + 1, steps.get(steps.size() - 1 - i).input());
        state =
            Mgm.step(
                state,
                i + 1,
                steps.get(i).input(),
                (event, after) -> {
                  states.add(after);
                  then.add(Anatomy.of(after));
                });
      }
      for (int i = 0; i < states.size(); i++) {
        assertThat(Anatomy.of(states.get(i))).isEqualTo(then.get(i));
      }
    }
  }

  @Test
  void what_happens_in_a_setup_has_no_numbers_and_leads_to_the_same_tables() {
    for (Scenario scenario : scenarios()) {
      State traced = Mgm.begin(scenario.router());
      State setUp = Mgm.begin(scenario.router());
      List<Fact> facts = new ArrayList<>();
      List<Fact> untraced = new ArrayList<>();
      int number = 0;
      for (Step step : scenario.steps()) {
        traced =
            Mgm.step(
                traced, ++number, step.input(), (event, after) -> facts.add(plain(event.fact())));
        setUp =
            Mgm.setUp(
                setUp,
                step.input(),
                (event, after) -> {
                  assertThat(event.number()).isZero();
                  assertThat(event.cause()).isZero();
                  untraced.add(plain(event.fact()));
                });
      }
      assertThat(untraced).isEqualTo(facts);
      assertThat(setUp.events()).isZero();
      assertThat(Anatomy.of(setUp.mfes())).isEqualTo(Anatomy.of(traced.mfes()));
      assertThat(Anatomy.of(setUp.memberships())).isEqualTo(Anatomy.of(traced.memberships()));
      assertThat(Anatomy.of(setUp.enumerations())).isEqualTo(Anatomy.of(traced.enumerations()));
      assertThat(setUp.deadlocked()).isEqualTo(traced.deadlocked());
    }
  }

  /// Without the number of the event that made MGM refuse.
  private static Fact plain(Fact fact) {
    return fact instanceof Fact.Returned back
        ? new Fact.Returned(back.by(), back.function(), back.outcome(), back.out(), 0)
        : fact;
  }
}
