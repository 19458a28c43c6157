package org.mgmscope.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// What a fact is about, and what it names besides.
///
/// It is about what it asks for, does something to, or comes from. Besides it names the way that an
/// MFE leads, and what is given back. Both are in the order in which a call has them: an interface
/// comes after the source and group that it is named with.
public final class Subjects {
  private static final Subject IGMP = new Subject.Igmp();

  private final List<Subject> about = new ArrayList<>(4);
  private final List<Subject> besides = new ArrayList<>(0);

  private Subjects() {}

  public static Subjects of(Fact fact) {
    Subjects subjects = new Subjects();
    subjects.take(fact);
    return subjects;
  }

  /// Of a call without its caller and the caller's handle.
  public static Subjects of(Call call) {
    Subjects subjects = new Subjects();
    subjects.take(call);
    return subjects;
  }

  /// Of a callback without the client that it goes to.
  public static Subjects of(Callback callback) {
    Subjects subjects = new Subjects();
    subjects.take(callback);
    return subjects;
  }

  public List<Subject> about() {
    return Collections.unmodifiableList(about);
  }

  public List<Subject> besides() {
    return Collections.unmodifiableList(besides);
  }

  private void take(Fact fact) {
    switch (fact) {
      case Stimulus stimulus -> take(stimulus);
      case Change change -> take(change);
      case Fact.Called called -> {
        client(called.by());
        if (called.handle() != null) {
          about.add(new Subject.Handle(called.handle()));
        }
        take(called.call());
      }
      case Fact.CalledBack calledBack -> {
        client(calledBack.to());
        take(calledBack.callback());
        if (calledBack.reply() != null) {
          take(calledBack.reply());
        }
      }
      case Fact.Returned returned -> {
        client(returned.by());
        take(returned.out());
      }
      case Fact.Forwarded forwarded -> {
        take(forwarded.packet());
        sent(forwarded.mfe());
        besides(forwarded.mfe().incoming());
      }
      case Fact.Dropped dropped -> take(dropped.packet());
      case Fact.Fault.Deadlock deadlock -> {
        about.add(IGMP);
        port(deadlock.key());
      }
      case Fact.Fault.CrashedClient crashed -> client(crashed.client());
    }
  }

  private void client(@Nullable String name) {
    if (name != null) {
      about.add(new Subject.Client(name));
    }
  }

  private void port(InterfaceKey key) {
    about.add(new Subject.Port(key));
  }

  private void pair(SourceGroup pair) {
    about.add(new Subject.Pair(pair));
  }

  private void pairOn(SourceGroup pair, InterfaceKey key) {
    pair(pair);
    port(key);
  }

  private void besides(InterfaceKey key) {
    besides.add(new Subject.Port(key));
  }

  private void besides(SourceGroup pair) {
    besides.add(new Subject.Pair(pair));
  }

  private void sent(Mfe mfe) {
    besides(mfe.pair());
    mfe.outgoingKeys().forEach(this::besides);
  }

  private void whole(Mfe mfe) {
    pair(mfe.pair());
    mfe.keys().forEach(this::besides);
  }

  private void take(Stimulus stimulus) {
    switch (stimulus) {
      case Stimulus.Packet packet -> pairOn(packet.pair(), packet.key());
      case Stimulus.FromHost said -> pairOn(said.pair(), said.key());
      case Stimulus.Wait _ -> {}
      case Stimulus.Crash crash -> client(crash.client());
    }
  }

