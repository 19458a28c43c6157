package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.mgm.Call.JoinFlag;

/// Inputs that bring about, or make something of, what chance alone would bring about too seldom.
final class RandomAims {
  private static final List<JoinFlag> FORWARD = List.of(JoinFlag.MGM_FORWARD_STATE);

  private final Router router;
  private final Picks picks;

  RandomAims(Router router, Picks picks) {
    this.router = router;
    this.picks = picks;
  }

  /// @return null if there is nothing to be made of the state
  Input next(State state) {
    return switch (picks.one(List.of(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 5, 6, 6, 6))) {
      case 1 -> forwardState(state);
      case 2 -> afterCrash(state);
      case 3 -> enumerations(state);
      case 4 -> disabledKey(state);
      case 5 -> joinedBySeveral(state);
      default -> lastOutgoing(state);
    };
  }

  /// A key that MGM_FORWARD_STATE put into an MFE is put there, taken, or deleted in both ways.
  private Input forwardState(State state) {
    List<Call.MembershipEntry> put = new ArrayList<>();
    List<Call.MembershipEntry> free = new ArrayList<>();
    for (MfeEntry entry : state.mfes().all().values()) {
      Mfe mfe = entry.mfe();
      mfe.outgoing().stream()
          .filter(Mfe.Outgoing::byForwardState)
          .forEach(out -> put.add(entry(mfe.pair(), out.key(), FORWARD)));
      router.keys().stream()
          .filter(key -> !mfe.keys().contains(key))
          .filter(key -> state.ports().getOrFree(key).isTaken())
          .forEach(key -> free.add(entry(mfe.pair(), key, FORWARD)));
    }
    if (put.isEmpty() || (picks.chance(40) && !free.isEmpty())) {
      if (free.isEmpty()) {
        return null;
      }
      Call.MembershipEntry entry = picks.one(free);
      return call(userOf(state, entry.key()), new Call.AddGroupMembershipEntry(entry));
    }
    Call.MembershipEntry entry = picks.one(put);
    String user = userOf(state, entry.key());
    if (state.ports().getOrFree(entry.key()).owner() == null && picks.chance(90)) {
      return call(picks.registered(state), new Call.TakeInterfaceOwnership(entry.key()));
    }
    Call.MembershipEntry both = entry(entry.pair(), entry.key(), Call.MembershipEntry.BOTH_FLAGS);
    boolean joined =
        state.memberships().on(entry.key()).stream()
            .anyMatch(each -> each.pair().equals(entry.pair()));
    return call(
        user,
        picks.chance(40)
            ? new Call.DeleteGroupMembershipEntry(entry)
            : joined
                ? new Call.DeleteGroupMembershipEntry(both)
                : new Call.AddGroupMembershipEntry(both));
  }

  private static Call.MembershipEntry entry(
      SourceGroup pair, InterfaceKey key, List<JoinFlag> flags) {
    return new Call.MembershipEntry(pair, key, null, null, flags);
  }

  /// What a crashed client left behind is cleared away with its handle, or it is started again.
  private Input afterCrash(State state) {
    List<String> crashed =
        router.clients().stream()
            .map(Router.Client::name)
            .filter(name -> state.clients().status(name).crashed())
            .toList();
    if (crashed.isEmpty()) {
      return null;
    }
    String client = picks.one(crashed);
    if (picks.chance(35)) {
      return picks.chance(60)
          ? new Input.ShutDown(client, List.of())
          : new Input.StartUp(client, List.of(picks.key()), List.of());
    }
    Handle handle = state.clients().status(client).handle();
    if (handle == null) {
      return call(client, new Call.RegisterMProtocol());
    }
    List<InterfaceKey> taken = state.ports().takenBy(handle);
    List<String> alive =
        router.clients().stream()
            .map(Router.Client::name)
            .filter(name -> !crashed.contains(name))
            .toList();
    return new Input.OneCall(
        alive.isEmpty() ? client : picks.one(alive),
        handle,
        taken.isEmpty()
            ? new Call.DeRegisterMProtocol()
            : new Call.ReleaseInterfaceOwnership(taken.getFirst()),
        List.of());
  }

