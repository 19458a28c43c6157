package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.MemberReader;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// Reads the arguments of a call. What the rules answer with an error code is no error here: a key
/// may be undeclared, and any address may stand for a source or a group.
final class CallReader {
  private static final Map<String, Call.StatsFlag> STATS_FLAGS =
      ValueReader.words(Call.StatsFlag.class);
  private static final Map<String, Call.JoinFlag> JOIN_FLAGS =
      ValueReader.words(Call.JoinFlag.class);
  private static final Map<String, Call.EnumerationType> ENUMERATION_TYPES =
      ValueReader.words(Call.EnumerationType.class);

  private final ValueReader values;
  private final Findings findings;

  CallReader(ValueReader values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  /// @param args the `args` member, or null where the step has none
  /// @return null if something is wrong with it
  @Nullable Call call(Function function, @Nullable Json args, MemberReader step) {
    if (args == null && needsArguments(function)) {
      findings.add(step.at(), step.path(), "missingMember", "args");
      return null;
    }
    Json given = args == null ? new Json.Members(step.at(), List.of()) : args;
    MemberReader members =
        MemberReader.of(given, args == null ? step.path() : step.path("args"), findings);
    if (members == null) {
      return null;
    }
    Call call = call(function, members);
    members.done();
    return call;
  }

  /// Looks at the arguments of a call that is none, as far as that makes sense.
  void argumentsOfUnknown(@Nullable Json args, Trail path) {
    if (args != null && !(args instanceof Json.Members)) {
      findings.add(args.at(), path, "notObject");
    }
  }

  private static boolean needsArguments(Function function) {
    return switch (function) {
      case MgmRegisterMProtocol, MgmDeRegisterMProtocol, MgmGroupEnumerationStart -> false;
      case MgmGetProtocolOnInterface,
          MgmTakeInterfaceOwnership,
          MgmReleaseInterfaceOwnership,
          MgmAddGroupMembershipEntry,
          MgmDeleteGroupMembershipEntry,
          MgmSetMfe,
          MgmGetMfe,
          MgmGetFirstMfe,
          MgmGetNextMfe,
          MgmGetMfeStats,
          MgmGetFirstMfeStats,
          MgmGetNextMfeStats,
          MgmGroupEnumerationGetNext,
          MgmGroupEnumerationEnd ->
          true;
    };
  }

  private @Nullable Call call(Function function, MemberReader members) {
    return switch (function) {
      case MgmRegisterMProtocol -> new Call.RegisterMProtocol();
      case MgmDeRegisterMProtocol -> new Call.DeRegisterMProtocol();
      case MgmGetProtocolOnInterface -> {
        InterfaceKey key = key(members);
        yield key == null ? null : new Call.GetProtocolOnInterface(key);
      }
      case MgmTakeInterfaceOwnership -> {
        InterfaceKey key = key(members);
        yield key == null ? null : new Call.TakeInterfaceOwnership(key);
      }
      case MgmReleaseInterfaceOwnership -> {
        InterfaceKey key = key(members);
        yield key == null ? null : new Call.ReleaseInterfaceOwnership(key);
      }
      case MgmAddGroupMembershipEntry -> {
        Call.MembershipEntry entry = entry(members);
        yield entry == null ? null : new Call.AddGroupMembershipEntry(entry);
      }
      case MgmDeleteGroupMembershipEntry -> {
        Call.MembershipEntry entry = entry(members);
        yield entry == null ? null : new Call.DeleteGroupMembershipEntry(entry);
      }
      case MgmSetMfe -> {
        SourceGroup pair = pair(members, true);
        Address upstream = values.address(members.required("upstream"), members.path("upstream"));
        yield pair == null || upstream == null ? null : new Call.SetMfe(pair, upstream);
      }
      case MgmGetMfe -> {
        SourceGroup pair = pair(members, true);
        Long size = size(members);
        yield pair == null || size == null ? null : new Call.GetMfe(pair, size);
      }
      case MgmGetFirstMfe -> {
        Long size = size(members);
        yield size == null ? null : new Call.GetFirstMfe(size);
      }
      case MgmGetNextMfe -> {
        SourceGroup pair = pair(members, true);
        Long size = size(members);
        yield pair == null || size == null ? null : new Call.GetNextMfe(pair, size);
      }
      case MgmGetMfeStats -> {
        SourceGroup pair = pair(members, true);
        Long size = size(members);
        Call.StatsFlag flag = statsFlag(members);
        yield pair == null || size == null || flag == null
            ? null
            : new Call.GetMfeStats(pair, size, flag);
      }
      case MgmGetFirstMfeStats -> {
        Long size = size(members);
        Call.StatsFlag flag = statsFlag(members);
        yield size == null || flag == null ? null : new Call.GetFirstMfeStats(size, flag);
      }
      case MgmGetNextMfeStats -> {
        SourceGroup pair = pair(members, true);
        Long size = size(members);
        Call.StatsFlag flag = statsFlag(members);
        yield pair == null || size == null || flag == null
            ? null
            : new Call.GetNextMfeStats(pair, size, flag);
      }
      case MgmGroupEnumerationStart -> {
        Json value = members.optional("type");
        Call.EnumerationType type =
            value == null
                ? Call.EnumerationType.ALL_SOURCES
                : values.oneOf(value, members.path("type"), ENUMERATION_TYPES);
        yield type == null ? null : new Call.GroupEnumerationStart(type);
      }
      case MgmGroupEnumerationGetNext -> {
        EnumerationHandle enumeration = enumeration(members);
        Long size = size(members);
        yield enumeration == null || size == null
            ? null
            : new Call.GroupEnumerationGetNext(enumeration, size);
      }
      case MgmGroupEnumerationEnd -> {
        EnumerationHandle enumeration = enumeration(members);
        yield enumeration == null ? null : new Call.GroupEnumerationEnd(enumeration);
      }
    };
  }

  private @Nullable InterfaceKey key(MemberReader members) {
    return values.key(members.required("interface"), members.path("interface"));
  }

  private @Nullable Long size(MemberReader members) {
    return values.dword(members.required("bufferSize"), members.path("bufferSize"));
  }

  private @Nullable EnumerationHandle enumeration(MemberReader members) {
    return values.named(
        members.required("enumeration"),
        members.path("enumeration"),
        EnumerationHandle::parse,
        "E3");
  }

  private Call.@Nullable StatsFlag statsFlag(MemberReader members) {
    Json value = members.optional("flags");
    return value == null
        ? Call.StatsFlag.MGM_MFE_STATS_0
        : values.oneOf(value, members.path("flags"), STATS_FLAGS);
  }

  private @Nullable SourceGroup pair(MemberReader members, boolean sourceRequired) {
    Json sourceValue = sourceRequired ? members.required("source") : members.optional("source");
    Address source =
        sourceValue == null
            ? Address.NONE
            : values.addressOrStar(sourceValue, members.path("source"));
    Address group = values.addressOrStar(members.required("group"), members.path("group"));
    boolean missing = sourceRequired && sourceValue == null;
    return source == null || group == null || missing ? null : values.pair(source, group);
  }

  private Call.@Nullable MembershipEntry entry(MemberReader members) {
    SourceGroup pair = pair(members, false);
    InterfaceKey key = key(members);
    Address sourceMask = values.address(members.optional("sourceMask"), members.path("sourceMask"));
    Address groupMask = values.address(members.optional("groupMask"), members.path("groupMask"));
    List<Call.JoinFlag> flags = flags(members.optional("flags"), members.path("flags"));
    return pair == null || key == null || flags == null
        ? null
        : new Call.MembershipEntry(pair, key, sourceMask, groupMask, flags);
  }

  private @Nullable List<Call.JoinFlag> flags(@Nullable Json value, Trail path) {
    if (value == null) {
      return Call.MembershipEntry.BOTH_FLAGS;
    }
    List<Json> elements = values.array(value, path);
    if (elements == null) {
      return null;
    }
    if (elements.isEmpty()) {
      findings.add(value.at(), path, "noFlags");
      return null;
    }
    List<Call.JoinFlag> flags = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Call.JoinFlag flag = values.oneOf(elements.get(i), path.then(i), JOIN_FLAGS);
      if (flag != null && flags.contains(flag)) {
        findings.add(elements.get(i).at(), path.then(i), "repeatedFlag", flag.name());
      } else if (flag != null) {
        flags.add(flag);
      }
    }
    return flags.size() < elements.size() ? null : flags;
  }
}
