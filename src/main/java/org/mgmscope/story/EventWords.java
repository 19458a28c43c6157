package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.text.Span;

/// The sentences for all events but changes.
final class EventWords {
  private final Run run;
  private final Words words;
  private final CallWords calls;

  EventWords(Run run, Words words) {
    this.run = run;
    this.words = words;
    calls = new CallWords(words);
  }

  List<Span> stimulus(Event event, Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Packet packet ->
          words.counted(
              "stimulus.packet",
              packet.count(),
              packet.pair().source(),
              packet.count(),
              packet.pair().group(),
              words.name(packet.key()));
      case Stimulus.FromHost said -> fromHost(event, said);
      case Stimulus.Wait wait -> words.counted("stimulus.wait", wait.seconds(), wait.seconds());
      case Stimulus.Crash crash -> words.spans("stimulus.crash", crash.client());
    };
  }

  private List<Span> fromHost(Event event, Stimulus.FromHost said) {
    String key =
        switch (said) {
          case Stimulus.Report _ -> "stimulus.report";
          case Stimulus.Leave _ -> "stimulus.leave";
        };
    Ports.Igmp igmp = run.at(event.number()).ports().getOrFree(said.key()).igmp();
    return words.spans(key + "." + igmp, words.name(said.key()), words.wanted(said.pair()));
  }

  List<Span> call(Event event, Fact.Called called) {
    List<Span> spans = new ArrayList<>(calls.call(called, isAddition(event)));
    Handle handle = called.handle();
    if (handle != null) {
      State state = run.at(event.number());
      if (state.clients().destroyed().contains(handle)) {
        spans.addAll(words.spans("call.deadHandle", handle));
      } else if (!state.clients().registered().contains(handle)) {
        spans.addAll(words.spans("call.unknownHandle", handle));
      }
    }
    return spans;
  }

  /// Whether IGMP calls because it was enabled again, or has just taken the interface.
  private boolean isAddition(Event event) {
    return event.cause() != 0 && !(run.event(event.cause()).fact() instanceof Stimulus);
  }

  List<Span> callback(Event event, Fact.CalledBack calledBack) {
    String to = calledBack.to();
    List<Span> spans = new ArrayList<>(callback(event, to, calledBack.callback()));
    if (!calledBack.delivered()) {
      spans.addAll(words.spans("callback.lost", to));
    }
    Callback.Reply reply = calledBack.reply();
    if (reply != null) {
      spans.addAll(reply(to, reply));
    }
    return spans;
  }

  private List<Span> callback(Event event, String to, Callback callback) {
    return switch (callback) {
      case Callback.DisableIgmp disable ->
          words.spans(
              isTaking(event) ? "callback.disable.taking" : "callback.disable.releasing",
              words.name(disable.key()),
              caller(event));
      case Callback.EnableIgmp enable ->
          words.spans(
              "callback.enable",
              words.name(enable.key()),
              isTaking(event)
                  ? Function.MgmTakeInterfaceOwnership
                  : Function.MgmReleaseInterfaceOwnership);
      case Callback.LocalJoin join ->
          words.spans("callback.localJoin", to, words.wanted(join.pair()), words.name(join.key()));
      case Callback.LocalLeave leave ->
          words.spans(
              "callback.localLeave", to, words.wanted(leave.pair()), words.name(leave.key()));
      case Callback.JoinAlert alert ->
          words.spans(
              joinKey(alert),
              to,
              alert.bMemberUpdate() ? words.wanted(alert.pair()) : alert.pair());
      case Callback.PruneAlert alert ->
          words.spans(
              pruneKey(alert),
              to,
              alert.bMemberDelete() ? words.wanted(alert.pair()) : alert.pair(),
              words.name(alert.key()));
      case Callback.Rpf rpf -> words.spans("callback.rpf", to, rpf.pair(), words.name(rpf.key()));
      case Callback.CreationAlert alert ->
          words.spans("callback.creation", to, alert.pair(), words.names(alert.outgoing()));
    };
  }

  /// An alert for a membership in one source goes to who owns the interface towards it.
  private static String joinKey(Callback.JoinAlert alert) {
    if (!alert.bMemberUpdate()) {
      return "callback.join.list";
    }
    return alert.pair().source().isNone() ? "callback.join.member" : "callback.join.source";
  }

  private static String pruneKey(Callback.PruneAlert alert) {
    if (!alert.bMemberDelete()) {
      return "callback.prune.list";
    }
    return alert.pair().source().isNone() ? "callback.prune.member" : "callback.prune.source";
  }

  private boolean isTaking(Event event) {
    return event.cause() != 0
        && run.event(event.cause()).fact() instanceof Fact.Called called
        && called.call() instanceof Call.TakeInterfaceOwnership;
  }

  private String caller(Event event) {
    return event.cause() != 0 && run.event(event.cause()).fact() instanceof Fact.Called called
        ? words.client(called.by())
        : "";
  }

  private List<Span> reply(String to, Callback.Reply reply) {
    return switch (reply) {
      case Callback.Reply.Rpf rpf -> words.spans("reply.rpf", to, words.name(rpf.key()));
      case Callback.Reply.Creation creation ->
          words.spans("reply.creation", to, words.names(creation.disabled()));
      case Callback.Reply.Prune prune ->
          words.counted("reply.prune", prune.timeout(), to, prune.timeout());
    };
  }

  List<Span> returned(Event event, Fact.Returned returned) {
    String by = words.client(returned.by());
    Outcome outcome = returned.outcome();
    if (outcome.isRefusal()) {
      List<Span> spans =
          new ArrayList<>(
              words.spans("return.refused", returned.code(), returned.code().value(), by));
      spans.addAll(reason(event, outcome));
      return spans;
    }
    return switch (returned.out()) {
      case Fact.Out.Nothing _ ->
          words.spans(
              outcome == Outcome.DONE ? "return.done" : "return.nothing." + outcome,
              returned.function(),
              by);
      case Fact.Out.Registered registered ->
          words.spans("return.registered", by, registered.handle());
      case Fact.Out.Protocol protocol ->
          words.spans(
              outcome == Outcome.IGMP_ALONE ? "return.igmpAlone" : "return.protocol",
              by,
              Integer.toUnsignedString(protocol.protocolId()),
              Integer.toUnsignedString(protocol.componentId()));
      case Fact.Out.Enumeration opened ->
          words.spans("return.enumeration", by, opened.enumeration());
      case Fact.Out.BufferSize size -> words.spans("return.done", size.bytes(), by);
      case Fact.Out.Groups groups -> entries("groups", by, outcome, groups.entries().size());
      case Fact.Out.Mfes mfes -> entries("mfes", by, outcome, mfes.entries().size());
      case Fact.Out.Statistics statistics ->
          entries("statistics", by, outcome, statistics.entries().size());
    };
  }

  private List<Span> entries(String what, String by, Outcome outcome, int count) {
    List<Span> spans =
        new ArrayList<>(words.counted("return." + what, count, by, count, outcome.code()));
    spans.addAll(words.spans("return.entries." + outcome));
    return spans;
  }

  private List<Span> reason(Event event, Outcome outcome) {
    Fact.Called called = (Fact.Called) run.event(event.cause()).fact();
    State state = run.at(event.number());
    Handle handle = called.handle();
    Clients.Status status = state.clients().status(called.by());
    return words.spans(
        "reason." + outcome,
        handle == null ? words.plain("noHandle") : handle,
        calls.subject(called.call()),
        words.client(called.by()),
        status.handle() == null ? words.plain("noHandle") : status.handle());
  }

  List<Span> forwarded(Fact.Forwarded forwarded) {
    return words.counted(
        "forward",
        forwarded.packet().count(),
        forwarded.packet().count(),
        words.name(forwarded.mfe().incoming()),
        words.names(forwarded.mfe().outgoingKeys()),
        forwarded.mfe().pair());
  }

  List<Span> dropped(Event event, Fact.Dropped dropped) {
    Address source = dropped.packet().pair().source();
    Router.Route route = run.at(event.number()).route(source);
    return words.counted(
        "drop." + dropped.reason(),
        dropped.packet().count(),
        dropped.packet().count(),
        source,
        words.name(dropped.packet().key()),
        route == null ? words.plain("nowhere") : words.name(route.key()));
  }

  List<Span> fault(Fact.Fault fault) {
    return switch (fault) {
      case Fact.Fault.Deadlock deadlock ->
          words.spans(
              "fault.deadlock", deadlock.outer(), deadlock.inner(), words.name(deadlock.key()));
      case Fact.Fault.CrashedClient crashed ->
          words.spans("fault.crashed", crashed.client(), crashed.skipped());
    };
  }
}