  private void take(Call call) {
    switch (call) {
      case Call.RegisterMProtocol _,
          Call.DeRegisterMProtocol _,
          Call.GetFirstMfe _,
          Call.GetFirstMfeStats _ -> {}
      case Call.GetProtocolOnInterface get -> port(get.key());
      case Call.TakeInterfaceOwnership take -> port(take.key());
      case Call.ReleaseInterfaceOwnership release -> port(release.key());
      case Call.AddGroupMembershipEntry add -> pairOn(add.entry().pair(), add.entry().key());
      case Call.DeleteGroupMembershipEntry gone -> pairOn(gone.entry().pair(), gone.entry().key());
      case Call.SetMfe set -> pair(set.pair());
      case Call.GetMfe get -> pair(get.pair());
      case Call.GetNextMfe get -> pair(get.after());
      case Call.GetMfeStats get -> pair(get.pair());
      case Call.GetNextMfeStats get -> pair(get.after());
      case Call.GroupEnumerationStart start -> about.add(new Subject.Groups(start.type()));
      case Call.GroupEnumerationGetNext next ->
          about.add(new Subject.Enumeration(next.enumeration()));
      case Call.GroupEnumerationEnd end -> about.add(new Subject.Enumeration(end.enumeration()));
    }
  }

  private void take(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> port(disable.key());
      case Callback.EnableIgmp enable -> port(enable.key());
      case Callback.LocalJoin join -> pairOn(join.pair(), join.key());
      case Callback.LocalLeave leave -> pairOn(leave.pair(), leave.key());
      case Callback.JoinAlert alert -> pair(alert.pair());
      case Callback.PruneAlert alert -> pairOn(alert.pair(), alert.key());
      case Callback.Rpf rpf -> pairOn(rpf.pair(), rpf.key());
      case Callback.CreationAlert alert -> {
        pair(alert.pair());
        besides(alert.incoming());
        alert.outgoing().forEach(this::besides);
      }
    }
  }

  private void take(Callback.Reply reply) {
    switch (reply) {
      case Callback.Reply.Rpf rpf -> besides(rpf.key());
      case Callback.Reply.Creation creation -> creation.disabled().forEach(this::besides);
      case Callback.Reply.Prune _ -> {}
    }
  }

  private void take(Fact.Out out) {
    switch (out) {
      case Fact.Out.Nothing _, Fact.Out.Protocol _, Fact.Out.BufferSize _ -> {}
      case Fact.Out.Registered registered -> besides.add(new Subject.Handle(registered.handle()));
      case Fact.Out.Enumeration opened ->
          besides.add(new Subject.Enumeration(opened.enumeration()));
      case Fact.Out.Groups groups -> groups.entries().forEach(this::besides);
      case Fact.Out.Mfes mfes ->
          mfes.entries()
              .forEach(
                  mfe -> {
                    sent(mfe);
                    besides(mfe.incoming());
                  });
      case Fact.Out.Statistics statistics ->
          statistics.entries().forEach(entry -> sent(entry.mfe()));
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.HandleCreated created -> {
        client(created.client());
        about.add(new Subject.Handle(created.handle()));
      }
      case Change.HandleDestroyed destroyed -> {
        client(destroyed.client());
        about.add(new Subject.Handle(destroyed.handle()));
      }
      case Change.OwnershipTaken taken -> {
        client(taken.client());
        port(taken.key());
      }
      case Change.OwnershipReleased released -> {
        client(released.client());
        port(released.key());
      }
      case Change.IgmpDisabled disabled -> {
        about.add(IGMP);
        port(disabled.key());
      }
      case Change.IgmpEnabled enabled -> {
        about.add(IGMP);
        port(enabled.key());
      }
      case Change.MembershipAdded added -> {
        client(added.client());
        pairOn(added.membership().pair(), added.membership().key());
      }
      case Change.MembershipRemoved removed -> {
        client(removed.client());
        pairOn(removed.membership().pair(), removed.membership().key());
      }
      case Change.MfeAdded added -> whole(added.mfe());
      case Change.MfeUpdated updated -> whole(updated.mfe());
      case Change.MfeRemoved removed -> pair(removed.pair());
      case Change.EnumerationCreated created -> {
        client(created.client());
        about.add(new Subject.Enumeration(created.enumeration()));
        created.snapshot().forEach(this::besides);
      }
      case Change.EnumerationDestroyed destroyed -> {
        client(destroyed.client());
        about.add(new Subject.Enumeration(destroyed.enumeration()));
      }
    }
  }
}
