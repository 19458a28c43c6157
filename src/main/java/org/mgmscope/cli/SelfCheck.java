package org.mgmscope.cli;

import org.mgmscope.mgm.Invariants;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Budget;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import org.mgmscope.text.Filled;

/// Watches the engine while it carries a scenario out. A broken invariant is a defect of the
/// program, never of the scenario.
final class SelfCheck {
  private final Console console;
  private final Invariants invariants;

  SelfCheck(Console console, Invariants invariants) {
    this.console = console;
    this.invariants = invariants;
  }

  /// Carries a scenario out, setup and steps, and tells what was broken.
  ///
  /// @return the exit status
  int carryOut(Scenario scenario) {
    State state = Run.beginning(scenario, invariants);
    Mgm.Observer budget = new Budget(invariants);
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        state = Mgm.step(state, ++number, step.input(), budget);
      }
    } catch (Budget.Spent tooLong) {
      console.tellBrokenOff();
      return status(Status.FAILED);
    }
    return status(Status.GOOD);
  }

  /// An observer that looks at each event before another one does.
  Mgm.Observer before(Mgm.Observer next) {
    return (event, after) -> {
      invariants.happened(event, after);
      next.happened(event, after);
    };
  }

  /// Tells the first invariant that was broken. Those after it mostly follow from it.
  ///
  /// @param otherwise the exit status where none was
  int status(int otherwise) {
    if (invariants.broken().isEmpty()) {
      return otherwise;
    }
    Invariants.Broken first = invariants.broken().getFirst();
    console.say(
        Filled.in(
            console.texts().getString("defect"),
            Integer.toString(first.number()),
            Integer.toString(first.event().number()),
            first.what()));
    return Status.FAILED;
  }
}
