package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Events as lines of text, so that a test reads like a page of the documentation.
///
/// A line is `n what | row | basis | cause`: n counts from 1 within what one input led to, and so
/// does the cause. A row or a cause that is not there is `-`.
final class EventText {
  private EventText() {}

  static List<String> lines(List<Event> events) {
    List<String> lines = new ArrayList<>();
    for (Event event : events) {
      lines.add(
          "%s %s | %s | %s | %s"
              .formatted(
                  relative(event.number(), events),
                  what(event.fact()),
                  event.row() == null ? "-" : event.row().id(),
                  event.basis(),
                  relative(event.cause(), events)));
    }
    return lines;
  }

  private static String relative(int number, List<Event> events) {
    return number == 0 ? "-" : Integer.toString(number - events.getFirst().number() + 1);
  }

  static String what(Fact fact) {
    return switch (fact) {
      case Stimulus stimulus -> stimulus(stimulus);
      case Change change -> change(change);
      case Fact.Called(String by, Handle handle, Call call) ->
          "%s%s calls %s"
              .formatted(by == null ? "someone" : by, handle == null ? "" : " " + handle, of(call));
      case Fact.CalledBack(String to, Callback callback, boolean delivered, Callback.Reply reply) ->
          "%s%s %s%s"
              .formatted(
                  delivered ? "" : "lost: ",
                  to,
                  of(callback),
                  reply == null ? "" : " -> " + of(reply));
      case Fact.Returned returned ->
          "%s%s%s"
              .formatted(
                  returned.code(),
                  out(returned.out()),
                  returned.because() == 0 ? "" : " because of #" + returned.because());
      case Fact.Forwarded(Stimulus.Packet packet, Mfe mfe) ->
          "forwarded %d %s from %s to %s"
              .formatted(packet.count(), packet.pair(), mfe.incoming(), mfe.outgoingKeys());
      case Fact.Dropped(Stimulus.Packet packet, Fact.Dropped.Reason reason) ->
          "dropped %d %s on %s: %s".formatted(packet.count(), packet.pair(), packet.key(), reason);
      case Fact.Fault.Deadlock(Function outer, Function inner, InterfaceKey key) ->
          "deadlock of %s and %s on %s".formatted(outer, inner, key);
      case Fact.Fault.CrashedClient(String client, Function skipped) ->
          "%s has crashed: no %s".formatted(client, skipped);
    };
  }

