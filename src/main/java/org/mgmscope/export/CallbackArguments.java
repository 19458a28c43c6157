package org.mgmscope.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;

/// A callback with its arguments, and what its reply changes.
final class CallbackArguments {
  private final JsonWriter json;

  CallbackArguments(JsonWriter json) {
    this.json = json;
  }

  void write(Fact.CalledBack calledBack) throws IOException {
    json.name("to").value(calledBack.to());
    json.name("function").value(calledBack.callback().function().name());
    json.name("args").beginObject();
    arguments(calledBack.callback());
    json.endObject();
    json.name("delivered").value(calledBack.delivered());
    if (calledBack.reply() != null) {
      json.name("reply").beginObject();
      reply(calledBack.reply());
      json.endObject();
    }
  }

  private void arguments(Callback callback) throws IOException {
    switch (callback) {
      case Callback.DisableIgmp disable -> key(disable.key());
      case Callback.EnableIgmp enable -> key(enable.key());
      case Callback.LocalJoin join -> {
        TraceWriter.pair(json, join.pair());
        key(join.key());
      }
      case Callback.LocalLeave leave -> {
        TraceWriter.pair(json, leave.pair());
        key(leave.key());
      }
      case Callback.JoinAlert alert -> {
        TraceWriter.pair(json, alert.pair());
        json.name("bMemberUpdate").value(alert.bMemberUpdate());
      }
      case Callback.PruneAlert alert -> {
        TraceWriter.pair(json, alert.pair());
        key(alert.key());
        json.name("bMemberDelete").value(alert.bMemberDelete());
        if (alert.timeout() != null) {
          json.name("timeout").value(alert.timeout());
        }
      }
      case Callback.Rpf rpf -> {
        TraceWriter.pair(json, rpf.pair());
        key(rpf.key());
        TraceWriter.address(json, "upstream", rpf.upstream());
      }
      case Callback.CreationAlert alert -> {
        TraceWriter.pair(json, alert.pair());
        key(alert.incoming());
        TraceWriter.keys(json, "outgoing", alert.outgoing());
      }
    }
  }

  private void reply(Callback.Reply reply) throws IOException {
    switch (reply) {
      case Callback.Reply.Rpf rpf -> {
        key(rpf.key());
        TraceWriter.address(json, "upstream", rpf.upstream());
      }
      case Callback.Reply.Creation creation ->
          TraceWriter.keys(json, "disabled", creation.disabled());
      case Callback.Reply.Prune prune -> json.name("timeout").value(prune.timeout());
    }
  }

  private void key(InterfaceKey key) throws IOException {
    json.name("interface").value(key.toString());
  }
}
