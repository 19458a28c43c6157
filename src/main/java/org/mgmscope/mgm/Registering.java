package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// MgmRegisterMProtocol and MgmDeRegisterMProtocol: rows startup/1 and shutdown/2.
final class Registering {
  private Registering() {}

  /// The same pair registered: ERROR_ALREADY_EXISTS. Else a new handle. A client that had crashed
  /// is alive again.
  static Answer register(Turn turn, Within in, @Nullable String by) {
    State state = turn.state();
    Router.Client client = state.wiring().client(by);
    if (client == null) {
      throw new IllegalArgumentException("only a client of the router can register: " + by);
    }
    Handle old = state.clients().status(by).handle();
    Clients.Registered registered = old == null ? null : state.clients().registered().get(old);
    if (registered != null) {
      return Answer.of(Outcome.ALREADY_REGISTERED, registered.at());
    }
    Handle handle = state.clients().next();
    turn.tell(
        in,
        Basis.DOCUMENTED,
        new Change.HandleCreated(client.name(), handle, client.protocolId(), client.componentId()));
    return Answer.giving(Outcome.DONE, new Fact.Out.Registered(handle));
  }

  /// A key still taken: ERROR_CAN_NOT_COMPLETE, nothing changes. Else the client's open
  /// enumerations are destroyed, in order of creation (reading 3), then its handle.
  static Answer deRegister(Turn turn, Within in, Caller caller) {
    Integer taking = turn.state().ports().firstTaking(caller.handle());
    if (taking != null) {
      return Answer.of(Outcome.STILL_TAKEN, taking);
    }
    for (EnumerationHandle each : turn.state().enumerations().ownedBy(caller.handle())) {
      turn.tell(in, Basis.I3, new Change.EnumerationDestroyed(caller.name(), each));
    }
    turn.tell(in, Basis.DOCUMENTED, new Change.HandleDestroyed(caller.name(), caller.handle()));
    return Answer.DONE;
  }
}
