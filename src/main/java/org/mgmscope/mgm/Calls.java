package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// A call of an MGM function: told, answered by the rules of its function, and told to have
/// returned.
final class Calls {
  /// How a call comes about.
  ///
  /// @param by who calls, or null
  /// @param handle the handle that it calls with instead of its own, or null
  /// @param cause the number of the event that led to the call, or 0
  /// @param startingUp whether the call is one of a startUp step
  record Origin(
      @Nullable String by, @Nullable Handle handle, Basis basis, int cause, boolean startingUp) {}

  private Calls() {}

  /// A call that a `call` step asks for.
  static Origin ofScenario(@Nullable String by, @Nullable Handle handle) {
    return new Origin(by, handle, Basis.SCENARIO, 0, false);
  }

  /// A call that a macro step makes by its table.
  static Origin ofTable(String by, boolean startingUp) {
    return new Origin(by, null, Basis.DOCUMENTED, 0, startingUp);
  }

  /// A call that IGMP makes of itself.
  static Origin ofIgmp(String igmp, Basis basis, int cause) {
    return new Origin(igmp, null, basis, cause, false);
  }

  /// Makes a call, and after it what IGMP adds because of it.
  ///
  /// @return how it ended; null if it was skipped because its caller has crashed, or never returned
  static @Nullable Answer make(Turn turn, Origin origin, Call call) {
    if (isSkipped(turn, origin, call)) {
      return null;
    }
    State before = turn.state();
    Row row = Rows.of(before, origin.by(), call, origin.startingUp());
    Fact.Called called =
        new Fact.Called(origin.by(), handleOf(before.clients(), origin, call), call);
    int number = turn.tell(new Within(row, origin.cause()), origin.basis(), called);
    Within in = new Within(row, number);
    Answer answer = answer(turn, in, called);
    if (answer == null) {
      return null;
    }
    turn.tell(
        in,
        answer.outcome().basis(),
        new Fact.Returned(
            origin.by(), call.function(), answer.outcome(), answer.out(), answer.because()));
    if (turn.state().calls().isEmpty()) {
      Hosts.addWhatIgmpKnows(turn);
    }
    return answer;
  }

  /// Section 4, crash: every call of a crashed client is skipped, but for the MgmRegisterMProtocol
  /// that stands for the restarted program.
  private static boolean isSkipped(Turn turn, Origin origin, Call call) {
    String by = origin.by();
    if (by == null || turn.hears(by) || call instanceof Call.RegisterMProtocol) {
      return false;
    }
    turn.tell(Within.stimulus(0), Basis.I17, new Fact.Fault.CrashedClient(by, call.function()));
    return true;
  }

  private static @Nullable Handle handleOf(Clients clients, Origin origin, Call call) {
    return switch (call) {
      case Call.WithoutHandle _ -> null;
      case Call.WithHandle _ ->
          origin.handle() != null ? origin.handle() : clients.status(origin.by()).last();
    };
  }

  /// @return null if the call never returns
  private static @Nullable Answer answer(Turn turn, Within in, Fact.Called called) {
    return switch (called.call()) {
      case Call.WithoutHandle call -> answer(turn, in, called.by(), call);
      case Call.WithHandle call -> {
        Handle handle = called.handle();
        Clients clients = turn.state().clients();
        if (handle != null && clients.registered().contains(handle)) {
          Caller caller = new Caller(handle, clients.name(handle), !turn.state().isRouting(handle));
          yield answer(turn, in, caller, call);
        }
        Clients.Destroyed destroyed = handle == null ? null : clients.destroyed().get(handle);
        yield destroyed == null
            ? Answer.of(Outcome.HANDLE_UNKNOWN)
            : Answer.of(Outcome.HANDLE_DESTROYED, destroyed.at());
      }
    };
  }

  private static Answer answer(Turn turn, Within in, @Nullable String by, Call.WithoutHandle call) {
    return switch (call) {
      case Call.RegisterMProtocol _ -> Registering.register(turn, in, by);
      case Call.GetProtocolOnInterface get -> LookUps.protocolOn(turn.state(), get.key());
      case Call.GetMfe get -> LookUps.mfe(turn.state(), get);
      case Call.GetFirstMfe get -> LookUps.firstMfe(turn.state(), get);
      case Call.GetNextMfe get -> LookUps.nextMfe(turn.state(), get);
      case Call.GetMfeStats get -> LookUps.mfeStats(turn.state(), get);
      case Call.GetFirstMfeStats get -> LookUps.firstMfeStats(turn.state(), get);
      case Call.GetNextMfeStats get -> LookUps.nextMfeStats(turn.state(), get);
      case Call.GroupEnumerationGetNext next -> Enumerating.next(turn.state(), next);
      case Call.GroupEnumerationEnd end -> Enumerating.end(turn, in, end);
    };
  }

  private static @Nullable Answer answer(
      Turn turn, Within in, Caller caller, Call.WithHandle call) {
    return switch (call) {
      case Call.DeRegisterMProtocol _ -> Registering.deRegister(turn, in, caller);
      case Call.TakeInterfaceOwnership take -> Taking.take(turn, in, caller, take.key());
      case Call.ReleaseInterfaceOwnership release ->
          Releasing.release(turn, in, caller, release.key());
      case Call.AddGroupMembershipEntry add -> Joining.add(turn, in, caller, add.entry());
      case Call.DeleteGroupMembershipEntry delete ->
          Leaving.delete(turn, in, caller, delete.entry());
      case Call.SetMfe set -> Forwarding.setMfe(turn, in, set);
      case Call.GroupEnumerationStart start -> Enumerating.start(turn, in, caller, start);
    };
  }
}
