package org.mgmscope.scenario.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;

/// A value as one of a few words, and what the draft becomes when somebody chooses another: for
/// what a step or a host does, that is more than the word.
///
/// @param word that a field shows; what holds where nothing is written
/// @param chosen the draft in which a word was chosen
public record Choosing(String word, Function<String, Draft> chosen) {

  public static Choosing of(Field field, Pointer element, Draft draft) {
    Pointer place = field.in(element);
    Json value = draft.at(place);
    Json whole = draft.at(element);
    Fresh fresh = new Fresh(draft);
    return switch (field.kind()) {
      case Field.Kind.Verb _ ->
          new Choosing(
              whole == null ? "" : Fields.verb(whole),
              word -> draft.with(element, fresh.step(word, whole)));
      case Field.Kind.Host _ ->
          new Choosing(deed(value), word -> draft.with(place, turned(fresh, value, word)));
      case Field.Kind.Called _ when whole instanceof Json.Members step ->
          new Choosing(
              written(field, value),
              word -> draft.with(element, fresh.calling(called(word), step)));
      case Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Digits _,
          Field.Kind.Truth _,
          Field.Kind.Choice _,
          Field.Kind.Known _,
          Field.Kind.Several _,
          Field.Kind.Called _,
          Field.Kind.Unknown _ ->
          new Choosing(
              written(field, value),
              word ->
                  word.equals(field.usual())
                      ? draft.cleared(place, element)
                      : draft.with(place, Json.Text.of(word)));
    };
  }

  private static String written(Field field, @Nullable Json value) {
    return value == null ? field.usual() : Texting.written(value);
  }

  private static org.mgmscope.mgm.Function called(String word) {
    return org.mgmscope.mgm.Function.valueOf(word);
  }

  /// What a host does.
  private static String deed(@Nullable Json host) {
    return host != null && Fields.member(host, "leave") != null ? "leave" : "report";
  }

  /// A host that leaves where it has reported, or the other way round.
  private static Json turned(Fresh fresh, @Nullable Json host, String word) {
    Json same = host == null ? null : Fields.member(host, deed(host));
    return same == null ? fresh.meanwhile(word) : Json.Members.of(new Json.Member(word, same));
  }
}
