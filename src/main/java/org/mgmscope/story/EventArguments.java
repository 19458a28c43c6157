package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.text.Harmless;

/// The values that an event carries, in one line: what a call and a callback are given, what a
/// return and a reply give, what a change is about.
final class EventArguments {
  private final Words words;
  private final List<String> parts = new ArrayList<>();

  private EventArguments(Words words) {
    this.words = words;
  }

  static String of(Fact fact, Words words) {
    EventArguments arguments = new EventArguments(words);
    arguments.take(fact);
    return String.join(", ", arguments.parts);
  }

  private void add(Object value) {
    parts.add(Harmless.text(value.toString()));
  }

  private void named(String name, Object value) {
    parts.add(name + " " + value);
  }

  private String key(InterfaceKey key) {
    return words.nameAndKey(key);
  }

  private String keys(List<InterfaceKey> keys) {
    return keys.isEmpty()
        ? words.text("nowhere")
        : String.join(" + ", keys.stream().map(this::key).toList());
  }

  private void pairAndKey(SourceGroup pair, InterfaceKey key) {
    add(pair);
    add(key(key));
  }

  private void take(Fact fact) {
    switch (fact) {
      case Stimulus stimulus -> take(stimulus);
      case Change change -> take(change);
      case Fact.Called called -> {
        if (called.call() instanceof Call.WithHandle) {
          add(Objects.requireNonNullElse(called.handle(), "NULL"));
        }
        take(called.call());
      }
      case Fact.CalledBack calledBack -> {
        take(calledBack.callback());
        if (!calledBack.delivered()) {
          add(words.text("row.lost"));
        }
        if (calledBack.reply() != null) {
          reply(calledBack.reply());
        }
      }
      case Fact.Returned returned -> {
        take(returned.out());
        if (returned.because() != 0) {
          named(words.text("row.because"), returned.because());
        }
      }
      case Fact.Forwarded forwarded -> {
        way(forwarded.mfe());
        named(words.text("row.packets"), forwarded.packet().count());
      }
      case Fact.Dropped dropped -> {
        pairAndKey(dropped.packet().pair(), dropped.packet().key());
        add(reason(dropped.reason()));
        named(words.text("row.packets"), dropped.packet().count());
      }
      case Fact.Fault.Deadlock deadlock -> {
        add(deadlock.outer());
        add(deadlock.inner());
        add(key(deadlock.key()));
      }
      case Fact.Fault.CrashedClient crashed -> add(crashed.skipped());
    }
  }

  private String reason(Fact.Dropped.Reason reason) {
    return words.text(
        switch (reason) {
          case NO_ROUTE -> "row.noRoute";
          case NO_OWNER -> "row.noOwner";
          case DIFFERENT_INTERFACE -> "row.differentInterface";
          case NO_RECEIVERS -> "row.noReceivers";
        });
  }

  private void take(Stimulus stimulus) {
    switch (stimulus) {
      case Stimulus.Packet packet -> {
        pairAndKey(packet.pair(), packet.key());
        named(words.text("row.octets"), packet.octets());
        named(words.text("row.packets"), packet.count());
      }
      case Stimulus.FromHost said -> pairAndKey(said.pair(), said.key());
      case Stimulus.Wait wait -> add(wait.seconds() + " s");
      case Stimulus.Crash _ -> {}
    }
  }

  private void take(Call call) {
    switch (call) {
      case Call.RegisterMProtocol _, Call.DeRegisterMProtocol _ -> {}
      case Call.GetProtocolOnInterface get -> add(key(get.key()));
      case Call.TakeInterfaceOwnership take -> add(key(take.key()));
      case Call.ReleaseInterfaceOwnership release -> add(key(release.key()));
      case Call.AddGroupMembershipEntry add -> entry(add.entry());
      case Call.DeleteGroupMembershipEntry delete -> entry(delete.entry());
      case Call.SetMfe set -> {
        add(set.pair());
        upstream(set.upstream());
      }
      case Call.GetMfe get -> read(get.pair(), get.bufferSize(), null);
      case Call.GetFirstMfe get -> read(null, get.bufferSize(), null);
      case Call.GetNextMfe get -> read(get.after(), get.bufferSize(), null);
      case Call.GetMfeStats get -> read(get.pair(), get.bufferSize(), get.flag());
      case Call.GetFirstMfeStats get -> read(null, get.bufferSize(), get.flag());
      case Call.GetNextMfeStats get -> read(get.after(), get.bufferSize(), get.flag());
      case Call.GroupEnumerationStart start -> add(start.type());
      case Call.GroupEnumerationGetNext next -> {
        add(next.enumeration());
        bytes(next.bufferSize());
      }
      case Call.GroupEnumerationEnd end -> add(end.enumeration());
    }
  }

  private void entry(Call.MembershipEntry entry) {
    pairAndKey(entry.pair(), entry.key());
    if (entry.sourceMask() != null) {
      named(words.text("row.sourceMask"), entry.sourceMask());
    }
    if (entry.groupMask() != null) {
      named(words.text("row.groupMask"), entry.groupMask());
    }
    add(String.join(" | ", entry.flags().stream().map(Call.JoinFlag::name).toList()));
  }

