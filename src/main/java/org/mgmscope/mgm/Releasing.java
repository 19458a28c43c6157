package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// MgmReleaseInterfaceOwnership: row shutdown/1.
final class Releasing {
  private Releasing() {}

  /// @return null if the call never returns
  static @Nullable Answer release(Turn turn, Within in, Caller caller, InterfaceKey key) {
    Ports.Port port = turn.state().ports().get(key);
    if (port == null) {
      return Answer.of(Outcome.RELEASE_UNDECLARED);
    }
    if (caller.isIgmp()) {
      return port.hasIgmp()
          ? releaseByIgmp(turn, in, caller, key)
          : Answer.of(Outcome.NOT_TAKEN, turn.state().ports().lastDealing(caller.name(), key));
    }
    if (caller.handle().equals(port.owner())) {
      return releaseByProtocol(turn, in, caller, key, port);
    }
    return Answer.of(
        Outcome.NOT_TAKEN,
        port.owner() != null
            ? port.ownedAt()
            : turn.state().ports().lastDealing(caller.name(), key));
  }

  /// The row's five clauses: DISABLE (for its place: reading 19), the memberships and the owner,
  /// ENABLE, and the MFEs, whose place is the scenario's choice (reading 8).
  private static @Nullable Answer releaseByProtocol(
      Turn turn, Within in, Caller caller, InterfaceKey key, Ports.Port port) {
    boolean deleteFirst = turn.state().router().mfeDeletion() == Router.MfeDeletion.BEFORE_ENABLE;
    if (port.hasIgmp()) {
      IgmpPause.begin(turn, in, key, Basis.I19);
    }
    removeMemberships(turn, in, turn.state().memberships().on(key));
    turn.tell(in, Basis.DOCUMENTED, new Change.OwnershipReleased(caller.name(), key));
    if (deleteFirst) {
      deleteMfes(turn, in, key);
    }
    if (port.hasIgmp() && !IgmpPause.end(turn, in, key)) {
      return null;
    }
    if (!deleteFirst) {
      deleteMfes(turn, in, key);
    }
    return Answer.DONE;
  }

  /// IGMP's memberships there are removed, it is absent, the MFEs are deleted; no callback, no
  /// alert.
  private static Answer releaseByIgmp(Turn turn, Within in, Caller caller, InterfaceKey key) {
    List<Membership> own =
        turn.state().memberships().on(key).stream()
            .filter(membership -> membership.client().equals(caller.handle()))
            .toList();
    removeMemberships(turn, in, own);
    turn.tell(in, Basis.DOCUMENTED, new Change.OwnershipReleased(caller.name(), key));
    deleteMfes(turn, in, key);
    return Answer.DONE;
  }

  /// Removes memberships because the ownership of their key changes (reading 6). No alert is sent
  /// for them (reading 7).
  static void removeMemberships(Turn turn, Within in, List<Membership> memberships) {
    for (Membership each : memberships) {
      String client = turn.state().clients().name(each.client());
      turn.tell(in, Basis.I6, new Change.MembershipRemoved(client, each));
    }
  }

  private static void deleteMfes(Turn turn, Within in, InterfaceKey key) {
    for (SourceGroup pair : turn.state().mfes().associatedWith(key)) {
      turn.tell(in, Basis.I8, new Change.MfeRemoved(pair, Change.MfeRemoved.Reason.RELEASED));
    }
  }
}
