package org.mgmscope.mgm;

/// MgmDeleteGroupMembershipEntry: row operation/1.
final class Leaving {
  private Leaving() {}

  static Answer delete(Turn turn, Within in, Caller caller, Call.MembershipEntry entry) {
    Answer refusal = EntryChecks.DELETE.refusal(turn.state(), caller, entry);
    if (refusal != null) {
      return refusal;
    }
    Handle component = Alerts.component(turn.state(), caller, entry.key());
    if (!entry.forwardOnly()) {
      Membership membership =
          turn.state().memberships().find(entry.pair(), entry.key(), caller.handle());
      if (membership == null) {
        return Answer.of(Outcome.MEMBERSHIP_MISSING);
      }
      turn.tell(in, Basis.DOCUMENTED, new Change.MembershipRemoved(caller.name(), membership));
      Alerts.localLeave(turn, in, caller, membership);
      Alerts.left(turn, in, caller, membership);
    }
    for (Mfe mfe : turn.state().mfes().matchedBy(entry.pair())) {
      empty(turn, in, entry, component, mfe);
    }
    return Answer.DONE;
  }

  /// The MFE loses the key, unless something keeps it. If its list is empty now, the owner of its
  /// incoming key is told, and may shorten its life (readings 11, 18).
  private static void empty(
      Turn turn, Within in, Call.MembershipEntry entry, Handle component, Mfe mfe) {
    Mfe.Outgoing out = mfe.outgoing(entry.key());
    if (out == null || isKept(turn.state(), entry, mfe, out)) {
      return;
    }
    Mfe less = mfe.withoutOutgoing(entry.key());
    turn.tell(in, entry.oneFlagOnly() ? Basis.I12 : Basis.DOCUMENTED, new Change.MfeUpdated(less));
    if (less.outgoing().isEmpty() && !entry.forwardOnly()) {
      Alerts.listEmptied(turn, in, less, component);
    }
  }

  /// Another membership on the key keeps it, and so does MGM_FORWARD_STATE where it alone put the
  /// key there; nothing keeps it from a deletion with MGM_FORWARD_STATE alone.
  private static boolean isKept(
      State state, Call.MembershipEntry entry, Mfe mfe, Mfe.Outgoing out) {
    return !entry.forwardOnly()
        && (out.byForwardState() || state.memberships().anyMatches(mfe.pair(), entry.key()));
  }
}
