package org.mgmscope.bench;

import java.util.List;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Recording;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;

/// Whether the next moment costs more to record when there are many before it: windows of a
/// thousand events each, every one after a thousand of the same that are not measured.
final class Growing {
  static final int WINDOW = 1_000;

  /// How many events beyond the first measured one a scenario must have.
  static final int BEYOND = 300_000;

  private final Scenario scenario;
  private Recording recording;
  private State state;
  private int step;

  private Growing(Scenario scenario) {
    this.scenario = scenario;
    startAgain();
  }

  static List<Figure> measure(Scenario scenario, int many) {
    Growing small = new Growing(scenario);
    Growing large = new Growing(scenario);
    large.goOnTo(many);
    Sample atFew = new Sample();
    Sample atMany = new Sample();
    int repetitions = BEYOND / (2 * WINDOW);
    for (int i = 0; i < repetitions; i++) {
      large.goOnTo(large.state.events() + WINDOW);
      atMany.add(large.window());
      small.startAgain();
      small.goOnTo(WINDOW);
      atFew.add(small.window());
    }
    return List.of(
        Figure.told("recording a moment after %,d".formatted(WINDOW), atFew.median(), " ns"),
        Figure.told("recording a moment after %,d".formatted(many), atMany.median(), " ns"),
        new Figure(
            "recording a moment after %,d / after %,d".formatted(many, WINDOW),
            atMany.median() / atFew.median(),
            "",
            1.5));
  }

  private void startAgain() {
    state = Run.beginning(scenario);
    recording = new Recording(state);
    step = 0;
  }

  /// The nanoseconds of a moment, over the next [#WINDOW] of them.
  private double window() {
    int before = state.events();
    long start = System.nanoTime();
    goOnTo(before + WINDOW);
    return (double) (System.nanoTime() - start) / (state.events() - before);
  }

  private void goOnTo(int events) {
    while (state.events() < events) {
      state = Mgm.step(state, step + 1, scenario.steps().get(step).input(), recording);
      step++;
    }
  }
}
