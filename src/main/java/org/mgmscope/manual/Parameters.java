package org.mgmscope.manual;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// The parameters of functions and callbacks as mgm.h names them, with their values.
public final class Parameters {
  /// A parameter.
  ///
  /// @param type as in C
  /// @param value null where the parameter is a place for a result
  public record Parameter(String type, String name, @Nullable String value) {
    @Override
    public String toString() {
      return value == null ? name : name + " = " + value;
    }
  }

  private static final String DWORD = "DWORD";
  private static final String DWORD_POINTER = "DWORD*";
  private static final String HANDLE = "HANDLE";
  private static final String BYTES = "PBYTE";
  private static final Address ONE_ADDRESS = new Address(-1);

  private final List<Parameter> list = new ArrayList<>();

  private Parameters() {}

  /// The parameters of a call.
  ///
  /// @param handle that the call is made with, or null
  public static List<Parameter> of(Call call, @Nullable Handle handle) {
    Parameters parameters = new Parameters();
    if (call instanceof Call.WithHandle) {
      parameters.add(HANDLE, "hProtocol", handle == null ? "NULL" : handle.toString());
    }
    parameters.addAll(call);
    return List.copyOf(parameters.list);
  }

  /// The parameters of a callback.
  public static List<Parameter> of(Callback callback) {
    Parameters parameters = new Parameters();
    parameters.addAll(callback);
    return List.copyOf(parameters.list);
  }

  private void add(String type, String name, @Nullable Object value) {
    list.add(new Parameter(type, name, value == null ? null : value.toString()));
  }

  private void addAll(Call call) {
    switch (call) {
      case Call.RegisterMProtocol _ -> {
        add("PROUTING_PROTOCOL_CONFIG", "prpiInfo", null);
        add(DWORD, "dwProtocolId", null);
        add(DWORD, "dwComponentId", null);
        add("HANDLE*", "phProtocol", null);
      }
      case Call.DeRegisterMProtocol _ -> {}
      case Call.GetProtocolOnInterface get -> {
        key(get.key());
        add(DWORD_POINTER, "pdwIfProtocolId", null);
        add(DWORD_POINTER, "pdwIfComponentId", null);
      }
      case Call.TakeInterfaceOwnership take -> key(take.key());
      case Call.ReleaseInterfaceOwnership release -> key(release.key());
      case Call.AddGroupMembershipEntry add -> entry(add.entry());
      case Call.DeleteGroupMembershipEntry delete -> entry(delete.entry());
      case Call.SetMfe set -> add("PMIB_IPMCAST_MFE", "pmimm", set.pair() + " ← " + set.upstream());
      case Call.GetMfe get -> {
        add("PMIB_IPMCAST_MFE", "pimm", get.pair());
        buffer(get.bufferSize());
      }
      case Call.GetFirstMfe get -> {
        buffer(get.bufferSize());
        add(DWORD_POINTER, "pdwNumEntries", null);
      }
      case Call.GetNextMfe get -> {
        add("PMIB_IPMCAST_MFE", "pimmStart", get.after());
        buffer(get.bufferSize());
        add(DWORD_POINTER, "pdwNumEntries", null);
      }
      case Call.GetMfeStats get -> {
        add("PMIB_IPMCAST_MFE", "pimm", get.pair());
        buffer(get.bufferSize());
        add(DWORD, "dwFlags", get.flag());
      }
      case Call.GetFirstMfeStats get -> {
        buffer(get.bufferSize());
        add(DWORD_POINTER, "pdwNumEntries", null);
        add(DWORD, "dwFlags", get.flag());
      }
      case Call.GetNextMfeStats get -> {
        add("PMIB_IPMCAST_MFE", "pimmStart", get.after());
        buffer(get.bufferSize());
        add(DWORD_POINTER, "pdwNumEntries", null);
        add(DWORD, "dwFlags", get.flag());
      }
      case Call.GroupEnumerationStart start -> {
        add("MGM_ENUM_TYPES", "metEnumType", start.type());
        add("HANDLE*", "phEnumHandle", null);
      }
      case Call.GroupEnumerationGetNext next -> {
        add(HANDLE, "hEnum", next.enumeration());
        buffer(next.bufferSize());
        add(DWORD_POINTER, "pdwNumEntries", null);
      }
      case Call.GroupEnumerationEnd end -> add(HANDLE, "hEnum", end.enumeration());
    }
  }

