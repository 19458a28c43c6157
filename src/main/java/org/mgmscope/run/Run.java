package org.mgmscope.run;

import java.util.List;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.scenario.Budget;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// A scenario carried out. A moment is named by the number of events before it: 0 is the beginning,
/// after the setup; the last is [#size]. Any moment can be reached, and costs the same.
public final class Run {
  private final Scenario scenario;
  private final Recording recording;
  private final boolean brokenOff;

  private Run(Scenario scenario, Recording recording, boolean brokenOff) {
    this.scenario = scenario;
    this.recording = recording;
    this.brokenOff = brokenOff;
  }

  /// Carries a scenario out, from its setup to its last step, to a deadlock, or to where it would
  /// be beyond its limits.
  public static Run of(Scenario scenario) {
    Recording recording = new Recording(beginning(scenario));
    return new Run(scenario, recording, !carryOut(scenario, recording));
  }

  private static boolean carryOut(Scenario scenario, Recording recording) {
    State state = recording.at(0);
    Mgm.Observer budget = new Budget(recording);
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        state = Mgm.step(state, ++number, step.input(), budget);
      }
      return true;
    } catch (Budget.Spent tooLong) {
      return false;
    }
  }

  /// The state in which a scenario's steps begin.
  public static State beginning(Scenario scenario) {
    return beginning(scenario, (event, after) -> {});
  }

  /// The state in which a scenario's steps begin.
  ///
  /// @param observer is told each event of the setup
  public static State beginning(Scenario scenario, Mgm.Observer observer) {
    State state = Mgm.begin(scenario.router());
    for (Step step : scenario.setup()) {
      state = Mgm.setUp(state, step.input(), observer);
    }
    return state;
  }

  /// Whether the scenario goes on, but the run would have more events, or list more, than [Limits]
  /// says.
  public boolean isBrokenOff() {
    return brokenOff;
  }

  public Scenario scenario() {
    return scenario;
  }

  /// How many events there are, and the number of the last moment.
  public int size() {
    return recording.size();
  }

  /// The event with a number, from 1.
  public Event event(int number) {
    return events().get(number - 1);
  }

  /// All events in order; event n stands at n - 1.
  public List<Event> events() {
    return recording.events();
  }

  /// The state at a moment: after as many events.
  ///
  /// @param moment from 0 to [#size]
  public State at(int moment) {
    return recording.at(moment);
  }
}
