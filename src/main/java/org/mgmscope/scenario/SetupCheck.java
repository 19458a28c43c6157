package org.mgmscope.scenario;

import java.util.List;
import java.util.function.LongFunction;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Place;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;

/// Lets the setup of a scenario happen: a fault in it is an error of the file, and a call that the
/// rules refuse is odd.
final class SetupCheck {
  /// What came of it. The place of a finding is the number of its step, from 0.
  ///
  /// @param errors the faults
  /// @param warnings what is odd
  /// @param end the state in which the steps begin; without meaning if there are errors
  record Outcome(Findings errors, Findings warnings, State end) {
    /// What a scenario with this setup comes to that is right so far.
    ///
    /// @param places where each step of the setup begins
    Reading reading(Scenario scenario, LongFunction<Place> places) {
      return errors.isEmpty()
          ? new Reading.Good(scenario, warnings.problems(places), end)
          : new Reading.Bad(errors.problems(places), true);
    }
  }

  private SetupCheck() {}

  static Outcome check(Router router, List<Step> setup) {
    Findings errors = new Findings(ScenarioReader.ROOM);
    Findings warnings = new Findings(ScenarioReader.ROOM);
    State state = Mgm.begin(router);
    Watcher watcher = new Watcher(errors, warnings);
    Budget budget = new Budget(watcher);
    for (int i = 0; i < setup.size(); i++) {
      Input input = setup.get(i).input();
      watcher.begin(input, i, Trail.ROOT.then("setup").then(i));
      try {
        state = Mgm.setUp(state, input, budget);
      } catch (Budget.Spent tooLong) {
        errors.add(watcher.at, watcher.path, "setupTooLong", Integer.toString(Limits.EVENTS));
        break;
      }
    }
    return new Outcome(errors, warnings, state);
  }

  /// Looks at the events of one step after another.
  private static final class Watcher implements Mgm.Observer {
    private final Findings errors;
    private final Findings warnings;
    private boolean oneCall;
    private int at;
    private Trail path = Trail.ROOT;

    Watcher(Findings errors, Findings warnings) {
      this.errors = errors;
      this.warnings = warnings;
    }

    void begin(Input input, int where, Trail pointer) {
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

  private static void lookForFault(Event event, int at, Trail path, Findings errors) {
    if (event.fact() instanceof Fact.Fault fault) {
      switch (fault) {
        case Fact.Fault.Deadlock deadlock ->
            errors.add(at, path, "deadlockInSetup", deadlock.key().toString());
        case Fact.Fault.CrashedClient crashed ->
            errors.add(at, path, "crashedInSetup", crashed.client(), crashed.skipped().name());
      }
    }
  }

  private static void lookForRefusal(Event event, int at, Trail path, Findings warnings) {
    if (event.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal()) {
      warnings.add(at, path, "refusedInSetup", returned.function().name(), returned.code().name());
    }
  }
}
