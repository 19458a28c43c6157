package org.mgmscope.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;

/// How much may still happen in a run. A few steps can bring about very much: a join changes every
/// MFE, an enumeration lists every group, a call may look at all there is and change nothing. So
/// three things are counted: the events, which cost memory; what they list, which costs more of it;
/// and what is looked at for them, which costs time. At a limit the run is broken off, be it in the
/// middle of a step.
public final class Budget implements Mgm.Observer {
  /// What breaks a run off. What was told to the next observer until then stands.
  public static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Spent() {
      super("a run beyond its limits", null, false, false);
    }
  }

  /// How much more a new MFE costs for each interface than another that lists as many.
  private static final int ENTERED = 10;

  /// How many states of a run share one list of counters, at least.
  private static final int SHARED = 64;

  private final int mostEvents;
  private final long mostListed;
  private final long mostLookedAt;
  private final Mgm.Observer next;
  private final Map<String, Integer> disabling = new HashMap<>();
  private int events;
  private long listed;
  private long lookedAt;

  /// A budget of as much as a run may be.
  ///
  /// @param next is told the events within it
  public Budget(Mgm.Observer next) {
    this(Limits.EVENTS, Limits.LISTED, Limits.LOOKED_AT, next);
  }

  /// What is left of a budget after events that have happened already. What those have listed is
  /// not counted again.
  public static Budget after(int events, Mgm.Observer next) {
    Budget rest = new Budget(next);
    rest.events = events;
    return rest;
  }

  Budget(int mostEvents, long mostListed, long mostLookedAt, Mgm.Observer next) {
    this.mostEvents = mostEvents;
    this.mostListed = mostListed;
    this.mostLookedAt = mostLookedAt;
    this.next = next;
  }

  /// @throws Spent if the event is too much
  @Override
  public void happened(Event event, State after) {
    spend(event.fact(), after);
    if (events == mostEvents || listed > mostListed || lookedAt > mostLookedAt) {
      throw new Spent();
    }
    events++;
    next.happened(event, after);
  }

  private void spend(Fact fact, State after) {
    switch (fact) {
      case Change.MfeAdded added -> list(ENTERED * size(added.mfe()));
      case Change.MfeUpdated updated -> {
        long size = size(updated.mfe());
        list(size);
        look(2 * size * size);
      }
      case Change.EnumerationCreated created -> list(created.snapshot().size());
      case Change.OwnershipTaken taken -> look(after.mfes().associatedWith(taken.key()), after);
      case Fact.Called called -> call(called.call(), after);
      case Fact.CalledBack calledBack -> callback(calledBack, after);
      case Fact.Returned returned -> list(size(returned.out()));
      case Fact.Forwarded forwarded -> {
        long size = size(forwarded.mfe());
        listed += size / SHARED;
        look(size * size);
      }
      case Stimulus _,
          Change.HandleCreated _,
          Change.HandleDestroyed _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MembershipAdded _,
          Change.MembershipRemoved _,
          Change.MfeRemoved _,
          Change.EnumerationDestroyed _,
          Fact.Dropped _,
          Fact.Fault _ -> {}
    }
  }

  private void call(Call call, State after) {
    switch (call) {
      case Call.AddGroupMembershipEntry add -> lookAtMatching(add.entry().pair(), after);
      case Call.DeleteGroupMembershipEntry delete -> lookAtMatching(delete.entry().pair(), after);
      case Call.DeRegisterMProtocol _ -> look(after.enumerations().open().size());
      case Call.RegisterMProtocol _,
          Call.GetProtocolOnInterface _,
          Call.TakeInterfaceOwnership _,
          Call.ReleaseInterfaceOwnership _,
          Call.SetMfe _,
          Call.GetMfe _,
          Call.GetFirstMfe _,
          Call.GetNextMfe _,
          Call.GetMfeStats _,
          Call.GetFirstMfeStats _,
          Call.GetNextMfeStats _,
          Call.GroupEnumerationStart _,
          Call.GroupEnumerationGetNext _,
          Call.GroupEnumerationEnd _ -> {}
    }
  }

  private void callback(Fact.CalledBack calledBack, State after) {
    switch (calledBack.callback()) {
      case Callback.EnableIgmp enable -> look(after.ports().reports(enable.key()).size());
      case Callback.CreationAlert alert -> {
        list(alert.outgoing().size());
        look((long) alert.outgoing().size() * disables(calledBack.to(), after.router()));
      }
      case Callback.DisableIgmp _,
          Callback.LocalJoin _,
          Callback.LocalLeave _,
          Callback.JoinAlert _,
          Callback.PruneAlert _,
          Callback.Rpf _ -> {}
    }
  }

  private int disables(String client, Router router) {
    if (disabling.isEmpty()) {
      for (Router.Client each : router.clients()) {
        List<InterfaceKey> disable = each.policy().disable();
        disabling.put(each.name(), disable == null ? 0 : disable.size());
      }
    }
    return disabling.getOrDefault(client, 0);
  }

  private void list(long size) {
    listed += size;
    look(size);
  }

  private void look(long size) {
    lookedAt += size;
  }

  private void look(List<SourceGroup> pairs, State after) {
    for (SourceGroup pair : pairs) {
      Mfe mfe = after.mfes().get(pair);
      look(mfe == null ? 1 : size(mfe));
    }
  }

  /// A membership for any source means all the MFEs of its group.
  private void lookAtMatching(SourceGroup pair, State after) {
    if (pair.isAnySource()) {
      after
          .mfes()
          .all()
          .visitFrom(
              pair,
              (each, entry) -> {
                look(size(entry.mfe()));
                return pair.matches(each);
              });
    }
  }

  private static long size(Fact.Out out) {
    return switch (out) {
      case Fact.Out.Groups groups -> groups.entries().size();
      case Fact.Out.Mfes mfes -> mfes.entries().stream().mapToLong(Budget::size).sum();
      case Fact.Out.Statistics statistics ->
          statistics.entries().stream().map(MfeEntry::mfe).mapToLong(Budget::size).sum();
      case Fact.Out.Nothing _,
          Fact.Out.Registered _,
          Fact.Out.Protocol _,
          Fact.Out.Enumeration _,
          Fact.Out.BufferSize _ ->
          0;
    };
  }

  private static long size(Mfe mfe) {
    return 1L + mfe.outgoing().size() + mfe.disabled().size();
  }
}
