package org.mgmscope.scenario.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mgmscope.json.Json;
import org.mgmscope.mgm.Call;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;

/// What may be meant in a field: what the draft declares, and what it has named already.
public final class Proposals {
  /// What is meant.
  public enum Of {
    NOTHING,
    INTERFACE,
    CLIENT,
    SOURCE,
    GROUP,
    HANDLE,
    ENUMERATION,
    FLAG
  }

  /// So many steps are looked through for what they name.
  private static final int MOST_STEPS = 2000;

  private final Draft draft;

  public Proposals(Draft draft) {
    this.draft = draft;
  }

  public List<String> of(Of what) {
    return switch (what) {
      case NOTHING -> List.of();
      case INTERFACE -> interfaces();
      case CLIENT -> clients();
      case SOURCE -> Stream.concat(Stream.of("*"), named("source")).distinct().toList();
      case GROUP -> named("group").toList();
      case HANDLE -> numbered("H", "startUp", "MgmRegisterMProtocol");
      case ENUMERATION -> numbered("E", "startUp", "MgmGroupEnumerationStart");
      case FLAG -> Stream.of(Call.JoinFlag.values()).map(Enum::name).toList();
    };
  }

  private List<String> interfaces() {
    SequencedSet<String> keys = new LinkedHashSet<>();
    for (Json each : draft.list(Edit.Part.INTERFACES.pointer())) {
      if (Fields.member(each, "index") instanceof Json.Digits(_, String index)) {
        if (Fields.member(each, "nextHops") instanceof Json.Array(_, List<Json> hops)) {
          hops.forEach(hop -> keys.add(index + "@" + Texting.written(hop)));
        } else {
          keys.add(index);
        }
      }
    }
    return List.copyOf(keys);
  }

  private List<String> clients() {
    return draft.list(Edit.Part.CLIENTS.pointer()).stream()
        .map(each -> Fields.text(each, "name"))
        .filter(name -> name != null && !name.isEmpty())
        .distinct()
        .toList();
  }

  private Stream<Json> steps() {
    return Stream.of(Edit.Part.SETUP, Edit.Part.STEPS)
        .flatMap(part -> draft.list(part.pointer()).stream().limit(MOST_STEPS));
  }

  /// All texts that stand under a name in the steps, in the order of the file.
  private Stream<String> named(String name) {
    SequencedSet<String> found = new LinkedHashSet<>();
    steps().forEach(step -> collect(step, name, found));
    return found.stream();
  }

  private static void collect(Json value, String name, SequencedSet<String> found) {
    switch (value) {
      case Json.Members(_, List<Json.Member> members) -> {
        for (Json.Member member : members) {
          if (member.name().equals(name) && member.value() instanceof Json.Text(_, String text)) {
            found.add(text);
          } else {
            collect(member.value(), name, found);
          }
        }
      }
      case Json.Array(_, List<Json> elements) ->
          elements.forEach(each -> collect(each, name, found));
      case Json.Text _, Json.Digits _, Json.Truth _, Json.Null _ -> {}
    }
  }

  /// The names that MGM gives one after the other, as many as there can be at most.
  private List<String> numbered(String letter, String verb, String function) {
    long made =
        steps()
            .filter(
                step ->
                    Fields.verb(step).equals(verb) || function.equals(Fields.text(step, "call")))
            .count();
    return IntStream.rangeClosed(1, Math.toIntExact(Math.max(made, 1)))
        .mapToObj(number -> letter + number)
        .toList();
  }
}
