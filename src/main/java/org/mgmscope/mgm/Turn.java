package org.mgmscope.mgm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One input being carried out: the state so far, and what is still to come. The rules tell events
/// to it; nothing of it outlives the input.
final class Turn {
  /// What IGMP adds once the call that caused it has returned.
  ///
  /// @param cause the number of the PMGM_ENABLE_IGMP_CALLBACK, or of IGMP's own taking
  record Addition(InterfaceKey key, int cause, Basis basis) {}

  private final boolean numbered;
  private final Mgm.Observer observer;
  private final List<Stimulus.FromHost> during;
  private final Deque<Addition> additions = new ArrayDeque<>();
  private State state;
  private StepNumber step;

  Turn(
      State state,
      int step,
      boolean numbered,
      List<Stimulus.FromHost> during,
      Mgm.Observer observer) {
    this.state = state;
    this.step = new StepNumber(step, 0);
    this.numbered = numbered;
    this.during = new ArrayList<>(during);
    this.observer = observer;
  }

  State state() {
    return state;
  }

  /// Goes on to the next call of a macro step.
  void nextCall() {
    step = new StepNumber(step.step(), step.call() + 1);
  }

  /// Ends the calls of a macro step: what follows has the step's plain number.
  void afterCalls() {
    step = new StepNumber(step.step(), 0);
  }

  /// Makes an event happen.
  ///
  /// @return its number; 0 in the setup
  int tell(Within in, Basis basis, Fact fact) {
    int number = numbered ? state.events() + 1 : 0;
    Event event = new Event(number, step, in.row(), basis, in.cause(), fact);
    state = state.after(event);
    observer.happened(event, state);
    return number;
  }

  /// MGM calls a client back.
  ///
  /// @return the number of the event
  int callBack(Within in, Basis basis, String to, Callback callback) {
    return callBack(in, basis, to, callback, null);
  }

  /// MGM calls a client back, whose answer changes something unless it is null. A client that has
  /// crashed does not hear, and must not be given an answer.
  int callBack(
      Within in, Basis basis, String to, Callback callback, Callback.@Nullable Reply reply) {
    return tell(in, basis, new Fact.CalledBack(to, callback, hears(to), reply));
  }

  boolean hears(String client) {
    return !state.clients().status(client).crashed();
  }

  /// The answers that a client is set to give; none if it does not hear.
  Router.Policy policy(String client) {
    Router.Client found = state.wiring().client(client);
    return found == null || !hears(client) ? Router.Policy.NONE : found.policy();
  }

  void addLater(Addition addition) {
    additions.add(addition);
  }

  @Nullable Addition nextAddition() {
    return additions.poll();
  }

  /// Takes out what hosts say on a key while the step runs.
  List<Stimulus.FromHost> takeDuring(InterfaceKey key) {
    List<Stimulus.FromHost> found = during.stream().filter(each -> each.key().equals(key)).toList();
    during.removeAll(found);
    return found;
  }

  /// Takes out whatever hosts say while the step runs and have not said yet.
  List<Stimulus.FromHost> takeDuring() {
    List<Stimulus.FromHost> found = List.copyOf(during);
    during.clear();
    return found;
  }
}
