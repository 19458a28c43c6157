package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps that stand for a whole table. They go on after a call that was refused or skipped.
final class Macros {
  /// The buffer with which startUp fetches groups, in bytes.
  private static final int BUFFER = 1024;

  private Macros() {}

  /// The start-up table, in the order of the interfaces given. Without an enumeration, it is
  /// neither read nor ended.
  static void startUp(Turn turn, Input.StartUp step) {
    Calls.Origin origin = Calls.ofTable(step.client(), true);
    call(turn, origin, new Call.RegisterMProtocol());
    for (InterfaceKey key : step.interfaces()) {
      call(turn, origin, new Call.GetProtocolOnInterface(key));
    }
    for (InterfaceKey key : step.interfaces()) {
      call(turn, origin, new Call.TakeInterfaceOwnership(key));
    }
    Answer started =
        call(turn, origin, new Call.GroupEnumerationStart(Call.EnumerationType.ALL_SOURCES));
    if (started != null && started.out() instanceof Fact.Out.Enumeration opened) {
      readAll(turn, origin, opened.enumeration());
      call(turn, origin, new Call.GroupEnumerationEnd(opened.enumeration()));
    }
  }

  private static void readAll(Turn turn, Calls.Origin origin, EnumerationHandle enumeration) {
    Answer answer;
    do {
      answer = call(turn, origin, new Call.GroupEnumerationGetNext(enumeration, BUFFER));
    } while (answer != null && answer.outcome() == Outcome.MORE_REMAIN);
  }

  /// The shutdown table: row 1 for each key that the client has taken when the step begins, then
  /// row 2.
  static void shutDown(Turn turn, Input.ShutDown step) {
    Calls.Origin origin = Calls.ofTable(step.client(), false);
    Handle handle = turn.state().clients().status(step.client()).handle();
    List<InterfaceKey> taken = handle == null ? List.of() : turn.state().ports().takenBy(handle);
    for (InterfaceKey key : taken) {
      call(turn, origin, new Call.ReleaseInterfaceOwnership(key));
    }
    call(turn, origin, new Call.DeRegisterMProtocol());
  }

  private static @Nullable Answer call(Turn turn, Calls.Origin origin, Call call) {
    if (turn.state().deadlocked()) {
      return null;
    }
    turn.nextCall();
    return Calls.make(turn, origin, call);
  }
}
