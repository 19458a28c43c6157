package org.mgmscope.story;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// What a beat is about: the clients, interfaces and forwarding entries that its events name.
final class Touched {
  private final Set<String> clients = new LinkedHashSet<>();
  private final Set<String> destroyed = new LinkedHashSet<>();
  private final Set<InterfaceKey> keys = new LinkedHashSet<>();
  private final Set<SourceGroup> pairs = new LinkedHashSet<>();
  private Stimulus.@Nullable Packet packet;

  /// @param moment the last event of the beat that counts
  Touched(Beats beats, int beat, int moment) {
    for (int number = beat == 0 ? 1 : beats.first(beat); beat > 0 && number <= moment; number++) {
      take(beats.run().event(number).fact());
    }
  }

  Set<String> clients() {
    return clients;
  }

  /// The clients whose handle is destroyed.
  Set<String> destroyed() {
    return destroyed;
  }

  Set<InterfaceKey> keys() {
    return keys;
  }

  Set<SourceGroup> pairs() {
    return pairs;
  }

  /// The packets that arrive, go on or are dropped, or null.
  Stimulus.@Nullable Packet packet() {
    return packet;
  }

  private void take(Fact fact) {
    switch (fact) {
      case Stimulus.Packet arrived -> take(arrived);
      case Stimulus.FromHost said -> keys.add(said.key());
      case Stimulus.Wait _ -> {}
      case Stimulus.Crash crash -> clients.add(crash.client());
      case Fact.Called called -> {
        add(called.by());
        take(called.call());
      }
      case Fact.CalledBack calledBack -> {
        clients.add(calledBack.to());
        take(calledBack.callback());
      }
      case Fact.Returned returned -> add(returned.by());
      case Fact.Forwarded forwarded -> take(forwarded.packet());
      case Fact.Dropped dropped -> take(dropped.packet());
      case Fact.Fault.Deadlock deadlock -> keys.add(deadlock.key());
      case Fact.Fault.CrashedClient crashed -> clients.add(crashed.client());
      case Change change -> take(change);
    }
  }

  private void add(@Nullable String client) {
    if (client != null) {
      clients.add(client);
    }
  }

  private void take(Stimulus.Packet arrived) {
    packet = arrived;
    keys.add(arrived.key());
    pairs.add(arrived.pair());
  }

  private void take(Call call) {
    switch (call) {
      case Call.GetProtocolOnInterface get -> keys.add(get.key());
      case Call.TakeInterfaceOwnership take -> keys.add(take.key());
      case Call.ReleaseInterfaceOwnership release -> keys.add(release.key());
      case Call.AddGroupMembershipEntry add -> keys.add(add.entry().key());
      case Call.DeleteGroupMembershipEntry delete -> keys.add(delete.entry().key());
      case Call.SetMfe set -> pairs.add(set.pair());
      case Call.GetMfe get -> pairs.add(get.pair());
      case Call.GetMfeStats get -> pairs.add(get.pair());
      case Call.RegisterMProtocol _,
          Call.DeRegisterMProtocol _,
          Call.GetFirstMfe _,
          Call.GetNextMfe _,
          Call.GetFirstMfeStats _,
          Call.GetNextMfeStats _,
          Call.GroupEnumerationStart _,
          Call.GroupEnumerationGetNext _,
          Call.GroupEnumerationEnd _ -> {}
    }
  }

  private void take(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> keys.add(disable.key());
      case Callback.EnableIgmp enable -> keys.add(enable.key());
      case Callback.LocalJoin join -> keys.add(join.key());
      case Callback.LocalLeave leave -> keys.add(leave.key());
      case Callback.JoinAlert alert -> pairs.add(alert.pair());
      case Callback.PruneAlert alert -> keys.add(alert.key());
      case Callback.Rpf rpf -> keys.add(rpf.key());
      case Callback.CreationAlert alert -> pairs.add(alert.pair());
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.HandleCreated created -> clients.add(created.client());
      case Change.HandleDestroyed gone -> {
        clients.add(gone.client());
        destroyed.add(gone.client());
      }
      case Change.OwnershipTaken taken -> keys.add(taken.key());
      case Change.OwnershipReleased released -> keys.add(released.key());
      case Change.IgmpDisabled disabled -> keys.add(disabled.key());
      case Change.IgmpEnabled enabled -> keys.add(enabled.key());
      case Change.MembershipAdded added -> keys.add(added.membership().key());
      case Change.MembershipRemoved removed -> keys.add(removed.membership().key());
      case Change.MfeAdded added -> pairs.add(added.mfe().pair());
      case Change.MfeUpdated updated -> pairs.add(updated.mfe().pair());
      case Change.MfeRemoved removed -> pairs.add(removed.pair());
      case Change.EnumerationCreated created -> clients.add(created.client());
      case Change.EnumerationDestroyed gone -> clients.add(gone.client());
    }
  }
}
