package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

/// What an event names. A return names what its call named: the code answers that.
final class EventTopics {
  private final Run run;
  private final List<String> clients = new ArrayList<>(2);
  private final List<InterfaceKey> keys = new ArrayList<>(4);
  private final List<SourceGroup> pairs = new ArrayList<>(2);

  EventTopics(Run run, Event event) {
    this.run = run;
    take(event, event.fact());
  }

  List<String> clients() {
    return clients;
  }

  List<InterfaceKey> keys() {
    return keys;
  }

  List<SourceGroup> pairs() {
    return pairs;
  }

  boolean fit(EventFilter filter) {
    return (filter.client() == null || clients.contains(filter.client()))
        && (filter.index() == null || hasIndex(filter.index()))
        && (filter.group() == null || hasGroup(filter.group()));
  }

  private boolean hasIndex(int index) {
    return keys.stream().anyMatch(key -> key.index() == index);
  }

  private boolean hasGroup(Address group) {
    return pairs.stream().anyMatch(pair -> pair.group().equals(group));
  }

  private void take(Event event, Fact fact) {
    switch (fact) {
      case Stimulus stimulus -> take(stimulus);
      case Change change -> take(change);
      case Fact.Called called -> take(called);
      case Fact.CalledBack calledBack -> {
        clients.add(calledBack.to());
        take(calledBack.callback());
        if (calledBack.reply() != null) {
          take(calledBack.reply());
        }
      }
      case Fact.Returned returned -> {
        client(returned.by());
        if (run.event(event.cause()).fact() instanceof Fact.Called called) {
          take(called);
        }
        take(returned.out());
      }
      case Fact.Forwarded forwarded -> {
        take(forwarded.packet());
        way(forwarded.mfe());
      }
      case Fact.Dropped dropped -> take(dropped.packet());
      case Fact.Fault.Deadlock deadlock -> {
        igmp();
        keys.add(deadlock.key());
      }
      case Fact.Fault.CrashedClient crashed -> clients.add(crashed.client());
    }
  }

  private void client(@Nullable String name) {
    if (name != null) {
      clients.add(name);
    }
  }

  private void igmp() {
    for (Router.Client client : run.scenario().router().clients()) {
      if (client.kind() == Router.Client.Kind.IGMP) {
        clients.add(client.name());
      }
    }
  }

  private void take(Stimulus stimulus) {
    switch (stimulus) {
      case Stimulus.Packet packet -> named(packet.pair(), packet.key());
      case Stimulus.FromHost said -> named(said.pair(), said.key());
      case Stimulus.Wait _ -> {}
      case Stimulus.Crash crash -> clients.add(crash.client());
    }
  }

  private void named(SourceGroup pair, InterfaceKey key) {
    pairs.add(pair);
    keys.add(key);
  }

  private void sent(Mfe mfe) {
    pairs.add(mfe.pair());
    keys.addAll(mfe.outgoingKeys());
  }

  private void way(Mfe mfe) {
    sent(mfe);
    keys.add(mfe.incoming());
  }

  private void whole(Mfe mfe) {
    way(mfe);
    keys.addAll(mfe.disabled());
  }

  private void take(Fact.Called called) {
    client(called.by());
    switch (called.call()) {
      case Call.RegisterMProtocol _,
          Call.DeRegisterMProtocol _,
          Call.GetFirstMfe _,
          Call.GetFirstMfeStats _,
          Call.GroupEnumerationStart _,
          Call.GroupEnumerationGetNext _,
          Call.GroupEnumerationEnd _ -> {}
      case Call.GetProtocolOnInterface get -> keys.add(get.key());
      case Call.TakeInterfaceOwnership take -> keys.add(take.key());
      case Call.ReleaseInterfaceOwnership release -> keys.add(release.key());
      case Call.AddGroupMembershipEntry add -> named(add.entry().pair(), add.entry().key());
      case Call.DeleteGroupMembershipEntry gone -> named(gone.entry().pair(), gone.entry().key());
      case Call.SetMfe set -> pairs.add(set.pair());
      case Call.GetMfe get -> pairs.add(get.pair());
      case Call.GetNextMfe get -> pairs.add(get.after());
      case Call.GetMfeStats get -> pairs.add(get.pair());
      case Call.GetNextMfeStats get -> pairs.add(get.after());
    }
  }

  private void take(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> keys.add(disable.key());
      case Callback.EnableIgmp enable -> keys.add(enable.key());
      case Callback.LocalJoin join -> named(join.pair(), join.key());
      case Callback.LocalLeave leave -> named(leave.pair(), leave.key());
      case Callback.JoinAlert alert -> pairs.add(alert.pair());
      case Callback.PruneAlert alert -> named(alert.pair(), alert.key());
      case Callback.Rpf rpf -> named(rpf.pair(), rpf.key());
      case Callback.CreationAlert alert -> {
        named(alert.pair(), alert.incoming());
        keys.addAll(alert.outgoing());
      }
    }
  }

  private void take(Callback.Reply reply) {
    switch (reply) {
      case Callback.Reply.Rpf rpf -> keys.add(rpf.key());
      case Callback.Reply.Creation creation -> keys.addAll(creation.disabled());
      case Callback.Reply.Prune _ -> {}
    }
  }

  private void take(Fact.Out out) {
    switch (out) {
      case Fact.Out.Nothing _,
          Fact.Out.Registered _,
          Fact.Out.Protocol _,
          Fact.Out.Enumeration _,
          Fact.Out.BufferSize _ -> {}
      case Fact.Out.Groups groups -> pairs.addAll(groups.entries());
      case Fact.Out.Mfes mfes -> mfes.entries().forEach(this::way);
      case Fact.Out.Statistics statistics ->
          statistics.entries().forEach(entry -> sent(entry.mfe()));
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.HandleCreated created -> clients.add(created.client());
      case Change.HandleDestroyed destroyed -> clients.add(destroyed.client());
      case Change.OwnershipTaken taken -> {
        clients.add(taken.client());
        keys.add(taken.key());
      }
      case Change.OwnershipReleased released -> {
        clients.add(released.client());
        keys.add(released.key());
      }
      case Change.IgmpDisabled disabled -> {
        igmp();
        keys.add(disabled.key());
      }
      case Change.IgmpEnabled enabled -> {
        igmp();
        keys.add(enabled.key());
      }
      case Change.MembershipAdded added -> {
        clients.add(added.client());
        named(added.membership().pair(), added.membership().key());
      }
      case Change.MembershipRemoved removed -> {
        clients.add(removed.client());
        named(removed.membership().pair(), removed.membership().key());
      }
      case Change.MfeAdded added -> whole(added.mfe());
      case Change.MfeUpdated updated -> whole(updated.mfe());
      case Change.MfeRemoved removed -> pairs.add(removed.pair());
      case Change.EnumerationCreated created -> {
        clients.add(created.client());
        pairs.addAll(created.snapshot());
      }
      case Change.EnumerationDestroyed destroyed -> clients.add(destroyed.client());
    }
  }
}
