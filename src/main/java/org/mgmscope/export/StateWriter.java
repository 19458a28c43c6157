package org.mgmscope.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Counters;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;

/// Writes a state as the `end` line of a trace has it.
final class StateWriter {
  private final JsonWriter json;

  StateWriter(JsonWriter json) {
    this.json = json;
  }

  void write(State state) throws IOException {
    json.beginObject();
    json.name("clock").value(state.clock());
    clients(state);
    interfaces(state);
    memberships(state);
    mfes(state);
    json.name("enumerations").beginArray();
    for (EnumerationHandle each : state.enumerations().open().keys()) {
      json.value(each.toString());
    }
    json.endArray();
    json.name("destroyedHandles").beginArray();
    for (Handle each : state.clients().inOrderOfDestruction()) {
      json.value(each.toString());
    }
    json.endArray();
    json.name("deadlocked").value(state.deadlocked());
    json.endObject();
  }

  private void clients(State state) throws IOException {
    json.name("clients").beginArray();
    for (Router.Client client : state.router().clients()) {
      Clients.Status status = state.clients().status(client.name());
      json.beginObject();
      json.name("name").value(client.name());
      json.name("handle").value(status.handle() == null ? null : status.handle().toString());
      json.name("crashed").value(status.crashed());
      json.endObject();
    }
    json.endArray();
  }

  private void interfaces(State state) throws IOException {
    json.name("interfaces").beginArray();
    List<InterfaceKey> keys = state.ports().all().keys();
    for (int i = 0; i < keys.size(); i++) {
      Ports.Port port = state.ports().all().valueAt(i);
      json.beginObject();
      json.name("interface").value(keys.get(i).toString());
      json.name("owner").value(name(state, port.owner()));
      json.name("igmp").value(port.igmp().name().toLowerCase(Locale.ROOT));
      json.endObject();
    }
    json.endArray();
  }

  private static @Nullable String name(State state, @Nullable Handle owner) {
    return owner == null ? null : state.clients().name(owner);
  }

  private void memberships(State state) throws IOException {
    json.name("memberships").beginArray();
    for (Membership membership : state.memberships().byKey().keys()) {
      json.beginObject();
      json.name("client").value(state.clients().name(membership.client()));
      json.name("interface").value(membership.key().toString());
      TraceWriter.pair(json, membership.pair());
      json.endObject();
    }
    json.endArray();
  }

  private void mfes(State state) throws IOException {
    json.name("mfes").beginArray();
    for (MfeEntry entry : state.mfes().all().values()) {
      json.beginObject();
      TraceWriter.mfe(json, entry.mfe(), true);
      counters(json, entry.counters());
      json.endObject();
    }
    json.endArray();
  }

  private static void counters(JsonWriter json, Counters counters) throws IOException {
    json.name("packets").value(counters.packets());
    json.name("octets").value(unsigned(counters.octets()));
    json.name("differentInterface").value(counters.differentInterface());
  }

  static void statistics(JsonWriter json, List<MfeEntry> entries) throws IOException {
    json.name("entries").beginArray();
    for (MfeEntry entry : entries) {
      json.beginObject();
      TraceWriter.pair(json, entry.mfe().pair());
      counters(json, entry.counters());
      json.name("out").beginObject();
      for (Mfe.Outgoing out : entry.mfe().outgoing()) {
        json.name(out.key().toString()).value(entry.counters().out(out.key()));
      }
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private static Number unsigned(long value) {
    return value >= 0 ? value : new BigInteger(Long.toUnsignedString(value));
  }
}
