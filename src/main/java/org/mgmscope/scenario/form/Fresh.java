package org.mgmscope.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.mgm.Function;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;

/// New elements, so filled that they fit the draft wherever that is possible.
public final class Fresh {
  private final Draft draft;
  private final Proposals proposals;

  public Fresh(Draft draft) {
    this.draft = draft;
    proposals = new Proposals(draft);
  }

  private static Json.Member member(String name, String value) {
    return new Json.Member(name, Json.Text.of(value));
  }

  private static Json.Member number(String name, long value) {
    return new Json.Member(name, Json.Digits.of(value));
  }

  public Json anInterface() {
    long index = free(Edit.Part.INTERFACES, "index", 1);
    return Json.Members.of(number("index", index), member("name", "Ethernet " + index));
  }

  public Json client() {
    long protocol = free(Edit.Part.CLIENTS, "protocolId", 2);
    return Json.Members.of(
        member("name", "Client " + protocol),
        member("kind", "routing"),
        number("protocolId", protocol));
  }

  public Json route() {
    Set<String> taken =
        draft.list(Edit.Part.ROUTES.pointer()).stream()
            .map(each -> String.valueOf(Fields.text(each, "prefix")))
            .collect(Collectors.toSet());
    String prefix =
        IntStream.rangeClosed(1, 255)
            .mapToObj(each -> "10." + each + ".0.0/16")
            .filter(each -> !taken.contains(each))
            .findFirst()
            .orElse("10.0.0.0/8");
    return Json.Members.of(
        member("prefix", prefix), member("interface", first(Proposals.Of.INTERFACE, "1")));
  }

  /// The smallest number that stands nowhere under a name.
  private long free(Edit.Part part, String name, long least) {
    Set<String> taken =
        draft.list(part.pointer()).stream()
            .map(each -> Texting.written(Fields.member(each, name)))
            .collect(Collectors.toSet());
    long number = least;
    while (taken.contains(Long.toString(number))) {
      number++;
    }
    return number;
  }

  private String first(Proposals.Of what, String otherwise) {
    return proposals.of(what).stream()
        .filter(each -> !each.equals("*"))
        .findFirst()
        .orElse(otherwise);
  }

  private String interfaceKey() {
    return first(Proposals.Of.INTERFACE, "1");
  }

  private String group() {
    return first(Proposals.Of.GROUP, "239.1.1.1");
  }

  /// A step.
  ///
  /// @param before what it was, whose note and client it keeps; null for a new one
  public Json step(String verb, @Nullable Json before) {
    String client = client(before);
    List<Json.Member> members = new ArrayList<>();
    switch (verb) {
      case "call" -> {
        members.add(member("call", Function.MgmTakeInterfaceOwnership.name()));
        members.add(member("client", client));
        members.add(new Json.Member("args", arguments(Function.MgmTakeInterfaceOwnership, null)));
      }
      case "startUp" -> {
        members.add(member(verb, client));
        members.add(
            new Json.Member(
                "interfaces",
                Json.Array.of(
                    proposals.of(Proposals.Of.INTERFACE).stream()
                        .<Json>map(Json.Text::of)
                        .toList())));
      }
      case "shutDown", "crash" -> members.add(member(verb, client));
      case "packet" ->
          members.add(
              new Json.Member(
                  verb,
                  Json.Members.of(
                      member("source", first(Proposals.Of.SOURCE, "10.1.1.5")),
                      member("group", group()),
                      member("interface", interfaceKey()))));
      case "report", "leave" -> members.add(host(verb));
      case "wait" -> members.add(number(verb, 1));
      default -> throw new IllegalArgumentException(verb);
    }
    Json note = before == null ? null : Fields.member(before, Fields.NOTE);
    if (note != null) {
      members.add(new Json.Member(Fields.NOTE, note));
    }
    return new Json.Members(Json.NOWHERE, List.copyOf(members));
  }

  private Json.Member host(String verb) {
    return new Json.Member(
        verb, Json.Members.of(member("interface", interfaceKey()), member("group", group())));
  }

  /// What a host does meanwhile.
  public Json meanwhile(String verb) {
    return Json.Members.of(host(verb));
  }

  private String client(@Nullable Json before) {
    if (before != null) {
      for (String place : List.of("client", "startUp", "shutDown", "crash")) {
        String name = Fields.text(before, place);
        if (name != null) {
          return name;
        }
      }
    }
    return first(Proposals.Of.CLIENT, "");
  }

  /// A step that calls another function, with as many of the arguments as that one has too.
  public Json calling(Function function, Json.Members step) {
    List<Json.Member> members = new ArrayList<>();
    for (Json.Member member : step.members()) {
      switch (member.name()) {
        case "call" -> members.add(member("call", function.name()));
        case "args" -> {}
        case "handle" -> {
          if (function.takesHandle()) {
            members.add(member);
          }
        }
        default -> members.add(member);
      }
    }
    if (Fields.text(step, "client") == null && function.takesHandle()) {
      members.add(member("client", client(null)));
    }
    Json.Members arguments = arguments(function, Fields.member(step, "args"));
    if (!arguments.members().isEmpty()) {
      members.add(new Json.Member("args", arguments));
    }
    return new Json.Members(Json.NOWHERE, List.copyOf(members));
  }

  private Json.Members arguments(Function function, @Nullable Json before) {
    List<Json.Member> members = new ArrayList<>();
    for (String name : Fields.arguments(function)) {
      Json kept = before == null ? null : Fields.member(before, name);
      Json value = kept == null ? argument(name, function) : kept;
      if (value != null) {
        members.add(new Json.Member(name, value));
      }
    }
    return new Json.Members(Json.NOWHERE, List.copyOf(members));
  }

  /// @return null for what may be left out
  private @Nullable Json argument(String name, Function function) {
    return switch (name) {
      case "interface" -> Json.Text.of(interfaceKey());
      case "group" -> Json.Text.of(group());
      case "source" ->
          function == Function.MgmAddGroupMembershipEntry
                  || function == Function.MgmDeleteGroupMembershipEntry
              ? null
              : Json.Text.of(first(Proposals.Of.SOURCE, "10.1.1.5"));
      case "upstream" -> Json.Text.of("0.0.0.0");
      case "bufferSize" -> Json.Digits.of(1024);
      case "enumeration" -> Json.Text.of("E1");
      default -> null;
    };
  }
}
