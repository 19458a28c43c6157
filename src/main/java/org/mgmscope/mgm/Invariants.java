package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What must hold of every state, checked event by event. A broken invariant is a defect of the
/// engine, never of the scenario. Each event costs as much as the whole state is large, so this is
/// for tests, and in the program behind a switch.
public final class Invariants implements Mgm.Observer {
  /// An invariant that does not hold.
  ///
  /// @param number of the invariant, 1 to 9
  public record Broken(int number, Event event, String what) {}

  private record Lost(SourceGroup pair, InterfaceKey key) {}

  private final List<Broken> broken = new ArrayList<>();
  private final Set<InterfaceKey> paused = new HashSet<>();
  private final Set<Lost> lostByForwardState = new HashSet<>();

  /// What was found so far.
  public List<Broken> broken() {
    return List.copyOf(broken);
  }

  @Override
  public void happened(Event event, State after) {
    remember(event, after);
    ownersAreAlive(event, after);
    keysOfMfesAreApart(event, after);
    destroyedHandlesAreGone(event, after);
    if (after.calls().isEmpty()) {
      membershipsAreOnTakenKeys(event, after);
      mfesAreOnTakenKeys(event, after);
      igmpIsNowhereDisabled(event, after);
      outgoingListsFitMemberships(event, after);
      if (!paused.isEmpty()) {
        report(8, event, "no PMGM_ENABLE_IGMP_CALLBACK on " + paused);
      }
    }
  }

  private void remember(Event event, State after) {
    switch (event.fact()) {
      case Fact.CalledBack calledBack -> remember(calledBack.callback());
      case Change.MfeUpdated(Mfe mfe) -> {
        for (InterfaceKey key : mfe.outgoingKeys()) {
          lostByForwardState.remove(new Lost(mfe.pair(), key));
        }
        if (!after.calls().isEmpty()
            && after.calls().getLast().called().call()
                instanceof Call.DeleteGroupMembershipEntry(Call.MembershipEntry entry)
            && entry.forwardOnly()) {
          lostByForwardState.add(new Lost(mfe.pair(), entry.key()));
        }
      }
      case Change.MfeRemoved(SourceGroup pair, _) ->
          lostByForwardState.removeIf(lost -> lost.pair().equals(pair));
      case Change.HandleDestroyed(_, Handle handle) -> {
        if (!after.ports().takenBy(handle).isEmpty()
            || !after.enumerations().ownedBy(handle).isEmpty()) {
          report(7, event, handle + " is destroyed and still referred to");
        }
      }
      case Change.HandleCreated _,
          Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MembershipAdded _,
          Change.MembershipRemoved _,
          Change.MfeAdded _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _ -> {}
      case Stimulus _ -> {}
      case Fact.Called _ -> {}
      case Fact.Returned _ -> {}
      case Fact.Forwarded _ -> {}
      case Fact.Dropped _ -> {}
      case Fact.Fault _ -> {}
    }
  }

  private void remember(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> paused.add(disable.key());
      case Callback.EnableIgmp enable -> paused.remove(enable.key());
      case Callback.LocalJoin _,
          Callback.LocalLeave _,
          Callback.JoinAlert _,
          Callback.PruneAlert _,
          Callback.Rpf _,
          Callback.CreationAlert _ -> {}
    }
  }

  private void ownersAreAlive(Event event, State state) {
    state
        .ports()
        .all()
        .visitAll(
            (key, port) -> {
              Handle owner = port.owner();
              if (owner != null && !state.clients().registered().contains(owner)) {
                report(1, event, key + " is owned by " + owner + ", which is not alive");
              }
            });
  }

  private void keysOfMfesAreApart(Event event, State state) {
    for (MfeEntry entry : state.mfes().all().values()) {
      List<InterfaceKey> keys = entry.mfe().keys();
      if (new HashSet<>(keys).size() != keys.size()) {
        report(3, event, entry.mfe() + " has a key in two roles");
      }
    }
  }

  private void destroyedHandlesAreGone(Event event, State state) {
    for (Membership membership : state.memberships().byKey().keys()) {
      if (!state.clients().registered().contains(membership.client())) {
        report(5, event, membership + " is of a handle that is not alive");
      }
    }
    for (Enumerations.Open open : state.enumerations().open().values()) {
      if (!state.clients().registered().contains(open.owner())) {
        report(5, event, open + " is of a handle that is not alive");
      }
    }
    for (Handle handle : state.clients().inOrderOfDestruction()) {
      if (state.clients().registered().contains(handle)) {
        report(5, event, handle + " is destroyed and alive");
      }
    }
  }

  private void membershipsAreOnTakenKeys(Event event, State state) {
    for (Membership membership : state.memberships().byKey().keys()) {
      Ports.Port port = state.ports().getOrFree(membership.key());
      boolean taken =
          state.isRouting(membership.client())
              ? membership.client().equals(port.owner())
              : port.hasIgmp();
      if (!taken) {
        report(2, event, membership + " is on a key that its client has not taken");
      }
    }
  }

  private void mfesAreOnTakenKeys(Event event, State state) {
    for (MfeEntry entry : state.mfes().all().values()) {
      for (InterfaceKey key : entry.mfe().keys()) {
        if (!state.ports().getOrFree(key).isTaken()) {
          report(4, event, entry.mfe() + " has " + key + ", which nobody has taken");
        }
      }
    }
  }

  private void igmpIsNowhereDisabled(Event event, State state) {
    state
        .ports()
        .all()
        .visitAll(
            (key, port) -> {
              if (port.igmp() == Ports.Igmp.DISABLED) {
                report(6, event, "IGMP is disabled on " + key + " and no call is in progress");
              }
            });
  }

  private void outgoingListsFitMemberships(Event event, State state) {
    for (MfeEntry entry : state.mfes().all().values()) {
      Mfe mfe = entry.mfe();
      for (Mfe.Outgoing out : mfe.outgoing()) {
        if (!out.byForwardState() && !state.memberships().anyMatches(mfe.pair(), out.key())) {
          report(9, event, mfe + " has outgoing " + out.key() + " without a membership");
        }
      }
      for (InterfaceKey key : state.memberships().keysFor(mfe.pair())) {
        if (!mfe.keys().contains(key) && !lostByForwardState.contains(new Lost(mfe.pair(), key))) {
          report(9, event, mfe + " lacks " + key + ", which has a membership");
        }
      }
    }
  }

  private void report(int number, Event event, String what) {
    broken.add(new Broken(number, event, what));
  }
}
