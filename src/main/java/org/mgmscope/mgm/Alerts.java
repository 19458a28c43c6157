package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The callbacks of row operation/2 that a change of memberships brings about: to whom, and when.
final class Alerts {
  private Alerts() {}

  /// The unit for which memberships are counted: the routing client that owns the key, else the
  /// caller itself, which then is IGMP (reading 1).
  static Handle component(State state, Caller caller, InterfaceKey key) {
    Handle owner = state.ports().getOrFree(key).owner();
    return owner == null ? caller.handle() : owner;
  }

  /// IGMP added a membership on a key that has an owner: the owner is told.
  static void localJoin(Turn turn, Within in, Caller caller, Membership membership) {
    if (caller.isIgmp() && !membership.component().equals(caller.handle())) {
      turn.callBack(
          in.alert(),
          Basis.DOCUMENTED,
          turn.state().clients().name(membership.component()),
          new Callback.LocalJoin(membership.pair(), membership.key()));
    }
  }

  /// IGMP deleted a membership on a key that has an owner: the owner is told.
  static void localLeave(Turn turn, Within in, Caller caller, Membership membership) {
    if (caller.isIgmp() && !membership.component().equals(caller.handle())) {
      turn.callBack(
          in.alert(),
          Basis.DOCUMENTED,
          turn.state().clients().name(membership.component()),
          new Callback.LocalLeave(membership.pair(), membership.key()));
    }
  }

  /// Section 5: PMGM_JOIN_ALERT_CALLBACK with bMemberUpdate, after a membership was added.
  static void joined(Turn turn, Within in, Caller caller, Membership membership) {
    Basis basis = membership.component().equals(caller.handle()) ? Basis.DOCUMENTED : Basis.I1;
    if (turn.state().memberships().count(membership.pair(), membership.component()) != 1) {
      return;
    }
    for (Handle to : toBeTold(turn.state(), membership)) {
      turn.callBack(
          in.alert(),
          basis,
          turn.state().clients().name(to),
          new Callback.JoinAlert(membership.pair(), true));
    }
  }

  /// Section 5: PMGM_PRUNE_ALERT_CALLBACK with bMemberDelete, after a membership was removed.
  static void left(Turn turn, Within in, Caller caller, Membership membership) {
    boolean byComponent = membership.component().equals(caller.handle());
    Basis basis =
        membership.pair().isAnySource()
            ? byComponent ? Basis.I18 : Basis.I1_I18
            : byComponent ? Basis.I18_I21 : Basis.I1_I18_I21;
    if (turn.state().memberships().count(membership.pair(), membership.component()) != 0) {
      return;
    }
    for (Handle to : toBeTold(turn.state(), membership)) {
      turn.callBack(
          in.alert(),
          basis,
          turn.state().clients().name(to),
          new Callback.PruneAlert(membership.pair(), membership.key(), true, null));
    }
  }

  /// An MFE's outgoing list was empty and is no longer.
  static void listFilled(Turn turn, Within in, Mfe mfe, Handle component) {
    Handle owner = turn.state().ports().getOrFree(mfe.incoming()).owner();
    if (owner != null && !owner.equals(component)) {
      turn.callBack(
          in.alert(),
          Basis.I11,
          turn.state().clients().name(owner),
          new Callback.JoinAlert(mfe.pair(), false));
    }
  }

  /// An MFE's outgoing list is empty now. The protocol that is told may answer with another
  /// timeout.
  ///
  /// @param component the one that caused it and is not told; null when a new MFE starts empty
  static void listEmptied(Turn turn, Within in, Mfe mfe, @Nullable Handle component) {
    Handle owner = turn.state().ports().getOrFree(mfe.incoming()).owner();
    if (owner == null || owner.equals(component)) {
      return;
    }
    String name = turn.state().clients().name(owner);
    Long answer = turn.policy(name).pruneTimeout();
    long timeout = answer == null ? mfe.timeout() : answer;
    boolean changes = timeout != mfe.timeout();
    int callback =
        turn.callBack(
            in.alert(),
            Basis.I11_I18,
            name,
            new Callback.PruneAlert(mfe.pair(), mfe.incoming(), false, mfe.timeout()),
            changes ? new Callback.Reply.Prune(timeout) : null);
    if (changes) {
      turn.tell(
          in.becauseOf(callback),
          Basis.DOCUMENTED,
          new Change.MfeUpdated(mfe.withTimeout(timeout)));
    }
  }

  /// The routing clients to be told that a component's first membership for a pair came, or its
  /// last one went; never the component itself, never IGMP.
  private static List<Handle> toBeTold(State state, Membership membership) {
    List<Handle> others = new ArrayList<>(state.memberships().components(membership.pair()));
    others.remove(membership.component());
    List<Handle> told =
        membership.pair().isAnySource()
            ? othersOrAll(state, others)
            : others.isEmpty() ? towardsSource(state, membership.pair().source()) : List.of();
    return told.stream()
        .filter(each -> state.isRouting(each) && !each.equals(membership.component()))
        .toList();
  }

  /// (*,g) and (*,*): if no other component has a membership, all that are registered; if exactly
  /// one other has, that one; else nobody.
  private static List<Handle> othersOrAll(State state, List<Handle> others) {
    return switch (others.size()) {
      case 0 -> state.clients().registered().keys();
      case 1 -> others;
      default -> List.of();
    };
  }

  /// (s,g): the owner of the key towards the source.
  private static List<Handle> towardsSource(State state, Address source) {
    Router.Route route = state.wiring().route(source);
    Handle owner = route == null ? null : state.ports().getOrFree(route.key()).owner();
    return owner == null ? List.of() : List.of(owner);
  }
}
