package org.mgmscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mgmscope trace FILE`: prints the trace event by event, and keeps none.
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  TraceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return switch (new ScenarioFile(console, file).read()) {
      case null -> Status.FAILED;
      case Reading.Bad _ -> Status.REFUSED;
      case Reading.Good good -> write(good.scenario());
    };
  }

  private int write(Scenario scenario) throws IOException {
    Writer out = console.writer();
    TraceWriter trace = new TraceWriter(out);
    State state = Run.beginning(scenario);
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        state = Mgm.step(state, ++number, step.input(), (event, after) -> write(trace, event));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    trace.end(state);
    out.flush();
    return state.deadlocked() ? Status.DEADLOCK : Status.GOOD;
  }

  private static void write(TraceWriter trace, Event event) {
    try {
      trace.event(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
