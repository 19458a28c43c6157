package org.mgmscope.mgm;

import java.util.List;
import java.util.random.RandomGenerator;

/// Calls by chance of all 17 functions: with the caller's own handle, another's, a destroyed one or
/// one that was never given out; with masks, flags, and addresses that are wrong; with buffers that
/// are too small by one byte, just fitting, or large.
final class RandomCalls {
  private static final Address ALL_ONES = new Address(-1);
  private static final Address RANGE = Address.of("255.255.0.0");

  private final RandomGenerator random;
  private final Router router;
  private final Picks picks;

  RandomCalls(RandomGenerator random, Router router, Picks picks) {
    this.random = random;
    this.router = router;
    this.picks = picks;
  }

  Input.OneCall next(State state) {
    int chance = random.nextInt(100);
    if (chance < 4) {
      return new Input.OneCall(
          picks.client().name(), null, new Call.RegisterMProtocol(), List.of());
    } else if (chance < 8) {
      return withHandle(state, picks.registered(state), new Call.DeRegisterMProtocol());
    } else if (chance < 10) {
      return anybody(state, new Call.GetProtocolOnInterface(picks.anyKey()));
    } else if (chance < 22) {
      return withHandle(
          state, picks.registered(state), new Call.TakeInterfaceOwnership(picks.anyKey()));
    } else if (chance < 28) {
      return release(state);
    } else if (chance < 49) {
      return add(state);
    } else if (chance < 65) {
      return delete(state);
    } else if (chance < 70) {
      return withHandle(
          state,
          picks.registered(state),
          new Call.SetMfe(
              picks.mfePair(state), picks.one(List.of(Address.NONE, Address.of("192.168.1.254")))));
    } else if (chance < 87) {
      return anybody(state, new RandomReads(picks).next(state));
    } else if (chance < 93) {
      return withHandle(
          state,
          picks.registered(state),
          new Call.GroupEnumerationStart(picks.one(List.of(Call.EnumerationType.values()))));
    }
    EnumerationHandle enumeration = enumeration(state);
    return anybody(
        state,
        chance < 98
            ? new Call.GroupEnumerationGetNext(
                enumeration, picks.one(List.of(15L, 16L, 16L, 31L, 48L, 1024L)))
            : new Call.GroupEnumerationEnd(enumeration));
  }

  private EnumerationHandle enumeration(State state) {
    List<EnumerationHandle> open = state.enumerations().open().keys();
    return open.isEmpty() || picks.chance(10)
        ? new EnumerationHandle(random.nextInt(1, 5))
        : picks.one(open);
  }

  /// A function that takes no handle: by a client, by nobody, or by a program that is no client.
  private Input.OneCall anybody(State state, Call call) {
    String by = picks.chance(15) ? null : picks.chance(25) ? "netsh" : picks.registered(state);
    return new Input.OneCall(by, null, call, List.of());
  }

  private Input.OneCall withHandle(State state, String by, Call call) {
    int chance = random.nextInt(100);
    Handle handle = null;
    if (chance < 3) {
      handle = new Handle(99);
    } else if (chance < 16 && !state.clients().destroyed().isEmpty()) {
      handle = picks.one(state.clients().destroyed().keys());
    } else if (chance < 19 && !state.clients().registered().isEmpty()) {
      handle = picks.one(state.clients().registered().keys());
    } else if (chance < 22) {
      return new Input.OneCall(picks.client().name(), null, call, List.of());
    }
    return new Input.OneCall(by, handle, call, List.of());
  }

  private Input.OneCall release(State state) {
    InterfaceKey key = picks.anyKey();
    String by =
        picks.chance(60)
            ? picks.ownerOr(state, key)
            : picks.chance(60) ? picks.registered(state) : router.clients().getLast().name();
    return withHandle(state, by, new Call.ReleaseInterfaceOwnership(key));
  }

  private Input.OneCall add(State state) {
    InterfaceKey key = picks.anyKey();
    return withHandle(
        state, byEntry(state, key), new Call.AddGroupMembershipEntry(entry(picks.pair(), key)));
  }

  private Input.OneCall delete(State state) {
    Membership membership = picks.membership(state);
    if (membership == null || picks.chance(35)) {
      InterfaceKey key = picks.anyKey();
      return withHandle(
          state,
          byEntry(state, key),
          new Call.DeleteGroupMembershipEntry(entry(picks.pair(), key)));
    }
    return withHandle(
        state,
        state.clients().name(membership.client()),
        new Call.DeleteGroupMembershipEntry(entry(membership.pair(), membership.key())));
  }

  private String byEntry(State state, InterfaceKey key) {
    int chance = random.nextInt(100);
    return chance < 65
        ? picks.ownerOr(state, key)
        : chance < 80 && router.clients().getLast().kind() == Router.Client.Kind.IGMP
            ? "IGMP"
            : picks.registered(state);
  }

  /// An entry as it should be, or with one thing in it wrong.
  private Call.MembershipEntry entry(SourceGroup pair, InterfaceKey key) {
    int chance = random.nextInt(48);
    return switch (chance) {
      case 0 -> masked(pair, key, RANGE, null);
      case 1 -> masked(pair, key, null, RANGE);
      case 2 ->
          new Call.MembershipEntry(new SourceGroup(pair.source(), Address.of("10.0.0.1")), key);
      case 3 ->
          new Call.MembershipEntry(new SourceGroup(Address.of("224.1.1.1"), picks.group()), key);
      case 4 ->
          new Call.MembershipEntry(
              new SourceGroup(picks.one(RandomRouter.SOURCES), Address.NONE), key);
      case 5, 6, 7 -> masked(pair, key, mask(pair.source()), mask(pair.group()));
      default ->
          new Call.MembershipEntry(
              pair,
              key,
              null,
              null,
              chance < 30
                  ? Call.MembershipEntry.BOTH_FLAGS
                  : chance < 38
                      ? List.of(Call.JoinFlag.MGM_JOIN_STATE_FLAG)
                      : List.of(Call.JoinFlag.MGM_FORWARD_STATE));
    };
  }

  private static Call.MembershipEntry masked(
      SourceGroup pair, InterfaceKey key, Address sourceMask, Address groupMask) {
    return new Call.MembershipEntry(
        pair, key, sourceMask, groupMask, Call.MembershipEntry.BOTH_FLAGS);
  }

  private static Address mask(Address address) {
    return address.isNone() ? Address.NONE : ALL_ONES;
  }
}
