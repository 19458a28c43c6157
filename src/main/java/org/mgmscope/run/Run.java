package org.mgmscope.run;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// A scenario carried out. A moment is named by the number of events before it: 0 is the beginning,
/// after the setup; the last is [#size].
///
/// Every event is kept, and the state after each [#STRIDE]th. A state between is found by letting
/// the few events since the last kept one happen again, so any moment costs the same, however long
/// the run.
public final class Run {
  /// How many events lie between two states that are kept.
  static final int STRIDE = 128;

  private final Scenario scenario;
  private final EventList events;
  private final List<State> kept;
  private final State end;

  private Run(Scenario scenario, EventList events, List<State> kept, State end) {
    this.scenario = scenario;
    this.events = events;
    this.kept = kept;
    this.end = end;
  }

  /// Carries a scenario out, from its setup to its last step or to a deadlock.
  public static Run of(Scenario scenario) {
    State state = beginning(scenario);
    EventList events = new EventList();
    List<State> kept = new ArrayList<>();
    kept.add(state);
    Mgm.Observer keep =
        (event, after) -> {
          events.append(event);
          if (event.number() % STRIDE == 0) {
            kept.add(after);
          }
        };
    int number = 0;
    for (Step step : scenario.steps()) {
      state = Mgm.step(state, ++number, step.input(), keep);
    }
    return new Run(scenario, events, kept, state);
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

  public Scenario scenario() {
    return scenario;
  }

  /// How many events there are, and the number of the last moment.
  public int size() {
    return events.size();
  }

  /// The event with a number, from 1.
  public Event event(int number) {
    return events.get(number - 1);
  }

  /// All events in order; event n stands at n - 1.
  public List<Event> events() {
    return events;
  }

  /// The state at a moment: after as many events.
  ///
  /// @param moment from 0 to [#size]
  public State at(int moment) {
    if (moment < 0 || moment > size()) {
      throw new IndexOutOfBoundsException("no moment " + moment + " in a run of " + size());
    }
    if (moment == size()) {
      return end;
    }
    State state = kept.get(moment / STRIDE);
    for (int number = moment - moment % STRIDE + 1; number <= moment; number++) {
      state = state.after(event(number));
    }
    return state;
  }

  /// Grows without copying what it has.
  private static final class EventList extends AbstractList<Event> implements RandomAccess {
    private static final int CHUNK = 1024;

    private final List<Event[]> chunks = new ArrayList<>();
    private int size;

    void append(Event event) {
      if (size % CHUNK == 0) {
        chunks.add(new Event[CHUNK]);
      }
      chunks.getLast()[size++ % CHUNK] = event;
    }

    @Override
    public Event get(int index) {
      java.util.Objects.checkIndex(index, size);
      return chunks.get(index / CHUNK)[index % CHUNK];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
