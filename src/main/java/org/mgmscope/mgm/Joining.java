package org.mgmscope.mgm;

/// MgmAddGroupMembershipEntry: row operation/1.
final class Joining {
  private Joining() {}

  static Answer add(Turn turn, Within in, Caller caller, Call.MembershipEntry entry) {
    Answer refusal = EntryChecks.ADD.refusal(turn.state(), caller, entry);
    if (refusal != null) {
      return refusal;
    }
    Handle component = Alerts.component(turn.state(), caller, entry.key());
    if (!entry.forwardOnly()) {
      if (turn.state().memberships().find(entry.pair(), entry.key(), caller.handle()) != null) {
        return Answer.of(Outcome.MEMBERSHIP_EXISTS);
      }
      Membership membership = new Membership(entry.pair(), entry.key(), caller.handle(), component);
      turn.tell(in, Basis.DOCUMENTED, new Change.MembershipAdded(caller.name(), membership));
      Alerts.localJoin(turn, in, caller, membership);
      Alerts.joined(turn, in, caller, membership);
    }
    for (Mfe mfe : turn.state().mfes().matchedBy(entry.pair())) {
      fill(turn, in, entry, component, mfe);
    }
    return Answer.DONE;
  }

  /// The MFE gets the key as outgoing, unless it has it in another role. If its list was empty, it
  /// lives its full time again (reading 22), and the owner of its incoming key is told (reading
  /// 11).
  private static void fill(
      Turn turn, Within in, Call.MembershipEntry entry, Handle component, Mfe mfe) {
    InterfaceKey key = entry.key();
    if (mfe.keys().contains(key)) {
      return;
    }
    boolean wasEmpty = mfe.outgoing().isEmpty();
    Mfe filled = mfe.withOutgoing(key, entry.forwardOnly());
    turn.tell(
        in,
        basis(entry, wasEmpty && mfe.timeout() != Mfe.TIMEOUT),
        new Change.MfeUpdated(wasEmpty ? filled.withTimeout(Mfe.TIMEOUT) : filled));
    if (wasEmpty && !entry.forwardOnly()) {
      Alerts.listFilled(turn, in, mfe, component);
    }
  }

  private static Basis basis(Call.MembershipEntry entry, boolean restored) {
    if (entry.oneFlagOnly()) {
      return restored ? Basis.I12_I22 : Basis.I12;
    }
    return restored ? Basis.I22 : Basis.DOCUMENTED;
  }
}
