package org.mgmscope.bench;

import java.lang.ref.Reference;
import java.util.List;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Recording;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// What it costs, in memory and in time, that every moment of a run can be reached again.
final class Keeping {
  private static final int REPETITIONS = 5;

  private Keeping() {}

  static List<Figure> measure(String mix, Scenario scenario) {
    State beginning = Run.beginning(scenario);
    Sample keptAll = new Sample();
    Sample unkeptAll = new Sample();
    Timing keptTime = new Timing();
    Timing unkeptTime = new Timing();
    carryOut(scenario, beginning, new Recording(beginning));
    carryOut(scenario, beginning, (event, after) -> {});
    for (int i = 0; i < REPETITIONS; i++) {
      System.gc();
      long start = worked();
      unkeptTime.time(() -> carryOut(scenario, beginning, (event, after) -> {}));
      unkeptAll.add(worked() - start);
      System.gc();
      start = worked();
      keptTime.time(() -> carryOut(scenario, beginning, new Recording(beginning)));
      keptAll.add(worked() - start);
    }
    return List.of(
        new Figure(mix + ": bytes kept a moment", bytes(scenario, beginning), " B", 400),
        new Figure(
            mix + ": time with keeping / without, wall",
            keptTime.wall.median() / unkeptTime.wall.median(),
            "",
            2),
        Figure.told(
            mix + ": the same, the thread's own time",
            keptTime.processor.median() / unkeptTime.processor.median(),
            ""),
        Figure.told(
            mix + ": the same, with the garbage collector's on all processors",
            keptAll.median() / unkeptAll.median(),
            ""));
  }

  /// The nanoseconds that the processors have worked for this program, on any thread: what keeping
  /// costs is above all work of the garbage collector, which must move what stays.
  private static long worked() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /// The heap that a recording holds, by moment. The scenario was there before it, and is not
  /// counted.
  private static double bytes(Scenario scenario, State beginning) {
    long before = Heap.used();
    Recording recording = new Recording(beginning);
    try {
      carryOut(scenario, beginning, recording);
      return (double) (Heap.used() - before) / recording.size();
    } finally {
      Reference.reachabilityFence(recording);
    }
  }

  private static void carryOut(Scenario scenario, State beginning, Mgm.Observer observer) {
    State state = beginning;
    int number = 0;
    for (Step step : scenario.steps()) {
      state = Mgm.step(state, ++number, step.input(), observer);
    }
    Heap.use(state);
  }
}
