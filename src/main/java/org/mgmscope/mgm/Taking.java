package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// MgmTakeInterfaceOwnership: row startup/3.
final class Taking {
  private Taking() {}

  /// @return null if the call never returns
  static @Nullable Answer take(Turn turn, Within in, Caller caller, InterfaceKey key) {
    Ports.Port port = turn.state().ports().get(key);
    if (port == null) {
      return Answer.of(Outcome.TAKE_UNDECLARED);
    }
    return caller.isIgmp()
        ? takeByIgmp(turn, in, caller, key, port)
        : takeByProtocol(turn, in, caller, key, port);
  }

  private static @Nullable Answer takeByProtocol(
      Turn turn, Within in, Caller caller, InterfaceKey key, Ports.Port port) {
    if (port.owner() != null) {
      return Answer.of(
          port.owner().equals(caller.handle()) ? Outcome.TAKEN_BY_ITSELF : Outcome.TAKEN_BY_ANOTHER,
          port.ownedAt());
    }
    if (port.hasIgmp()) {
      IgmpPause.begin(turn, in, key, Basis.DOCUMENTED);
      removeMembershipsOfIgmp(turn, in, key);
    }
    turn.tell(in, Basis.DOCUMENTED, new Change.OwnershipTaken(caller.name(), key));
    if (port.hasIgmp() && !IgmpPause.end(turn, in, key)) {
      return null;
    }
    return Answer.DONE;
  }

  /// All memberships of IGMP on the key are removed; then each MFE loses the key that has it
  /// outgoing, not by MGM_FORWARD_STATE, and that no remaining membership there means. No alerts
  /// (readings 6, 7).
  private static void removeMembershipsOfIgmp(Turn turn, Within in, InterfaceKey key) {
    Releasing.removeMemberships(turn, in, turn.state().memberships().on(key));
    for (SourceGroup pair : turn.state().mfes().associatedWith(key)) {
      Mfe mfe = turn.state().mfes().get(pair);
      Mfe.Outgoing out = mfe == null ? null : mfe.outgoing(key);
      if (mfe != null
          && out != null
          && !out.byForwardState()
          && !turn.state().memberships().anyMatches(pair, key)) {
        turn.tell(in, Basis.I6_I7, new Change.MfeUpdated(mfe.withoutOutgoing(key)));
      }
    }
  }

  /// IGMP is enabled at once, with no callback; then it adds what it knows (reading 20).
  private static Answer takeByIgmp(
      Turn turn, Within in, Caller caller, InterfaceKey key, Ports.Port port) {
    if (port.hasIgmp()) {
      return Answer.of(Outcome.IGMP_PRESENT, port.igmpAt());
    }
    int taking = turn.tell(in, Basis.DOCUMENTED, new Change.OwnershipTaken(caller.name(), key));
    turn.addLater(new Turn.Addition(key, taking, Basis.I20));
    return Answer.DONE;
  }
}
