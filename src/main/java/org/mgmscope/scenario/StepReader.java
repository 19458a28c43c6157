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
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// Reads steps: objects with exactly one verb.
final class StepReader {
  private static final List<String> VERBS =
      List.of("call", "startUp", "shutDown", "packet", "report", "leave", "wait", "crash");
  private static final Map<String, Function> FUNCTIONS = ValueReader.words(Function.class);
  static final long OCTETS = 1000;
  static final long COUNT = 1;

  private final ValueReader values;
  private final References references;
  private final Findings findings;
  private final CallReader calls;

  StepReader(ValueReader values, References references, Findings findings) {
    this.values = values;
    this.references = references;
    this.findings = findings;
    calls = new CallReader(values, findings);
  }

  /// @return null if something is wrong with it
  @Nullable Step step(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Text note = values.text(members.optional("note"), members.path("note"));
    Boolean predict = values.truth(members.optional("predict"), members.path("predict"));
    List<String> verbs = verbs(members);
    if (verbs.size() != 1) {
      findings.add(
          members.at(),
          path,
          verbs.isEmpty() ? "noVerb" : "manyVerbs",
          String.join(", ", verbs.isEmpty() ? VERBS : verbs));
      VERBS.forEach(members::optional);
      List.of("client", "args", "handle", "interfaces", "during").forEach(members::optional);
      members.done();
      return null;
    }
    Input input = input(verbs.getFirst(), members);
    members.done();
    return input == null ? null : new Step(input, note, predict);
  }

  private static List<String> verbs(MemberReader members) {
    List<String> verbs = new ArrayList<>(1);
    for (String verb : VERBS) {
      if (members.has(verb)) {
        verbs.add(verb);
      }
    }
    return verbs;
  }

  private @Nullable Input input(String verb, MemberReader members) {
    Json value = members.required(verb);
    Trail path = members.path(verb);
    if (value == null) {
      return null;
    }
    return switch (verb) {
      case "call" -> call(value, members);
      case "startUp" -> startUp(value, members);
      case "shutDown" -> shutDown(value, members);
      case "packet" -> packet(value, path);
      case "report" -> report(value, path);
      case "leave" -> leave(value, path);
      case "wait" -> {
        Long seconds = values.dword(value, path);
        yield seconds == null ? null : new Stimulus.Wait(seconds);
      }
      case "crash" -> {
        String client = client(value, path);
        yield client == null ? null : new Stimulus.Crash(client);
      }
      default -> throw new IllegalArgumentException(verb);
    };
  }

  private @Nullable String client(@Nullable Json value, Trail path) {
    String name = values.string(value, path);
    references.client(value, path, name);
    return name;
  }

  private @Nullable InterfaceKey declaredKey(@Nullable Json value, Trail path) {
    InterfaceKey key = values.key(value, path);
    references.key(value, path, key);
    return key;
  }

  private @Nullable Input call(Json value, MemberReader members) {
    Function function = values.oneOf(value, members.path("call"), FUNCTIONS);
    Json args = members.optional("args");
    Handle handle =
        values.named(members.optional("handle"), members.path("handle"), Handle::parse, "H3");
    List<Stimulus.FromHost> during = during(members);
    if (function == null) {
      var _ = values.string(members.optional("client"), members.path("client"));
      calls.argumentsOfUnknown(args, members.path("args"));
      return null;
    }
    boolean ofClient = function.takesHandle() || function == Function.MgmRegisterMProtocol;
    Json byValue = ofClient ? members.required("client") : members.optional("client");
    String by =
        ofClient
            ? client(byValue, members.path("client"))
            : values.string(byValue, members.path("client"));
    if (!function.takesHandle()) {
      members.forbidden("handle", "noHandleTaken", function.name());
    }
    Call call = calls.call(function, args, members);
    return call == null || during == null ? null : new Input.OneCall(by, handle, call, during);
  }

