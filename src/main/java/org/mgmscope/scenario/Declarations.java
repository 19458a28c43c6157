package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.MemberReader;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.text.Shortened;

/// Reads what a scenario declares: interfaces, routes, clients and their policies.
final class Declarations {
  private static final Map<String, Router.Interface.Type> TYPES =
      ValueReader.camelCaseWords(Router.Interface.Type.class);
  private static final Map<String, Router.Client.Kind> KINDS =
      ValueReader.camelCaseWords(Router.Client.Kind.class);
  private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]?");
  private static final int MOST_PREFIX = 32;

  private record Ids(long protocolId, long componentId) {}

  private record Prefix(Address address, int length) {}

  private final ValueReader values;
  private final References references;
  private final Findings findings;
  private final Set<Long> indices = new HashSet<>();
  private final Set<Prefix> prefixes = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Map<Ids, String> ids = new HashMap<>();
  private int nextHops;
  private boolean igmpSeen;

  Declarations(ValueReader values, References references, Findings findings) {
    this.values = values;
    this.references = references;
    this.findings = findings;
  }

  /// @return null if something is wrong with it
  Router.@Nullable Interface anInterface(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Long index = values.dword(members.required("index"), members.path("index"));
    String name = values.name(members.required("name"), members.path("name"));
    Json typeValue = members.optional("type");
    Router.Interface.Type type =
        typeValue == null
            ? Router.Interface.Type.BROADCAST
            : values.oneOf(typeValue, members.path("type"), TYPES);
    List<Address> nextHops = nextHops(members.optional("nextHops"), members.path("nextHops"));
    members.done();
    if (index != null && !indices.add(index)) {
      findings.add(members.at(), path, "repeatedIndex", index.toString());
    }
    if (type == Router.Interface.Type.POINT_TO_MULTIPOINT && !members.has("nextHops")) {
      findings.add(members.at(), path, "pointToMultipointWithoutNextHops");
    } else if (type != null
        && type != Router.Interface.Type.POINT_TO_MULTIPOINT
        && members.has("nextHops")) {
      findings.add(members.at(), path, "nextHopsWithoutPointToMultipoint");
    }
    return index == null || name == null || type == null || nextHops == null
        ? null
        : new Router.Interface((int) index.longValue(), name, type, nextHops);
  }

  private @Nullable List<Address> nextHops(@Nullable Json value, Trail path) {
    if (value == null) {
      return List.of();
    }
    List<Json> elements = values.array(value, path, Limits.INTERFACES);
    if (elements == null) {
      return null;
    }
    if (elements.isEmpty()) {
      findings.add(value.at(), path, "noNextHops");
    }
    countNextHops(elements, path);
    Set<Address> hops = new LinkedHashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      Address hop = values.address(elements.get(i), path.then(i));
      if (hop == null) {
        continue;
      }
      if (hop.isNone()) {
        findings.add(elements.get(i).at(), path.then(i), "nextHopNone");
      } else if (!hops.add(hop)) {
        findings.add(elements.get(i).at(), path.then(i), "repeatedNextHop", hop.toString());
      }
    }
    return List.copyOf(hops);
  }

  /// Tells the first next hop that is too much in all interfaces together.
  private void countNextHops(List<Json> elements, Trail path) {
    int left = Limits.INTERFACES - nextHops;
    nextHops += elements.size();
    if (left >= 0 && elements.size() > left) {
      findings.add(
          elements.get(left).at(),
          path.then(left),
          "tooManyNextHops",
          Integer.toString(Limits.INTERFACES));
    }
  }

  /// @return null if something is wrong with it
  Router.@Nullable Route route(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Prefix prefix = prefix(members.required("prefix"), members.path("prefix"));
    InterfaceKey key = declaredKey(members.required("interface"), members.path("interface"));
    Address upstream = addressOrNone(members, "upstream");
    Long protocolId = dwordOrZero(members, "protocolId");
    members.done();
    if (prefix != null && !prefixes.add(prefix)) {
      findings.add(members.at(), path, "repeatedPrefix", prefix.address() + "/" + prefix.length());
    }
    return prefix == null || key == null || upstream == null || protocolId == null
        ? null
        : new Router.Route(
            prefix.address(), prefix.length(), key, upstream, (int) protocolId.longValue());
  }

  private @Nullable Prefix prefix(@Nullable Json value, Trail path) {
    String text = values.string(value, path);
    if (value == null || text == null) {
      return null;
    }
    int slash = text.indexOf('/');
    Address address = slash < 0 ? null : Address.parse(text.substring(0, slash));
    int length = slash < 0 ? -1 : prefixLength(text.substring(slash + 1));
    if (address == null || length < 0) {
      findings.add(value.at(), path, "notPrefix", Shortened.of(text));
      return null;
    }
    int network = address.bits() & Router.Route.mask(length);
    if (network != address.bits()) {
      findings.add(value.at(), path, "hostBits", text, new Address(network) + "/" + length);
      return null;
    }
    return new Prefix(address, length);
  }

  private static int prefixLength(String digits) {
    if (!LENGTH.matcher(digits).matches()) {
      return -1;
    }
    int length = Integer.parseInt(digits);
    return length <= MOST_PREFIX ? length : -1;
  }

  /// @return null if something is wrong with it
  Router.@Nullable Client client(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Json nameValue = members.required("name");
    String name = values.name(nameValue, members.path("name"));
    if (nameValue != null && name != null && name.isEmpty()) {
      findings.add(nameValue.at(), members.path("name"), "emptyName");
    }
    Router.Client.Kind kind = values.oneOf(members.required("kind"), members.path("kind"), KINDS);
    Long protocolId = values.dword(members.required("protocolId"), members.path("protocolId"));
    Long componentId = dwordOrZero(members, "componentId");
    Json policyValue = members.optional("policy");
    Router.Policy policy =
        policyValue == null
            ? Router.Policy.NONE
            : policy(policyValue, members.path("policy"), kind);
    members.done();
    clash(members, name, kind, protocolId, componentId);
    return name == null
            || kind == null
            || protocolId == null
            || componentId == null
            || policy == null
        ? null
        : new Router.Client(
            name, kind, (int) protocolId.longValue(), (int) componentId.longValue(), policy);
  }

  private void clash(
      MemberReader members,
      @Nullable String name,
      Router.Client.@Nullable Kind kind,
      @Nullable Long protocolId,
      @Nullable Long componentId) {
    if (name != null && !name.isEmpty() && !names.add(name)) {
      findings.add(members.at(), members.path(), "repeatedClient", Shortened.of(name));
    }
    if (protocolId != null && componentId != null) {
      String other = ids.putIfAbsent(new Ids(protocolId, componentId), name == null ? "" : name);
      if (other != null) {
        findings.add(
            members.at(),
            members.path(),
            "repeatedIds",
            protocolId.toString(),
            componentId.toString(),
            Shortened.of(other));
      }
    }
    if (kind == Router.Client.Kind.IGMP) {
      if (igmpSeen) {
        findings.add(members.at(), members.path(), "secondIgmp");
      }
      igmpSeen = true;
    }
  }

  private Router.@Nullable Policy policy(
      Json value, Trail path, Router.Client.@Nullable Kind kind) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Json rpf = members.optional("rpf");
    Json creation = members.optional("creationAlert");
    Json prune = members.optional("pruneAlert");
    Json adds = members.optional("addsInsideEnableCallback");
    Json calls = members.optional("callsWhileDisabled");
    if (kind == Router.Client.Kind.IGMP) {
      for (String name : List.of("rpf", "creationAlert", "pruneAlert")) {
        members.forbidden(name, "policyOfRouting", name);
      }
    } else if (kind == Router.Client.Kind.ROUTING) {
      for (String name : List.of("addsInsideEnableCallback", "callsWhileDisabled")) {
        members.forbidden(name, "policyOfIgmp", name);
      }
    }
    members.done();
    return new Router.Policy(
        rpf == null ? null : rpf(rpf, path.then("rpf")),
        creation == null ? null : disable(creation, path.then("creationAlert")),
        prune == null ? null : timeout(prune, path.then("pruneAlert")),
        values.truth(adds, path.then("addsInsideEnableCallback")),
        values.truth(calls, path.then("callsWhileDisabled")));
  }

  private Router.Policy.@Nullable RpfChoice rpf(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    InterfaceKey key = declaredKey(members.required("interface"), members.path("interface"));
    Address upstream = addressOrNone(members, "upstream");
    members.done();
    return key == null || upstream == null ? null : new Router.Policy.RpfChoice(key, upstream);
  }

  private @Nullable List<InterfaceKey> disable(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Json list = members.required("disable");
    List<Json> elements = values.array(list, members.path("disable"), Limits.DISABLED);
    members.done();
    if (elements == null) {
      return null;
    }
    List<InterfaceKey> keys = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      InterfaceKey key = declaredKey(elements.get(i), members.path("disable").then(i));
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private @Nullable Long timeout(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Long seconds = values.dword(members.required("timeout"), members.path("timeout"));
    members.done();
    return seconds;
  }

  private @Nullable InterfaceKey declaredKey(@Nullable Json value, Trail path) {
    InterfaceKey key = values.key(value, path);
    references.key(value, path, key);
    return key;
  }

  private @Nullable Address addressOrNone(MemberReader members, String name) {
    Json value = members.optional(name);
    return value == null ? Address.NONE : values.address(value, members.path(name));
  }

  private @Nullable Long dwordOrZero(MemberReader members, String name) {
    Json value = members.optional(name);
    return value == null ? Long.valueOf(0) : values.dword(value, members.path(name));
  }
}
