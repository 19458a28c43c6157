package org.mgmscope.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// The form of a step in the file.
final class StepWriter {
  private StepWriter() {}

  static JsonElement step(Step step) {
    JsonObject json = new JsonObject();
    switch (step.input()) {
      case Input.OneCall call -> call(json, call);
      case Input.StartUp startUp -> {
        json.addProperty("startUp", startUp.client());
        json.add("interfaces", ScenarioWriter.strings(startUp.interfaces()));
        during(json, startUp.during());
      }
      case Input.ShutDown shutDown -> {
        json.addProperty("shutDown", shutDown.client());
        during(json, shutDown.during());
      }
      case Stimulus.Packet packet -> json.add("packet", packet(packet));
      case Stimulus.FromHost said -> fromHost(json, said);
      case Stimulus.Wait wait -> json.addProperty("wait", wait.seconds());
      case Stimulus.Crash crash -> json.addProperty("crash", crash.client());
    }
    if (step.note() != null) {
      json.add("note", ScenarioWriter.text(step.note()));
    }
    if (step.predict() != null) {
      json.addProperty("predict", step.predict());
    }
    return json;
  }

  private static void during(JsonObject json, List<Stimulus.FromHost> during) {
    if (during.isEmpty()) {
      return;
    }
    JsonArray array = new JsonArray();
    for (Stimulus.FromHost said : during) {
      JsonObject each = new JsonObject();
      fromHost(each, said);
      array.add(each);
    }
    json.add("during", array);
  }

  private static void fromHost(JsonObject json, Stimulus.FromHost said) {
    JsonObject words = new JsonObject();
    words.addProperty("interface", said.key().toString());
    words.addProperty("group", said.pair().group().toString());
    words.addProperty("source", said.pair().source().orStar());
    json.add(
        switch (said) {
          case Stimulus.Report _ -> "report";
          case Stimulus.Leave _ -> "leave";
        },
        words);
  }

  private static JsonElement packet(Stimulus.Packet packet) {
    JsonObject json = new JsonObject();
    json.addProperty("source", packet.pair().source().toString());
    json.addProperty("group", packet.pair().group().toString());
    json.addProperty("interface", packet.key().toString());
    if (packet.octets() != StepReader.OCTETS) {
      json.addProperty("octets", packet.octets());
    }
    if (packet.count() != StepReader.COUNT) {
      json.addProperty("count", packet.count());
    }
    return json;
  }

  private static void call(JsonObject json, Input.OneCall call) {
    json.addProperty("call", call.call().function().name());
    if (call.by() != null) {
      json.addProperty("client", call.by());
    }
    JsonObject args = arguments(call.call());
    if (!args.isEmpty()) {
      json.add("args", args);
    }
    if (call.handle() != null) {
      json.addProperty("handle", call.handle().toString());
    }
    during(json, call.during());
  }

  private static JsonObject arguments(Call call) {
    JsonObject args = new JsonObject();
    switch (call) {
      case Call.RegisterMProtocol _, Call.DeRegisterMProtocol _ -> {}
      case Call.GetProtocolOnInterface get -> args.addProperty("interface", get.key().toString());
      case Call.TakeInterfaceOwnership take -> args.addProperty("interface", take.key().toString());
      case Call.ReleaseInterfaceOwnership release ->
          args.addProperty("interface", release.key().toString());
      case Call.AddGroupMembershipEntry add -> entry(args, add.entry());
      case Call.DeleteGroupMembershipEntry delete -> entry(args, delete.entry());
      case Call.SetMfe set -> {
        pair(args, set.pair());
        args.addProperty("upstream", set.upstream().toString());
      }
      case Call.GetMfe get -> {
        pair(args, get.pair());
        args.addProperty("bufferSize", get.bufferSize());
      }
      case Call.GetFirstMfe get -> args.addProperty("bufferSize", get.bufferSize());
      case Call.GetNextMfe get -> {
        pair(args, get.after());
        args.addProperty("bufferSize", get.bufferSize());
      }
      case Call.GetMfeStats get -> {
        pair(args, get.pair());
        args.addProperty("bufferSize", get.bufferSize());
        flag(args, get.flag());
      }
      case Call.GetFirstMfeStats get -> {
        args.addProperty("bufferSize", get.bufferSize());
        flag(args, get.flag());
      }
      case Call.GetNextMfeStats get -> {
        pair(args, get.after());
        args.addProperty("bufferSize", get.bufferSize());
        flag(args, get.flag());
      }
      case Call.GroupEnumerationStart start -> {
        if (start.type() != Call.EnumerationType.ALL_SOURCES) {
          args.addProperty("type", start.type().name());
        }
      }
      case Call.GroupEnumerationGetNext next -> {
        args.addProperty("enumeration", next.enumeration().toString());
        args.addProperty("bufferSize", next.bufferSize());
      }
      case Call.GroupEnumerationEnd end ->
          args.addProperty("enumeration", end.enumeration().toString());
    }
    return args;
  }

  private static void pair(JsonObject args, SourceGroup pair) {
    args.addProperty("source", pair.source().orStar());
    args.addProperty("group", pair.group().orStar());
  }

  private static void flag(JsonObject args, Call.StatsFlag flag) {
    if (flag != Call.StatsFlag.MGM_MFE_STATS_0) {
      args.addProperty("flags", flag.name());
    }
  }

  private static void entry(JsonObject args, Call.MembershipEntry entry) {
    if (!entry.pair().isAnySource()) {
      args.addProperty("source", entry.pair().source().toString());
    }
    mask(args, "sourceMask", entry.sourceMask());
    args.addProperty("group", entry.pair().group().orStar());
    mask(args, "groupMask", entry.groupMask());
    args.addProperty("interface", entry.key().toString());
    if (!entry.flags().equals(Call.MembershipEntry.BOTH_FLAGS)) {
      args.add("flags", ScenarioWriter.strings(entry.flags()));
    }
  }

  private static void mask(JsonObject args, String name, @Nullable Address mask) {
    if (mask != null) {
      args.add(name, new JsonPrimitive(mask.toString()));
    }
  }
}