  private void read(@Nullable SourceGroup pair, long size, Call.@Nullable StatsFlag flag) {
    if (pair != null) {
      add(pair);
    }
    bytes(size);
    if (flag != null) {
      add(flag);
    }
  }

  private void bytes(long size) {
    named(words.text("row.buffer"), size);
  }

  private void upstream(Address upstream) {
    named(words.text("row.upstream"), upstream);
  }

  private void take(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> add(key(disable.key()));
      case Callback.EnableIgmp enable -> add(key(enable.key()));
      case Callback.LocalJoin join -> pairAndKey(join.pair(), join.key());
      case Callback.LocalLeave leave -> pairAndKey(leave.pair(), leave.key());
      case Callback.JoinAlert alert -> {
        add(alert.pair());
        named("bMemberUpdate", bool(alert.bMemberUpdate()));
      }
      case Callback.PruneAlert alert -> {
        pairAndKey(alert.pair(), alert.key());
        named("bMemberDelete", bool(alert.bMemberDelete()));
        if (alert.timeout() != null) {
          timeout(alert.timeout());
        }
      }
      case Callback.Rpf rpf -> {
        pairAndKey(rpf.pair(), rpf.key());
        upstream(rpf.upstream());
      }
      case Callback.CreationAlert alert -> {
        add(alert.pair());
        inAndOut(alert.incoming(), alert.outgoing());
      }
    }
  }

  private static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private void timeout(long seconds) {
    named(words.text("row.timeout"), seconds + " s");
  }

  private void inAndOut(InterfaceKey incoming, List<InterfaceKey> outgoing) {
    named(words.text("row.in"), key(incoming));
    named(words.text("row.out"), keys(outgoing));
  }

  private void way(Mfe mfe) {
    add(mfe.pair());
    inAndOut(mfe.incoming(), mfe.outgoingKeys());
  }

  private void whole(Mfe mfe) {
    way(mfe);
    if (!mfe.disabled().isEmpty()) {
      disabled(mfe.disabled());
    }
    upstream(mfe.upstream());
    timeout(mfe.timeout());
  }

  private void disabled(List<InterfaceKey> keys) {
    named(words.text("row.disabled"), keys(keys));
  }

  private void reply(Callback.Reply reply) {
    String answer = words.text("row.answer") + " ";
    int first = parts.size();
    switch (reply) {
      case Callback.Reply.Rpf rpf -> {
        add(key(rpf.key()));
        upstream(rpf.upstream());
      }
      case Callback.Reply.Creation creation -> disabled(creation.disabled());
      case Callback.Reply.Prune prune -> timeout(prune.timeout());
    }
    parts.set(first, answer + parts.get(first));
  }

  private void take(Fact.Out out) {
    switch (out) {
      case Fact.Out.Nothing _ -> {}
      case Fact.Out.Registered registered -> add(registered.handle());
      case Fact.Out.Protocol protocol -> ids(protocol.protocolId(), protocol.componentId());
      case Fact.Out.Enumeration opened -> add(opened.enumeration());
      case Fact.Out.BufferSize size -> bytes(size.bytes());
      case Fact.Out.Groups groups -> pairs(groups.entries());
      case Fact.Out.Mfes mfes -> pairs(mfes.entries().stream().map(Mfe::pair).toList());
      case Fact.Out.Statistics statistics ->
          pairs(statistics.entries().stream().map(MfeEntry::mfe).map(Mfe::pair).toList());
    }
  }

  private void ids(int protocol, int component) {
    named(words.text("row.protocol"), Integer.toUnsignedString(protocol));
    named(words.text("row.component"), Integer.toUnsignedString(component));
  }

  private void pairs(List<SourceGroup> pairs) {
    if (!pairs.isEmpty()) {
      add(words.list(pairs.stream().map(SourceGroup::toString).toList()));
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.HandleCreated created -> {
        add(created.client());
        add(created.handle());
        ids(created.protocolId(), created.componentId());
      }
      case Change.HandleDestroyed destroyed -> {
        add(destroyed.client());
        add(destroyed.handle());
      }
      case Change.OwnershipTaken taken -> {
        add(taken.client());
        add(key(taken.key()));
      }
      case Change.OwnershipReleased released -> {
        add(released.client());
        add(key(released.key()));
      }
      case Change.IgmpDisabled disabled -> add(key(disabled.key()));
      case Change.IgmpEnabled enabled -> add(key(enabled.key()));
      case Change.MembershipAdded added -> {
        add(added.client());
        pairAndKey(added.membership().pair(), added.membership().key());
      }
      case Change.MembershipRemoved removed -> {
        add(removed.client());
        pairAndKey(removed.membership().pair(), removed.membership().key());
      }
      case Change.MfeAdded added -> whole(added.mfe());
      case Change.MfeUpdated updated -> whole(updated.mfe());
      case Change.MfeRemoved removed -> {
        add(removed.pair());
        add(
            switch (removed.reason()) {
              case RELEASED -> words.text("row.released");
              case TIMEOUT -> words.text("row.timedOut");
            });
      }
      case Change.EnumerationCreated created -> {
        add(created.client());
        add(created.enumeration());
        pairs(created.snapshot());
      }
      case Change.EnumerationDestroyed destroyed -> {
        add(destroyed.client());
        add(destroyed.enumeration());
      }
    }
  }
}
