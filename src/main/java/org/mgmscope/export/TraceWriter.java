package org.mgmscope.export;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;

/// Writes a trace as JSON Lines: a line for each event, then one of kind `end` with the state.
public final class TraceWriter {
  private final Writer out;
  private final JsonWriter json;
  private final CallArguments calls;
  private final CallbackArguments callbacks;

  /// @param out is written to, flushed at the end, and not closed
  public TraceWriter(Writer out) {
    this.out = out;
    json = new JsonWriter(out);
    json.setStrictness(Strictness.LENIENT);
    json.setHtmlSafe(false);
    calls = new CallArguments(json);
    callbacks = new CallbackArguments(json);
  }

  /// Writes the line of an event.
  public void event(Event event) throws IOException {
    json.beginObject();
    json.name("seq").value(event.number());
    json.name("step").value(event.step().toString());
    json.name("kind").value(kind(event.fact()));
    json.name("row").value(event.row() == null ? null : event.row().id());
    json.name("basis").value(event.basis().toString());
    number("cause", event.cause());
    switch (event.fact()) {
      case Stimulus stimulus -> stimulus(stimulus);
      case Change change -> change(change);
      case Fact.Called called -> called(called);
      case Fact.CalledBack calledBack -> callbacks.write(calledBack);
      case Fact.Returned returned -> returned(returned);
      case Fact.Forwarded forwarded -> forwarded(forwarded);
      case Fact.Dropped dropped -> dropped(dropped);
      case Fact.Fault fault -> fault(fault);
    }
    json.endObject();
    out.write('\n');
  }

  /// Writes the last line.
  public void end(State state) throws IOException {
    json.beginObject();
    json.name("kind").value("end");
    json.name("state");
    new StateWriter(json).write(state);
    json.endObject();
    out.write('\n');
    json.flush();
  }

  private static String kind(Fact fact) {
    return switch (fact) {
      case Stimulus _ -> "stimulus";
      case Change _ -> "change";
      case Fact.Called _ -> "call";
      case Fact.CalledBack _ -> "callback";
      case Fact.Returned _ -> "return";
      case Fact.Forwarded _ -> "forward";
      case Fact.Dropped _ -> "drop";
      case Fact.Fault _ -> "fault";
    };
  }

  private void stimulus(Stimulus stimulus) throws IOException {
    switch (stimulus) {
      case Stimulus.Packet packet -> {
        json.name("what").value("packet");
        pair(json, packet.pair());
        key("interface", packet.key());
        json.name("octets").value(packet.octets());
        json.name("count").value(packet.count());
      }
      case Stimulus.Report report -> fromHost("report", report);
      case Stimulus.Leave leave -> fromHost("leave", leave);
      case Stimulus.Wait wait -> {
        json.name("what").value("wait");
        json.name("seconds").value(wait.seconds());
      }
      case Stimulus.Crash crash -> {
        json.name("what").value("crash");
        json.name("client").value(crash.client());
      }
    }
  }

  private void fromHost(String what, Stimulus.FromHost said) throws IOException {
    json.name("what").value(what);
    pair(json, said.pair());
    key("interface", said.key());
  }

  private void called(Fact.Called called) throws IOException {
    json.name("by").value(called.by());
    json.name("handle").value(called.handle() == null ? null : called.handle().toString());
    json.name("function").value(called.call().function().name());
    json.name("args");
    calls.write(called.call());
  }

  private void returned(Fact.Returned returned) throws IOException {
    json.name("by").value(returned.by());
    json.name("function").value(returned.function().name());
    json.name("code").value(returned.code().name());
    json.name("value").value(returned.code().value());
    json.name("out");
    out(returned.out());
    switch (returned.code()) {
      case NO_ERROR -> {}
      case ERROR_NOT_ENOUGH_MEMORY,
          ERROR_INVALID_PARAMETER,
          ERROR_INSUFFICIENT_BUFFER,
          ERROR_ALREADY_EXISTS,
          ERROR_MORE_DATA,
          ERROR_NO_MORE_ITEMS,
          ERROR_CAN_NOT_COMPLETE,
          ERROR_NOT_FOUND ->
          number("because", returned.because());
    }
  }

  private void out(Fact.Out given) throws IOException {
    json.beginObject();
    switch (given) {
      case Fact.Out.Nothing _ -> {}
      case Fact.Out.Registered registered ->
          json.name("handle").value(registered.handle().toString());
      case Fact.Out.Protocol protocol -> {
        json.name("protocolId").value(Integer.toUnsignedLong(protocol.protocolId()));
        json.name("componentId").value(Integer.toUnsignedLong(protocol.componentId()));
      }
      case Fact.Out.Enumeration opened ->
          json.name("enumeration").value(opened.enumeration().toString());
      case Fact.Out.BufferSize size -> json.name("bufferSize").value(size.bytes());
      case Fact.Out.Groups groups -> {
        json.name("entries").beginArray();
        for (SourceGroup pair : groups.entries()) {
          json.beginObject();
          pair(json, pair);
          json.endObject();
        }
        json.endArray();
      }
      case Fact.Out.Mfes mfes -> {
        json.name("entries").beginArray();
        for (Mfe mfe : mfes.entries()) {
          json.beginObject();
          mfe(json, mfe, false);
          json.endObject();
        }
        json.endArray();
      }
      case Fact.Out.Statistics statistics -> StateWriter.statistics(json, statistics.entries());
    }
    json.endObject();
  }

