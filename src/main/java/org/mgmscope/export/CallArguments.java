package org.mgmscope.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// The arguments of a call as the scenario gave them, with those filled in that it left out.
final class CallArguments {
  private final JsonWriter json;

  CallArguments(JsonWriter json) {
    this.json = json;
  }

  void write(Call call) throws IOException {
    json.beginObject();
    switch (call) {
      case Call.RegisterMProtocol _, Call.DeRegisterMProtocol _ -> {}
      case Call.GetProtocolOnInterface get -> key(get.key());
      case Call.TakeInterfaceOwnership take -> key(take.key());
      case Call.ReleaseInterfaceOwnership release -> key(release.key());
      case Call.AddGroupMembershipEntry add -> entry(add.entry());
      case Call.DeleteGroupMembershipEntry delete -> entry(delete.entry());
      case Call.SetMfe set -> {
        TraceWriter.pair(json, set.pair());
        TraceWriter.address(json, "upstream", set.upstream());
      }
      case Call.GetMfe get -> read(get.pair(), get.bufferSize());
      case Call.GetFirstMfe get -> buffer(get.bufferSize());
      case Call.GetNextMfe get -> read(get.after(), get.bufferSize());
      case Call.GetMfeStats get -> {
        read(get.pair(), get.bufferSize());
        flags(get.flag());
      }
      case Call.GetFirstMfeStats get -> {
        buffer(get.bufferSize());
        flags(get.flag());
      }
      case Call.GetNextMfeStats get -> {
        read(get.after(), get.bufferSize());
        flags(get.flag());
      }
      case Call.GroupEnumerationStart start -> json.name("type").value(start.type().name());
      case Call.GroupEnumerationGetNext next -> {
        json.name("enumeration").value(next.enumeration().toString());
        buffer(next.bufferSize());
      }
      case Call.GroupEnumerationEnd end ->
          json.name("enumeration").value(end.enumeration().toString());
    }
    json.endObject();
  }

  private void entry(Call.MembershipEntry entry) throws IOException {
    TraceWriter.pair(json, entry.pair());
    key(entry.key());
    TraceWriter.address(json, "sourceMask", entry.sourceMask());
    TraceWriter.address(json, "groupMask", entry.groupMask());
    json.name("flags").beginArray();
    for (Call.JoinFlag flag : entry.flags()) {
      json.value(flag.name());
    }
    json.endArray();
  }

  private void read(SourceGroup pair, long size) throws IOException {
    TraceWriter.pair(json, pair);
    buffer(size);
  }

  private void key(InterfaceKey key) throws IOException {
    json.name("interface").value(key.toString());
  }

  private void buffer(long size) throws IOException {
    json.name("bufferSize").value(size);
  }

  private void flags(Call.StatsFlag flag) throws IOException {
    json.name("flags").value(flag.name());
  }
}
