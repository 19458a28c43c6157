package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The situation of section 5 in which a membership was added or removed, and who must be told of
/// it: worked out anew from the list of all memberships, without the tables by which MGM counts.
///
/// @param first whether it is the component's first membership for the pair, or its last one
/// @param others the other components that have memberships for the pair
/// @param towardsSource the owner of the key towards the source, or null
/// @param to who must be told, in order
record AlertsExpected(
    SourceGroup pair,
    Handle component,
    boolean byIgmp,
    boolean componentIsIgmp,
    boolean first,
    List<Handle> others,
    Handle towardsSource,
    List<Handle> to) {

  boolean ofAnySource() {
    return pair.isAnySource();
  }

  /// @param call an addition or deletion that changed a membership
  static AlertsExpected of(Seen.InCall call) {
    State state = call.before;
    SourceGroup pair = call.entry().pair();
    Handle component = call.component();
    Handle igmp = state.igmpHandle();
    boolean deletes = call.called.call() instanceof Call.DeleteGroupMembershipEntry;
    int own = deletes ? -1 : 0;
    TreeSet<Handle> others = new TreeSet<>();
    for (Membership each : state.memberships().byKey().keys()) {
      if (each.pair().equals(pair)) {
        Handle owner = state.ports().getOrFree(each.key()).owner();
        Handle other = owner == null ? each.client() : owner;
        if (other.equals(component)) {
          own++;
        } else {
          others.add(other);
        }
      }
    }
    boolean first = own == 0;
    Handle towardsSource = towards(state, pair.source());
    List<Handle> to = new ArrayList<>();
    if (first && pair.isAnySource()) {
      if (others.isEmpty()) {
        to.addAll(state.clients().registered().keys());
      } else if (others.size() == 1) {
        to.addAll(others);
      }
    } else if (first && others.isEmpty() && towardsSource != null) {
      to.add(towardsSource);
    }
    to.removeIf(each -> each.equals(component) || each.equals(igmp));
    return new AlertsExpected(
        pair,
        component,
        call.byIgmp(),
        component.equals(igmp),
        first,
        List.copyOf(others),
        towardsSource,
        to);
  }

  private static Handle towards(State state, Address source) {
    Router.Route best = null;
    for (Router.Route route : state.router().routes()) {
      boolean matches =
          (source.bits() & Router.Route.mask(route.length())) == route.prefix().bits();
      if (matches && (best == null || route.length() > best.length())) {
        best = route;
      }
    }
    return best == null || source.isNone() ? null : state.ports().getOrFree(best.key()).owner();
  }

  /// The clients that the call's alerts for memberships went to, in order.
  static List<Handle> told(Seen.InCall call) {
    List<Handle> told = new ArrayList<>();
    for (Fact.CalledBack back : call.facts(Fact.CalledBack.class)) {
      boolean forMemberships =
          switch (back.callback()) {
            case Callback.JoinAlert alert -> alert.bMemberUpdate();
            case Callback.PruneAlert alert -> alert.bMemberDelete();
            default -> false;
          };
      if (forMemberships) {
        told.add(call.before.clients().status(back.to()).handle());
      }
    }
    return told;
  }
}