  private static String stimulus(Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Packet(SourceGroup pair, InterfaceKey key, long octets, long count) ->
          "packet %s on %s".formatted(pair, key);
      case Stimulus.Report(InterfaceKey key, SourceGroup pair) ->
          "report %s on %s".formatted(pair, key);
      case Stimulus.Leave(InterfaceKey key, SourceGroup pair) ->
          "leave %s on %s".formatted(pair, key);
      case Stimulus.Wait(long seconds) -> "wait " + seconds;
      case Stimulus.Crash(String client) -> "crash " + client;
    };
  }

  private static String change(Change change) {
    return switch (change) {
      case Change.HandleCreated(String client, Handle handle, int protocol, int component) ->
          "handle created: %s %s %d/%d".formatted(client, handle, protocol, component);
      case Change.HandleDestroyed(String client, Handle handle) ->
          "handle destroyed: %s %s".formatted(client, handle);
      case Change.OwnershipTaken(String client, InterfaceKey key) ->
          "ownership taken: %s %s".formatted(client, key);
      case Change.OwnershipReleased(String client, InterfaceKey key) ->
          "ownership released: %s %s".formatted(client, key);
      case Change.IgmpDisabled(InterfaceKey key) -> "igmp disabled: " + key;
      case Change.IgmpEnabled(InterfaceKey key) -> "igmp enabled: " + key;
      case Change.MembershipAdded(String client, Membership membership) ->
          "membership added: %s %s %s".formatted(client, membership.key(), membership.pair());
      case Change.MembershipRemoved(String client, Membership membership) ->
          "membership removed: %s %s %s".formatted(client, membership.key(), membership.pair());
      case Change.MfeAdded(Mfe mfe) -> "mfe added: " + of(mfe);
      case Change.MfeUpdated(Mfe mfe) -> "mfe updated: " + of(mfe);
      case Change.MfeRemoved(SourceGroup pair, Change.MfeRemoved.Reason reason) ->
          "mfe removed: %s %s".formatted(pair, reason);
      case Change.EnumerationCreated(String client, EnumerationHandle enumeration, var snapshot) ->
          "enumeration created: %s %s %s".formatted(client, enumeration, snapshot);
      case Change.EnumerationDestroyed(String client, EnumerationHandle enumeration) ->
          "enumeration destroyed: %s %s".formatted(client, enumeration);
    };
  }

  /// `(s, g) in 1 via u out [2, 3!] disabled [4] timeout 900`; `!` marks a key that
  /// MGM_FORWARD_STATE alone put there. What is zero, empty or 900 is left out.
  static String of(Mfe mfe) {
    return "%s in %s%s out %s%s%s"
        .formatted(
            mfe.pair(),
            mfe.incoming(),
            mfe.upstream().isNone() ? "" : " via " + mfe.upstream(),
            mfe.outgoing().stream()
                .map(out -> out.key() + (out.byForwardState() ? "!" : ""))
                .collect(Collectors.joining(", ", "[", "]")),
            mfe.disabled().isEmpty() ? "" : " disabled " + mfe.disabled(),
            mfe.timeout() == Mfe.TIMEOUT ? "" : " timeout " + mfe.timeout());
  }

  private static String of(Call call) {
    return switch (call) {
      case Call.RegisterMProtocol _ -> "Register";
      case Call.DeRegisterMProtocol _ -> "DeRegister";
      case Call.GetProtocolOnInterface(InterfaceKey key) -> "GetProtocolOnInterface " + key;
      case Call.TakeInterfaceOwnership(InterfaceKey key) -> "Take " + key;
      case Call.ReleaseInterfaceOwnership(InterfaceKey key) -> "Release " + key;
      case Call.AddGroupMembershipEntry(Call.MembershipEntry entry) -> "Add " + of(entry);
      case Call.DeleteGroupMembershipEntry(Call.MembershipEntry entry) -> "Delete " + of(entry);
      case Call.SetMfe(SourceGroup pair, Address upstream) -> "SetMfe " + pair + " via " + upstream;
      case Call.GetMfe(SourceGroup pair, long size) -> "GetMfe " + pair + " " + size;
      case Call.GetFirstMfe(long size) -> "GetFirstMfe " + size;
      case Call.GetNextMfe(SourceGroup after, long size) -> "GetNextMfe " + after + " " + size;
      case Call.GetMfeStats(SourceGroup pair, long size, Call.StatsFlag flag) ->
          "GetMfeStats " + pair + " " + size + " " + flag;
      case Call.GetFirstMfeStats(long size, Call.StatsFlag flag) ->
          "GetFirstMfeStats " + size + " " + flag;
      case Call.GetNextMfeStats(SourceGroup after, long size, Call.StatsFlag flag) ->
          "GetNextMfeStats " + after + " " + size + " " + flag;
      case Call.GroupEnumerationStart(Call.EnumerationType type) -> "EnumerationStart " + type;
      case Call.GroupEnumerationGetNext(EnumerationHandle enumeration, long size) ->
          "EnumerationGetNext " + enumeration + " " + size;
      case Call.GroupEnumerationEnd(EnumerationHandle enumeration) ->
          "EnumerationEnd " + enumeration;
    };
  }

  private static String of(Call.MembershipEntry entry) {
    String flags = entry.flags().equals(Call.MembershipEntry.BOTH_FLAGS) ? "" : " " + entry.flags();
    return entry.key() + " " + entry.pair() + flags;
  }

  private static String of(Callback callback) {
    String name = callback.function().name().replace("PMGM_", "").replace("_CALLBACK", "");
    return switch (callback) {
      case Callback.DisableIgmp(InterfaceKey key) -> name + " " + key;
      case Callback.EnableIgmp(InterfaceKey key) -> name + " " + key;
      case Callback.LocalJoin(SourceGroup pair, InterfaceKey key) -> name + " " + key + " " + pair;
      case Callback.LocalLeave(SourceGroup pair, InterfaceKey key) -> name + " " + key + " " + pair;
      case Callback.JoinAlert(SourceGroup pair, boolean update) ->
          "%s %s %s".formatted(name, pair, update ? "TRUE" : "FALSE");
      case Callback.PruneAlert(SourceGroup pair, InterfaceKey key, boolean delete, Long timeout) ->
          "%s %s %s %s%s"
              .formatted(
                  name, key, pair, delete ? "TRUE" : "FALSE", timeout == null ? "" : " " + timeout);
      case Callback.Rpf(SourceGroup pair, InterfaceKey key, Address upstream) ->
          "%s %s on %s via %s".formatted(name, pair, key, upstream);
      case Callback.CreationAlert(SourceGroup pair, InterfaceKey incoming, var outgoing) ->
          "%s %s in %s out %s".formatted(name, pair, incoming, outgoing);
    };
  }

  private static String of(Callback.Reply reply) {
    return switch (reply) {
      case Callback.Reply.Rpf(InterfaceKey key, Address upstream) -> key + " via " + upstream;
      case Callback.Reply.Creation(List<InterfaceKey> disabled) -> "disable " + disabled;
      case Callback.Reply.Prune(long timeout) -> "timeout " + timeout;
    };
  }

  static String out(Fact.Out out) {
    return switch (out) {
      case Fact.Out.Nothing _ -> "";
      case Fact.Out.Registered(Handle handle) -> " " + handle;
      case Fact.Out.Protocol(int protocolId, int componentId) ->
          " " + protocolId + "/" + componentId;
      case Fact.Out.Enumeration(EnumerationHandle enumeration) -> " " + enumeration;
      case Fact.Out.BufferSize(long bytes) -> " " + bytes + " bytes";
      case Fact.Out.Groups(List<SourceGroup> entries) -> " " + entries;
      case Fact.Out.Mfes(List<Mfe> entries) ->
          entries.stream().map(EventText::of).collect(Collectors.joining("; ", " [", "]"));
      case Fact.Out.Statistics(List<MfeEntry> entries) ->
          entries.stream().map(EventText::of).collect(Collectors.joining("; ", " [", "]"));
    };
  }

  /// `(s, g) n packets o octets d elsewhere, 2: n`.
  private static String of(MfeEntry entry) {
    Counters counters = entry.counters();
    StringBuilder text =
        new StringBuilder(
            "%s %d packets %s octets %d elsewhere"
                .formatted(
                    entry.mfe().pair(),
                    counters.packets(),
                    Long.toUnsignedString(counters.octets()),
                    counters.differentInterface()));
    for (InterfaceKey key : entry.mfe().outgoingKeys()) {
      text.append(", ").append(key).append(": ").append(counters.out(key));
    }
    return text.toString();
  }
}