  private void change(Change change) throws IOException {
    switch (change) {
      case Change.HandleCreated created -> {
        what("handle", "created");
        json.name("client").value(created.client());
        json.name("handle").value(created.handle().toString());
        json.name("protocolId").value(Integer.toUnsignedLong(created.protocolId()));
        json.name("componentId").value(Integer.toUnsignedLong(created.componentId()));
      }
      case Change.HandleDestroyed destroyed -> {
        what("handle", "destroyed");
        json.name("client").value(destroyed.client());
        json.name("handle").value(destroyed.handle().toString());
      }
      case Change.OwnershipTaken taken -> {
        what("ownership", "taken");
        json.name("client").value(taken.client());
        key("interface", taken.key());
      }
      case Change.OwnershipReleased released -> {
        what("ownership", "released");
        json.name("client").value(released.client());
        key("interface", released.key());
      }
      case Change.IgmpDisabled disabled -> {
        what("igmp", "disabled");
        key("interface", disabled.key());
      }
      case Change.IgmpEnabled enabled -> {
        what("igmp", "enabled");
        key("interface", enabled.key());
      }
      case Change.MembershipAdded added -> {
        what("membership", "added");
        membership(added.client(), added.membership().key(), added.membership().pair());
      }
      case Change.MembershipRemoved removed -> {
        what("membership", "removed");
        membership(removed.client(), removed.membership().key(), removed.membership().pair());
      }
      case Change.MfeAdded added -> {
        what("mfe", "added");
        mfe(json, added.mfe(), true);
      }
      case Change.MfeUpdated updated -> {
        what("mfe", "updated");
        mfe(json, updated.mfe(), true);
      }
      case Change.MfeRemoved removed -> {
        what("mfe", "removed");
        pair(json, removed.pair());
        json.name("reason")
            .value(
                switch (removed.reason()) {
                  case RELEASED -> "released";
                  case TIMEOUT -> "timeout";
                });
      }
      case Change.EnumerationCreated created -> {
        what("enumeration", "created");
        json.name("client").value(created.client());
        json.name("enumeration").value(created.enumeration().toString());
      }
      case Change.EnumerationDestroyed destroyed -> {
        what("enumeration", "destroyed");
        json.name("client").value(destroyed.client());
        json.name("enumeration").value(destroyed.enumeration().toString());
      }
    }
  }

  private void membership(String client, InterfaceKey key, SourceGroup pair) throws IOException {
    json.name("client").value(client);
    key("interface", key);
    pair(json, pair);
  }

  private void forwarded(Fact.Forwarded forwarded) throws IOException {
    Mfe mfe = forwarded.mfe();
    pair(json, mfe.pair());
    key("incoming", mfe.incoming());
    outgoing(json, mfe);
    json.name("count").value(forwarded.packet().count());
  }

  private void dropped(Fact.Dropped dropped) throws IOException {
    pair(json, dropped.packet().pair());
    key("interface", dropped.packet().key());
    json.name("reason")
        .value(
            switch (dropped.reason()) {
              case NO_ROUTE -> "noRoute";
              case NO_OWNER -> "noOwner";
              case DIFFERENT_INTERFACE -> "differentInterface";
              case NO_RECEIVERS -> "noReceivers";
            });
    json.name("count").value(dropped.packet().count());
  }

  private void fault(Fact.Fault fault) throws IOException {
    switch (fault) {
      case Fact.Fault.Deadlock deadlock -> {
        json.name("what").value("deadlock");
        json.name("waiting").beginArray();
        json.value(
            "MGM, in "
                + deadlock.outer()
                + ", waits for PMGM_ENABLE_IGMP_CALLBACK("
                + deadlock.key()
                + ") to return");
        json.value(
            "IGMP, in PMGM_ENABLE_IGMP_CALLBACK, waits for " + deadlock.inner() + " to return");
        json.endArray();
      }
      case Fact.Fault.CrashedClient crashed -> {
        json.name("what").value("crashedClient");
        json.name("client").value(crashed.client());
      }
    }
  }

  private void what(String what, String op) throws IOException {
    json.name("what").value(what);
    json.name("op").value(op);
  }

  private void key(String name, InterfaceKey key) throws IOException {
    json.name(name).value(key.toString());
  }

  private void number(String name, int eventNumber) throws IOException {
    json.name(name);
    if (eventNumber == 0) {
      json.nullValue();
    } else {
      json.value(eventNumber);
    }
  }

  static void pair(JsonWriter json, SourceGroup pair) throws IOException {
    json.name("source").value(pair.source().orStar());
    json.name("group").value(pair.group().orStar());
  }

  static void address(JsonWriter json, String name, @Nullable Address address) throws IOException {
    if (address != null) {
      json.name(name).value(address.toString());
    }
  }

  static void mfe(JsonWriter json, Mfe mfe, boolean withDisabled) throws IOException {
    pair(json, mfe.pair());
    json.name("incoming").value(mfe.incoming().toString());
    json.name("upstream").value(mfe.upstream().toString());
    outgoing(json, mfe);
    if (withDisabled) {
      keys(json, "disabled", mfe.disabled());
    }
    json.name("timeout").value(mfe.timeout());
  }

  private static void outgoing(JsonWriter json, Mfe mfe) throws IOException {
    json.name("outgoing").beginArray();
    for (Mfe.Outgoing out : mfe.outgoing()) {
      json.value(out.key().toString());
    }
    json.endArray();
  }

  static void keys(JsonWriter json, String name, List<InterfaceKey> keys) throws IOException {
    json.name(name).beginArray();
    for (InterfaceKey key : keys) {
      json.value(key.toString());
    }
    json.endArray();
  }
}
