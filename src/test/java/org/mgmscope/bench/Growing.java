package org.mgmscope.bench;

import java.util.List;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Recording;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;

/// Whether the next moment costs more to record when there are many before it: windows of a
/// thousand events each, every one after a thousand of the same that are not measured.
///
/// In a mix that goes on, the state grows with the number of events. So it is measured twice: as it
/// is, and with the state of a million events on both sides, where only what was recorded before
/// differs.
final class Growing {
  private static final int WINDOW = 1_000;
  private static final int REPETITIONS = 100;

  /// How many events beyond the first measured one a scenario must have: four windows for each
  /// repetition, and what the last input of a window makes too many.
  static final int BEYOND = 5 * WINDOW * REPETITIONS;

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
    Timing few = new Timing();
    Timing shortlyRecorded = new Timing();
    Timing longRecorded = new Timing();
    for (int i = 0; i < REPETITIONS; i++) {
      small.startAgain();
      small.window();
      few.time(small::window);
      large.window();
      longRecorded.time(large::window);
      Recording all = large.recording;
      large.recording = new Recording(large.state);
      large.window();
      shortlyRecorded.time(large::window);
      large.recording = all;
    }
    double after = longRecorded.processor.median() / WINDOW;
    double afterFew = few.processor.median() / WINDOW;
    String what = "recording a moment after %,d".formatted(many);
    String to = what + " / after %,d".formatted(WINDOW);
    return List.of(
        Figure.told("recording a moment after %,d".formatted(WINDOW), afterFew, " ns"),
        Figure.told(what, after, " ns"),
        new Figure(
            to + ", the state being the same",
            longRecorded.processor.median() / shortlyRecorded.processor.median(),
            "",
            1.5),
        new Figure(
            to + ", the state having grown to %,d MFEs".formatted(large.state.mfes().all().size()),
            after / afterFew,
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
