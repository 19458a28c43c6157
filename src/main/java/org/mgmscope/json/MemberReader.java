package org.mgmscope.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mgmscope.text.Shortened;

/// The members of an object, asked for by name; what nobody asked for is unknown, and told so.
public final class MemberReader {
  private static final int FEW = 12;

  private final Json.Members object;
  private final Trail path;
  private final Findings findings;
  private final List<String> known = new ArrayList<>();

  private MemberReader(Json.Members object, Trail path, Findings findings) {
    this.object = object;
    this.path = path;
    this.findings = findings;
    if (mayRepeat(object.members())) {
      tellRepeated();
    }
  }

  /// Whether a name may stand there more than once. Few names are compared with each other, which
  /// costs less than to put them into a set.
  private static boolean mayRepeat(List<Json.Member> members) {
    if (members.size() > FEW) {
      return true;
    }
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (members.get(i).name().equals(members.get(j).name())) {
          return true;
        }
      }
    }
    return false;
  }

  private void tellRepeated() {
    Set<String> names = new HashSet<>();
    for (Json.Member member : object.members()) {
      if (!names.add(member.name())) {
        findings.add(
            member.nameAt(),
            path.then(member.name()),
            "repeatedMember",
            Shortened.of(member.name()));
      }
    }
  }

  /// @return null, and a finding, if the value is no object
  public static @Nullable MemberReader of(Json value, Trail path, Findings findings) {
    if (value instanceof Json.Members object) {
      return new MemberReader(object, path, findings);
    }
    findings.add(value.at(), path, "notObject");
    return null;
  }

  public int at() {
    return object.at();
  }

  public Trail path() {
    return path;
  }

  public Trail path(String name) {
    return path.then(name);
  }

  public boolean has(String name) {
    return object.place(name) >= 0;
  }

  /// A member, or null if it is not there.
  public @Nullable Json optional(String name) {
    known.add(name);
    return object.get(name);
  }

  /// A member; if it is not there, that is a finding.
  public @Nullable Json required(String name) {
    Json value = optional(name);
    if (value == null) {
      findings.add(object.at(), path, "missingMember", name);
    }
    return value;
  }

  /// A member that is not allowed here, for a reason of its own.
  public void forbidden(String name, String message, Object... arguments) {
    known.add(name);
    for (Json.Member member : object.members()) {
      if (member.name().equals(name)) {
        findings.add(member.nameAt(), path.then(name), message, arguments);
        return;
      }
    }
  }

  /// Tells the members that nobody asked for, and what could be there instead.
  public void done() {
    for (Json.Member member : object.members()) {
      if (!known.contains(member.name())) {
        tellUnknown();
        return;
      }
    }
  }

  private void tellUnknown() {
    Set<String> allowed = new TreeSet<>(known);
    Set<String> told = new HashSet<>();
    for (Json.Member member : object.members()) {
      if (!allowed.contains(member.name()) && told.add(member.name())) {
        findings.add(
            member.nameAt(),
            path.then(member.name()),
            allowed.isEmpty() ? "unknownMemberOfNone" : "unknownMember",
            Shortened.of(member.name()),
            String.join(", ", allowed));
      }
    }
  }
}
