package org.mgmscope.scenario;

import java.util.List;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;

/// Lets the setup of a scenario happen: a fault in it is an error of the file, and a call that the
/// rules refuse is odd.
final class SetupCheck {
  private SetupCheck() {}

  /// @param places where each step of the setup begins
  /// @param errors gets the faults
  /// @return the warnings
  static Findings check(Scenario scenario, List<Integer> places, Findings errors) {
    Findings warnings = new Findings();
    State state = Mgm.begin(scenario.router());
    Watcher watcher = new Watcher(errors, warnings);
    Budget budget = new Budget(watcher);
    for (int i = 0; i < scenario.setup().size(); i++) {
      Input input = scenario.setup().get(i).input();
      watcher.begin(input, places.get(i), Path.ROOT.then("setup").then(i));
      try {
        state = Mgm.setUp(state, input, budget);
      } catch (Budget.Spent tooLong) {
        errors.add(watcher.at, watcher.path, "setupTooLong", Integer.toString(Limits.EVENTS));
        return warnings;
      }
    }
    return warnings;
  }

  /// Looks at the events of one step after another.
  private static final class Watcher implements Mgm.Observer {
    private final Findings errors;
    private final Findings warnings;
    private boolean oneCall;
    private int at;
    private Path path = Path.ROOT;

    Watcher(Findings errors, Findings warnings) {
      this.errors = errors;
      this.warnings = warnings;
    }

    void begin(Input input, int where, Path pointer) {
      oneCall = input instanceof Input.OneCall;
      at = where;
      path = pointer;
    }

    @Override
    public void happened(Event event, State after) {
      lookForFault(event, at, path, errors);
      if (oneCall) {
        lookForRefusal(event, at, path, warnings);
      }
    }
  }

  private static void lookForFault(Event event, int at, Path path, Findings errors) {
    if (event.fact() instanceof Fact.Fault fault) {
      switch (fault) {
        case Fact.Fault.Deadlock deadlock ->
            errors.add(at, path, "deadlockInSetup", deadlock.key().toString());
        case Fact.Fault.CrashedClient crashed ->
            errors.add(at, path, "crashedInSetup", crashed.client(), crashed.skipped().name());
      }
    }
  }

  private static void lookForRefusal(Event event, int at, Path path, Findings warnings) {
    if (event.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal()) {
      warnings.add(at, path, "refusedInSetup", returned.function().name(), returned.code().name());
    }
  }
}
