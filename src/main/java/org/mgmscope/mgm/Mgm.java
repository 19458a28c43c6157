package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;

/// The multicast group manager: a state and an input give a new state and the events that led to
/// it.
public final class Mgm {
  /// Is told each event as it happens, with the state after it.
  @FunctionalInterface
  public interface Observer {
    void happened(Event event, State after);
  }

  /// What an input leads to.
  public record Transition(State state, List<Event> events) {
    public Transition {
      events = List.copyOf(events);
    }
  }

  private Mgm() {}

  /// A router that was just switched on.
  public static State begin(Router router) {
    return State.of(router);
  }

  /// Carries an input out. After a deadlock nothing happens any more.
  ///
  /// @param step the input's number in the scenario, from 1
  public static Transition step(State state, int step, Input input) {
    List<Event> events = new ArrayList<>();
    State after = step(state, step, input, (event, then) -> events.add(event));
    return new Transition(after, events);
  }

  /// Carries an input out and shows each event as it happens.
  ///
  /// @param step the input's number in the scenario, from 1
  public static State step(State state, int step, Input input, Observer observer) {
    return carryOut(state, step, true, input, observer);
  }

  /// Carries out an input of a scenario's setup: its events have no numbers, and so what comes
  /// later cannot be because of them.
  public static State setUp(State state, Input input, Observer observer) {
    return carryOut(state, 0, false, input, observer);
  }

  private static State carryOut(
      State state, int step, boolean numbered, Input input, Observer observer) {
    if (state.deadlocked()) {
      return state;
    }
    List<Stimulus.FromHost> during =
        switch (input) {
          case Input.OneCall call -> call.during();
          case Input.Macro macro -> macro.during();
          case Stimulus _ -> List.of();
        };
    Turn turn = new Turn(state, step, numbered, during, observer);
    switch (input) {
      case Input.OneCall call ->
          Calls.make(turn, Calls.ofScenario(call.by(), call.handle()), call.call());
      case Input.StartUp startUp -> Macros.startUp(turn, startUp);
      case Input.ShutDown shutDown -> Macros.shutDown(turn, shutDown);
      case Stimulus.Packet packet -> Forwarding.arrive(turn, packet);
      case Stimulus.FromHost fromHost -> Hosts.hear(turn, fromHost);
      case Stimulus.Wait wait -> Time.pass(turn, wait);
      case Stimulus.Crash crash -> turn.tell(Within.stimulus(0), Basis.SCENARIO, crash);
    }
    Hosts.hearWhatIsLeft(turn);
    return turn.state();
  }
}
