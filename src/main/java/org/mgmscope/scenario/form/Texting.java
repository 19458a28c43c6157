package org.mgmscope.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Snippet;
import org.mgmscope.scenario.Draft;

/// A value as somebody types it, and what is typed as a value: what cannot be right is a text,
/// which the reader of files finds wrong.
public final class Texting {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");

  private Texting() {}

  /// A value as one reads it: a text without its quotes, all else as in the file.
  public static String written(@Nullable Json value) {
    return switch (value) {
      case null -> "";
      case Json.Text(_, String text) -> text;
      case Json.Digits(_, String digits) -> digits;
      case Json.Array _, Json.Members _, Json.Truth _, Json.Null _ -> Snippet.line(value);
    };
  }

  /// What a field shows of a draft.
  public static String shown(Field field, Pointer element, Draft draft) {
    Json value = draft.at(field.in(element));
    return switch (field.kind()) {
      case Field.Kind.Words(String language, _) -> words(value, language);
      case Field.Kind.Several _ when value instanceof Json.Array(_, List<Json> elements) ->
          elements.stream().map(Texting::written).collect(Collectors.joining(", "));
      case Field.Kind.Several _,
          Field.Kind.Line _,
          Field.Kind.Digits _,
          Field.Kind.Truth _,
          Field.Kind.Choice _,
          Field.Kind.Known _,
          Field.Kind.Called _,
          Field.Kind.Host _,
          Field.Kind.Verb _,
          Field.Kind.Unknown _ ->
          written(value);
    };
  }

  private static String words(@Nullable Json value, String language) {
    if (value instanceof Json.Members members) {
      return written(members.get(language));
    }
    return language.equals(Fields.LANGUAGES.getFirst()) ? written(value) : "";
  }

  /// A draft in which something was typed into a field.
  public static Draft typed(Field field, Pointer element, Draft draft, String text) {
    Pointer place = field.in(element);
    if (field.kind() instanceof Field.Kind.Words(String language, _)) {
      return typedWords(draft, place, element, language, text);
    }
    if (text.isEmpty() && !field.usual().equals(Field.NEEDED)) {
      return draft.cleared(place, element);
    }
    return draft.with(place, value(field.kind(), text));
  }

  private static Json value(Field.Kind kind, String text) {
    return switch (kind) {
      case Field.Kind.Digits _ when NUMBER.matcher(text.strip()).matches() ->
          new Json.Digits(Json.NOWHERE, text.strip());
      case Field.Kind.Several _ ->
          Json.Array.of(
              Stream.of(text.split(",", -1))
                  .map(String::strip)
                  .filter(each -> !each.isEmpty())
                  .<Json>map(Json.Text::of)
                  .toList());
      case Field.Kind.Digits _,
          Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Truth _,
          Field.Kind.Choice _,
          Field.Kind.Known _,
          Field.Kind.Called _,
          Field.Kind.Host _,
          Field.Kind.Verb _,
          Field.Kind.Unknown _ ->
          Json.Text.of(text);
    };
  }

  /// A text without languages is that of all; the second language makes it one with languages.
  private static Draft typedWords(
      Draft draft, Pointer place, Pointer element, String language, String text) {
    String first = Fields.LANGUAGES.getFirst();
    Json value = draft.at(place);
    List<Json.Member> members = new ArrayList<>();
    if (value instanceof Json.Members(_, List<Json.Member> present)) {
      members.addAll(present);
    } else if (value != null) {
      members.add(new Json.Member(first, value));
    }
    boolean plain = !(value instanceof Json.Members);
    members.removeIf(member -> member.name().equals(language));
    if (!text.isEmpty()) {
      Json.Member typed = new Json.Member(language, Json.Text.of(text));
      members.add(language.equals(first) ? 0 : members.size(), typed);
    }
    if (members.isEmpty()) {
      return draft.cleared(place, element);
    }
    boolean onlyFirst = members.size() == 1 && members.getFirst().name().equals(first);
    return draft.with(
        place,
        plain && onlyFirst
            ? members.getFirst().value()
            : new Json.Members(Json.NOWHERE, List.copyOf(members)));
  }
}
