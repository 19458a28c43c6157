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
  private static final int WINDOW = 1_000;
  private static final int REPETITIONS = 100;

  /// How many events beyond the first measured one a scenario must have: two windows for each
  /// repetition, and what the last input of a window makes too many.
  static final int BEYOND = 3 * WINDOW * REPETITIONS;

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
    Timing atFew = new Timing();
    Timing atMany = new Timing();
    for (int i = 0; i < REPETITIONS; i++) {
      large.goOnTo(large.state.events() + WINDOW);
      atMany.time(large::window);
      small.startAgain();
      small.goOnTo(WINDOW);
      atFew.time(small::window);
    }
    double few = atFew.processor.median() / WINDOW;
    double each = atMany.processor.median() / WINDOW;
    return List.of(
        Figure.told("recording a moment after %,d".formatted(WINDOW), few, " ns"),
        Figure.told("recording a moment after %,d".formatted(many), each, " ns"),
        new Figure(
            "recording a moment after %,d / after %,d".formatted(many, WINDOW),
            each / few,
            "",
            1.5));
  }

  private void startAgain() {
    state = Run.beginning(scenario);
    recording = new Recording(state);
    step = 0;
  }

  private void window() {
    goOnTo(state.events() + WINDOW);
  }

  private void goOnTo(int events) {
    while (state.events() < events) {
      state = Mgm.step(state, step + 1, scenario.steps().get(step).input(), recording);
      step++;
    }
  }
}