  private @Nullable Input startUp(Json value, MemberReader members) {
    String client = client(value, members.path("startUp"));
    Json listValue = members.required("interfaces");
    List<Json> elements = values.array(listValue, members.path("interfaces"), Limits.INTERFACES);
    List<Stimulus.FromHost> during = during(members);
    if (elements == null) {
      return null;
    }
    List<InterfaceKey> keys = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      InterfaceKey key = declaredKey(elements.get(i), members.path("interfaces").then(i));
      if (key != null) {
        keys.add(key);
      }
    }
    return client == null || during == null ? null : new Input.StartUp(client, keys, during);
  }

  private @Nullable Input shutDown(Json value, MemberReader members) {
    String client = client(value, members.path("shutDown"));
    List<Stimulus.FromHost> during = during(members);
    return client == null || during == null ? null : new Input.ShutDown(client, during);
  }

  private @Nullable List<Stimulus.FromHost> during(MemberReader members) {
    Json value = members.optional("during");
    if (value == null) {
      return List.of();
    }
    List<Json> elements = values.array(value, members.path("during"), Limits.DURING);
    if (elements == null) {
      return null;
    }
    List<Stimulus.FromHost> said = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Stimulus.FromHost each = fromHost(elements.get(i), members.path("during").then(i));
      if (each != null) {
        said.add(each);
      }
    }
    return said;
  }

  private Stimulus.@Nullable FromHost fromHost(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Json report = members.optional("report");
    Json leave = members.optional("leave");
    members.done();
    if (report != null && leave == null) {
      return report(report, path.then("report"));
    }
    if (report == null && leave != null) {
      return leave(leave, path.then("leave"));
    }
    findings.add(members.at(), path, report == null ? "noVerb" : "manyVerbs", "report, leave");
    return null;
  }

  private Stimulus.@Nullable FromHost report(Json value, Trail path) {
    HostWords words = hostWords(value, path);
    return words == null ? null : new Stimulus.Report(words.key(), words.pair());
  }

  private Stimulus.@Nullable FromHost leave(Json value, Trail path) {
    HostWords words = hostWords(value, path);
    return words == null ? null : new Stimulus.Leave(words.key(), words.pair());
  }

  private record HostWords(InterfaceKey key, SourceGroup pair) {}

  private @Nullable HostWords hostWords(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    InterfaceKey key = declaredKey(members.required("interface"), members.path("interface"));
    Address group = group(members);
    Json sourceValue = members.optional("source");
    Address source =
        sourceValue == null
            ? Address.NONE
            : notMulticast(
                sourceValue,
                members.path("source"),
                values.addressOrStar(sourceValue, members.path("source")));
    members.done();
    return key == null || group == null || source == null
        ? null
        : new HostWords(key, values.pair(source, group));
  }

  private @Nullable Input packet(Json value, Trail path) {
    MemberReader members = MemberReader.of(value, path, findings);
    if (members == null) {
      return null;
    }
    Json sourceValue = members.required("source");
    Address source =
        notMulticast(
            sourceValue,
            members.path("source"),
            values.address(sourceValue, members.path("source")));
    if (sourceValue != null && source != null && source.isNone()) {
      findings.add(sourceValue.at(), members.path("source"), "noSource");
      source = null;
    }
    Address group = group(members);
    InterfaceKey key = declaredKey(members.required("interface"), members.path("interface"));
    Long octets = dwordOr(members, "octets", OCTETS);
    Long count = dwordOr(members, "count", COUNT);
    members.done();
    return source == null || group == null || key == null || octets == null || count == null
        ? null
        : new Stimulus.Packet(values.pair(source, group), key, octets, count);
  }

  private @Nullable Address group(MemberReader members) {
    Json value = members.required("group");
    Address group = values.address(value, members.path("group"));
    if (value != null && group != null && !group.isMulticast()) {
      findings.add(value.at(), members.path("group"), "notMulticast", group.toString());
      return null;
    }
    return group;
  }

  private @Nullable Address notMulticast(
      @Nullable Json value, Trail path, @Nullable Address address) {
    if (value != null && address != null && address.isMulticast()) {
      findings.add(value.at(), path, "sourceMulticast", address.toString());
      return null;
    }
    return address;
  }

  private @Nullable Long dwordOr(MemberReader members, String name, long otherwise) {
    Json value = members.optional(name);
    return value == null ? Long.valueOf(otherwise) : values.dword(value, members.path(name));
  }
}
