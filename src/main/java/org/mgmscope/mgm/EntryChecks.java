package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// What MgmAddGroupMembershipEntry and MgmDeleteGroupMembershipEntry check alike before they act,
/// with the outcomes in which they differ.
record EntryChecks(
    Outcome undeclared, Outcome noOwner, Outcome ownedByAnother, Outcome igmpAbsent) {
  static final EntryChecks ADD =
      new EntryChecks(
          Outcome.ADD_UNDECLARED,
          Outcome.ADD_NO_OWNER,
          Outcome.ADD_OWNED_BY_ANOTHER,
          Outcome.ADD_IGMP_ABSENT);
  static final EntryChecks DELETE =
      new EntryChecks(
          Outcome.DELETE_UNDECLARED,
          Outcome.DELETE_NO_OWNER,
          Outcome.DELETE_OWNED_BY_ANOTHER,
          Outcome.DELETE_IGMP_ABSENT);

  private static final Address ONE_ADDRESS = new Address(-1);

  /// @return the refusal, or null if the entry may be acted on
  @Nullable Answer refusal(State state, Caller caller, Call.MembershipEntry entry) {
    Outcome wrong = wrongAddresses(entry);
    if (wrong != null) {
      return Answer.of(wrong);
    }
    Ports.Port port = state.ports().get(entry.key());
    if (port == null) {
      return Answer.of(undeclared);
    }
    return caller.isIgmp() ? refusalOfIgmp(port) : refusalOfProtocol(port, caller);
  }

  private @Nullable Answer refusalOfIgmp(Ports.Port port) {
    return switch (port.igmp()) {
      case ABSENT -> Answer.of(igmpAbsent);
      case DISABLED -> Answer.of(Outcome.IGMP_DISABLED, port.disabledAt());
      case ENABLED -> null;
    };
  }

  private @Nullable Answer refusalOfProtocol(Ports.Port port, Caller caller) {
    if (port.owner() == null) {
      return Answer.of(noOwner);
    }
    return port.owner().equals(caller.handle()) ? null : Answer.of(ownedByAnother, port.ownedAt());
  }

  /// Ranges are not supported, and the addresses must be a group and a source (reading 9).
  private static @Nullable Outcome wrongAddresses(Call.MembershipEntry entry) {
    Address source = entry.pair().source();
    Address group = entry.pair().group();
    if (isRange(source, entry.sourceMask()) || isRange(group, entry.groupMask())) {
      return Outcome.RANGE;
    }
    if (!group.isNone() && !group.isMulticast()) {
      return Outcome.GROUP_NOT_MULTICAST;
    }
    if (source.isMulticast()) {
      return Outcome.SOURCE_MULTICAST;
    }
    return !source.isNone() && group.isNone() ? Outcome.SOURCE_WITHOUT_GROUP : null;
  }

  private static boolean isRange(Address address, @Nullable Address mask) {
    return mask != null && !mask.equals(address.isNone() ? Address.NONE : ONE_ADDRESS);
  }
}