  /// A client without keys opens enumerations and goes; an enumeration is read to its end.
  private Input enumerations(State state) {
    for (Handle handle : state.clients().registered().keys()) {
      if (state.ports().takenBy(handle).isEmpty()) {
        boolean several = state.enumerations().ownedBy(handle).size() > 1;
        return call(
            state.clients().name(handle),
            several && picks.chance(50)
                ? new Call.DeRegisterMProtocol()
                : new Call.GroupEnumerationStart(Call.EnumerationType.ALL_SOURCES));
      }
    }
    if (state.enumerations().open().isEmpty()) {
      return null;
    }
    EnumerationHandle enumeration = picks.one(state.enumerations().open().keys());
    Enumerations.Open open = state.enumerations().get(enumeration);
    boolean ended = open.position() == open.snapshot().size();
    long buffer = ended && picks.chance(70) ? 15 : picks.one(List.of(16L, 32L, 1024L));
    return call(null, new Call.GroupEnumerationGetNext(enumeration, buffer));
  }

  /// More and more components join one group; when three have, one leaves.
  private Input joinedBySeveral(State state) {
    SourceGroup pair = SourceGroup.anySource(RandomRouter.GROUPS.getFirst());
    List<Membership> joined =
        state.memberships().byKey().keys().stream()
            .filter(each -> each.pair().equals(pair))
            .toList();
    List<Handle> components = joined.stream().map(Membership::component).distinct().toList();
    if (components.size() > 2) {
      Membership last = picks.one(joined);
      return call(
          state.clients().name(last.client()),
          new Call.DeleteGroupMembershipEntry(new Call.MembershipEntry(pair, last.key())));
    }
    for (InterfaceKey key : router.keys()) {
      Ports.Port port = state.ports().getOrFree(key);
      Handle component = port.owner() == null ? state.igmpHandle() : port.owner();
      if (port.isTaken() && !components.contains(component)) {
        return call(
            state.clients().name(component),
            new Call.AddGroupMembershipEntry(new Call.MembershipEntry(pair, key)));
      }
    }
    return null;
  }

  /// What keeps the only outgoing key of an MFE is deleted, above all where IGMP alone is towards
  /// the source.
  private Input lastOutgoing(State state) {
    for (Membership each : state.memberships().byKey().keys()) {
      boolean last =
          Seen.mfes(state)
              .anyMatch(
                  mfe ->
                      mfe.outgoingKeys().equals(List.of(each.key()))
                          && each.pair().matches(mfe.pair())
                          && (picks.chance(20)
                              || state.ports().getOrFree(mfe.incoming()).owner() == null));
      if (last && picks.chance(60)) {
        return call(
            state.clients().name(each.client()),
            new Call.DeleteGroupMembershipEntry(new Call.MembershipEntry(each.pair(), each.key())));
      }
    }
    return null;
  }

  private Input disabledKey(State state) {
    for (MfeEntry entry : state.mfes().all().values()) {
      if (!entry.mfe().disabled().isEmpty()) {
        InterfaceKey key = picks.one(entry.mfe().disabled());
        String user = userOf(state, key);
        return call(
            user,
            picks.chance(30)
                ? new Call.ReleaseInterfaceOwnership(key)
                : new Call.AddGroupMembershipEntry(
                    new Call.MembershipEntry(entry.mfe().pair(), key)));
      }
    }
    return null;
  }

  /// Who may add and delete on a key: its owner, else IGMP.
  private String userOf(State state, InterfaceKey key) {
    Router.Client igmp = state.wiring().igmp();
    return igmp != null
            && (state.ports().getOrFree(key).owner() == null
                || (picks.chance(20) && state.ports().getOrFree(key).hasIgmp()))
        ? igmp.name()
        : picks.ownerOr(state, key);
  }

  private static Input call(String by, Call call) {
    return new Input.OneCall(by, null, call, List.of());
  }
}