  private void addAll(Callback callback) {
    switch (callback) {
      case Callback.DisableIgmp disable -> key(disable.key());
      case Callback.EnableIgmp enable -> key(enable.key());
      case Callback.LocalJoin join -> {
        addresses(join.pair(), null, null);
        key(join.key());
      }
      case Callback.LocalLeave leave -> {
        addresses(leave.pair(), null, null);
        key(leave.key());
      }
      case Callback.JoinAlert alert -> {
        addresses(alert.pair(), null, null);
        add("BOOL", "bMemberUpdate", bool(alert.bMemberUpdate()));
      }
      case Callback.PruneAlert alert -> {
        addresses(alert.pair(), null, null);
        key(alert.key());
        add("BOOL", "bMemberDelete", bool(alert.bMemberDelete()));
        add(DWORD_POINTER, "pdwTimeout", alert.timeout());
      }
      case Callback.Rpf rpf -> {
        add(DWORD, "dwSourceAddr", rpf.pair().source());
        add(DWORD, "dwSourceMask", ONE_ADDRESS);
        add(DWORD, "dwGroupAddr", rpf.pair().group());
        add(DWORD, "dwGroupMask", ONE_ADDRESS);
        add(DWORD_POINTER, "pdwInIfIndex", Integer.toUnsignedString(rpf.key().index()));
        add(DWORD_POINTER, "pdwInIfNextHopAddr", rpf.key().nextHop());
        add(DWORD_POINTER, "pdwUpStreamNbr", rpf.upstream());
        add(DWORD, "dwHdrSize", null);
        add(BYTES, "pbPacketHdr", null);
        add(BYTES, "pbRoute", null);
      }
      case Callback.CreationAlert alert -> {
        addresses(alert.pair(), null, null);
        add(DWORD, "dwInIfIndex", Integer.toUnsignedString(alert.incoming().index()));
        add(DWORD, "dwInIfNextHopAddr", alert.incoming().nextHop());
        add(DWORD, "dwIfCount", alert.outgoing().size());
        add("PMGM_IF_ENTRY", "pmieOutIfList", alert.outgoing());
      }
    }
  }

  private void key(InterfaceKey key) {
    add(DWORD, "dwIfIndex", Integer.toUnsignedString(key.index()));
    add(DWORD, "dwIfNextHopAddr", key.nextHop());
  }

  private void buffer(long size) {
    add(DWORD_POINTER, "pdwBufferSize", size);
    add(BYTES, "pbBuffer", null);
  }

  private void entry(Call.MembershipEntry entry) {
    addresses(entry.pair(), entry.sourceMask(), entry.groupMask());
    add(DWORD, "dwIfIndex", Integer.toUnsignedString(entry.key().index()));
    add(DWORD, "dwIfNextHopIPAddr", entry.key().nextHop());
    add(
        DWORD,
        "dwFlags",
        String.join(" | ", entry.flags().stream().map(Call.JoinFlag::name).toList()));
  }

  private void addresses(
      SourceGroup pair, @Nullable Address sourceMask, @Nullable Address groupMask) {
    add(DWORD, "dwSourceAddr", pair.source());
    add(DWORD, "dwSourceMask", sourceMask == null ? mask(pair.source()) : sourceMask);
    add(DWORD, "dwGroupAddr", pair.group());
    add(DWORD, "dwGroupMask", groupMask == null ? mask(pair.group()) : groupMask);
  }

  private static Address mask(Address address) {
    return address.isNone() ? Address.NONE : ONE_ADDRESS;
  }

  private static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }
}
