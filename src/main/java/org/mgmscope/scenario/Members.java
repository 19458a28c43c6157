package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of an object, asked for by name; what nobody asked for is unknown, and told so.
final class Members {
  private final Json.Members object;
  private final Path path;
  private final Findings findings;
  private final Map<String, Json> values = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private Members(Json.Members object, Path path, Findings findings) {
    this.object = object;
    this.path = path;
    this.findings = findings;
    for (Json.Member member : object.members()) {
      if (values.putIfAbsent(member.name(), member.value()) != null) {
        findings.add(
            member.nameAt(),
            path.then(member.name()),
            "repeatedMember",
            Values.shortened(member.name()));
      }
    }
  }

  /// @return null, and a finding, if the value is no object
  static @Nullable Members of(Json value, Path path, Findings findings) {
    if (value instanceof Json.Members object) {
      return new Members(object, path, findings);
    }
    findings.add(value.at(), path, "notObject");
    return null;
  }

  int at() {
    return object.at();
  }

  Path path() {
    return path;
  }

  Path path(String name) {
    return path.then(name);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// A member, or null if it is not there.
  @Nullable Json optional(String name) {
    known.add(name);
    return values.get(name);
  }

  /// A member; if it is not there, that is a finding.
  @Nullable Json required(String name) {
    Json value = optional(name);
    if (value == null) {
      findings.add(object.at(), path, "missingMember", name);
    }
    return value;
  }

  /// A member that is not allowed here, for a reason of its own.
  void forbidden(String name, String message, Object... arguments) {
    known.add(name);
    for (Json.Member member : object.members()) {
      if (member.name().equals(name)) {
        findings.add(member.nameAt(), path.then(name), message, arguments);
        return;
      }
    }
  }

  /// Tells the members that nobody asked for, and what could be there instead.
  void done() {
    List<String> allowed = new ArrayList<>(known);
    allowed.sort(null);
    Set<String> told = new HashSet<>();
    for (Json.Member member : object.members()) {
      if (!known.contains(member.name()) && told.add(member.name())) {
        findings.add(
            member.nameAt(),
            path.then(member.name()),
            allowed.isEmpty() ? "unknownMemberOfNone" : "unknownMember",
            Values.shortened(member.name()),
            String.join(", ", allowed));
      }
    }
  }
}
