package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import org.mgmscope.scenario.Text;

/// A router and a sequence of 10 to 80 inputs by chance, more often long than short, as a scenario,
/// and what is wrong with what MGM makes of it.
final class Trial {
  private static final int LEAST = 10;
  private static final int MOST = 80;

  /// What went wrong.
  ///
  /// @param kind the same for failures that are alike, so that shrinking does not go astray
  record Failure(String kind, String what) {}

  private Trial() {}

  static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// The scenario of a seed: always the same one.
  static Scenario random(long seed) {
    RandomGenerator random = generator(seed);
    Router router = new RandomRouter(random).next();
    RandomInputs inputs = new RandomInputs(random, router);
    int one = random.nextInt(LEAST, MOST + 1);
    int another = random.nextInt(LEAST, MOST + 1);
    int length = Math.max(one, another);
    List<Step> steps = new ArrayList<>();
    State state = Mgm.begin(router);
    try {
      while (steps.size() < length) {
        Input input = inputs.next(state);
        steps.add(new Step(input));
        state = Mgm.step(state, steps.size(), input, (event, after) -> {});
      }
    } catch (RuntimeException thrown) {
      // The last step is the one that fails; it fails again, and is told, when it is carried out.
      return scenario(seed, router, steps);
    }
    return scenario(seed, router, steps);
  }

  private static Scenario scenario(long seed, Router router, List<Step> steps) {
    return new Scenario(Text.of("Seed " + seed), null, router, List.of(), steps);
  }

  /// Carries a scenario out.
  ///
  /// @param coverage is told what happens
  /// @return the first failure, or null
  static Failure failure(Scenario scenario, Coverage coverage) {
    Invariants invariants = new Invariants();
    State state = Mgm.begin(scenario.router());
    int number = 0;
    for (Step step : scenario.steps()) {
      number++;
      if (state.deadlocked()) {
        return null;
      }
      coverage.begins(step.input(), state);
      try {
        state =
            Mgm.step(
                state,
                number,
                step.input(),
                (event, after) -> {
                  invariants.happened(event, after);
                  coverage.happened(event, after);
                });
      } catch (RuntimeException thrown) {
        return new Failure(thrown.getClass().getName(), "step " + number + ": " + thrown);
      }
      coverage.ends(state);
      if (!invariants.broken().isEmpty()) {
        Invariants.Broken broken = invariants.broken().getFirst();
        return new Failure(
            "invariant " + broken.number(), "step " + number + ": " + broken.toString());
      }
      if (!coverage.wrong().isEmpty()) {
        String wrong = coverage.wrong().getFirst();
        return new Failure(wrong.substring(0, wrong.indexOf(' ')), "step " + number + ": " + wrong);
      }
      if (!state.deadlocked() && !state.calls().isEmpty()) {
        return new Failure("open call", "step " + number + ": " + state.calls());
      }
    }
    return null;
  }
}
