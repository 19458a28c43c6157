package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// What a failure shows is as small as it can be: shown with properties that do fail.
class ShrinkerTest {
  private static boolean destroysAHandle(Scenario scenario) {
    return happens(scenario, Change.HandleDestroyed.class);
  }

  private static boolean happens(Scenario scenario, Class<? extends Fact> kind) {
    State state = Mgm.begin(scenario.router());
    boolean[] happened = {false};
    int number = 0;
    for (Step step : scenario.steps()) {
      state =
          Mgm.step(
              state,
              ++number,
              step.input(),
              (event, after) -> happened[0] |= kind.isInstance(event.fact()));
    }
    return happened[0];
  }

  private static Scenario firstThat(Predicate<Scenario> fails) {
    long seed = 1;
    while (!fails.test(Trial.random(seed)) || Trial.random(seed).steps().size() < 30) {
      seed++;
    }
    return Trial.random(seed);
  }

  @Test
  void no_handle_is_ever_destroyed_shrinks_to_registering_and_deregistering() {
    Scenario least =
        Shrinker.shrink(firstThat(ShrinkerTest::destroysAHandle), ShrinkerTest::destroysAHandle);

    assertThat(least.steps())
        .extracting(ShrinkerTest::functionOf)
        .containsExactly(Function.MgmRegisterMProtocol, Function.MgmDeRegisterMProtocol);
    assertThat(least.router().clients())
        .singleElement()
        .satisfies(client -> assertThat(client.policy()).isEqualTo(Router.Policy.NONE));
    assertThat(least.router().interfaces()).isEmpty();
    assertThat(least.router().routes()).isEmpty();
    assertThat(least.router().mfeDeletion()).isEqualTo(Router.MfeDeletion.AFTER_ENABLE);
  }

  @Test
  void no_deadlock_ever_happens_shrinks_to_the_five_things_it_takes() {
    Predicate<Scenario> deadlocks = scenario -> happens(scenario, Fact.Fault.Deadlock.class);

    Scenario least = Shrinker.shrink(firstThat(deadlocks), deadlocks);

    assertThat(deadlocks.test(least)).isTrue();
    assertThat(least.steps()).hasSizeLessThanOrEqualTo(5);
    assertThat(least.router().clients()).hasSize(2);
    assertThat(least.router().interfaces()).hasSize(1);
  }

  @Test
  void no_step_can_be_left_out_of_what_was_shrunk() {
    Predicate<Scenario> forwards = scenario -> happens(scenario, Fact.Forwarded.class);

    Scenario least = Shrinker.shrink(firstThat(forwards), forwards);

    assertThat(least.steps()).isNotEmpty().hasSizeLessThan(9);
    for (int i = 0; i < least.steps().size(); i++) {
      List<Step> fewer = new ArrayList<>(least.steps());
      fewer.remove(i);
      assertThat(forwards.test(Simpler.with(least, fewer))).as("without step %d", i + 1).isFalse();
    }
  }

  private static Function functionOf(Step step) {
    return step.input() instanceof Input.OneCall call ? call.call().function() : null;
  }
}
