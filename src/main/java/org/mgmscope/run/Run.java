package org.mgmscope.run;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.scenario.Budget;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.Reading;
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
    return carriedOn(scenario, 0, recording, _ -> true).orElseThrow();
  }

  /// Carries out what was read, whose setup has happened already, while somebody waits for it.
  ///
  /// @param goOn is told at each event the share that is done, from 0 to 1, and says whether to go
  ///   on
  /// @return nothing if it is not to go on
  public static Optional<Run> of(Reading.Good read, DoublePredicate goOn) {
    return carriedOn(read.scenario(), 0, new Recording(read.beginning()), goOn);
  }

  /// Carries out what was read as far as it differs from a scenario that was carried out before.
  /// What comes before the first step that differs is shared with it.
  ///
  /// @param unwanted whether nobody waits for it any more
  /// @return nothing if nobody does
  public static Optional<Run> following(Run before, Reading.Good read, BooleanSupplier unwanted) {
    Scenario scenario = read.scenario();
    int same = before.sameSteps(scenario);
    Recording recording =
        same < 0
            ? new Recording(read.beginning())
            : before.recording.until(before.momentAfterStep(same));
    return carriedOn(scenario, Math.max(same, 0), recording, _ -> !unwanted.getAsBoolean());
  }

  private static Optional<Run> carriedOn(
      Scenario scenario, int done, Recording recording, DoublePredicate goOn) {
    State state = recording.at(recording.size());
    List<Step> steps = scenario.steps();
    Waiting waiting = new Waiting(goOn, recording);
    Mgm.Observer budget = Budget.after(recording.size(), waiting);
    try {
      for (int number = done + 1; number <= steps.size(); number++) {
        waiting.at((number - 1.0) / steps.size());
        state = Mgm.step(state, number, steps.get(number - 1).input(), budget);
      }
    } catch (Budget.Spent tooLong) {
      return Optional.of(new Run(scenario, recording, true));
    } catch (Waiting.Over nobody) {
      return Optional.empty();
    }
    return Optional.of(new Run(scenario, recording, false));
  }

  /// How many of the first steps ask for the same as another scenario's; -1 if they begin in
  /// different states.
  private int sameSteps(Scenario other) {
    if (!scenario.router().equals(other.router())
        || !inputs(scenario.setup()).equals(inputs(other.setup()))) {
      return -1;
    }
    int shorter = Math.min(scenario.steps().size(), other.steps().size());
    int same = 0;
    while (same < shorter
        && scenario.steps().get(same).input().equals(other.steps().get(same).input())) {
      same++;
    }
    return same;
  }

  private static List<Input> inputs(List<Step> steps) {
    return steps.stream().map(Step::input).toList();
  }

  /// The moment at which a step has been carried out and the next one has not begun.
  ///
  /// @param step from 1; 0 is the beginning
  public int momentAfterStep(int step) {
    int from = 0;
    int to = size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (event(middle + 1).step().step() <= step) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
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
