package org.mgmscope.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Budget;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `mgmscope trace FILE`: prints the trace event by event, and keeps none.
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @ParentCommand @Nullable Commands asked;

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
    Writer out = console.json();
    TraceWriter trace = new TraceWriter(out);
    SelfCheck check = asked == null ? null : asked.selfCheck();
    Mgm.Observer print = (event, after) -> write(trace, event);
    Mgm.Observer observer = new Budget(check == null ? print : check.before(print));
    State state =
        check == null
            ? Run.beginning(scenario)
            : Run.beginning(scenario, check.before((event, after) -> {}));
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        state = Mgm.step(state, ++number, step.input(), observer);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (Budget.Spent tooLong) {
      out.flush();
      console.tellBrokenOff();
      return check == null ? Status.FAILED : check.status(Status.FAILED);
    }
    trace.end(state);
    out.flush();
    int status = state.deadlocked() ? Status.DEADLOCK : Status.GOOD;
    return check == null ? status : check.status(status);
  }

  private static void write(TraceWriter trace, Event event) {
    try {
      trace.event(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
