package org.mgmscope.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Snippet;
import org.mgmscope.mgm.Function;
import org.mgmscope.scenario.Damage;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.scenario.form.Fresh;
import org.mgmscope.scenario.form.Texting;

/// The fields of an element, and what is typed into them.
class FieldsTest {
  private static final Pointer STEP = Pointer.parse("/steps/0");

  static List<Draft> drafts() throws IOException {
    List<Draft> all = new ArrayList<>();
    Lessons.course().forEach(lesson -> all.add(Draft.of(lesson.read())));
    for (String name : Cases.names()) {
      all.add(Draft.of(Cases.scenario(name)));
    }
    return all;
  }

  private static List<Pointer> elements(Draft draft, Edit.Part part) {
    List<Pointer> all = new ArrayList<>();
    if (part == Edit.Part.LESSON) {
      all.add(Pointer.ROOT);
    }
    for (int i = 0; part != Edit.Part.LESSON && i < draft.size(part.pointer()); i++) {
      all.add(part.pointer().then(i));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void whatever_stands_in_a_lesson_or_a_case_has_a_field_and_stays_when_it_is_typed_again(
      Draft draft) {
    for (Edit.Part part : Edit.Part.values()) {
      for (Pointer element : elements(draft, part)) {
        for (Field field : Fields.of(part, draft.at(element))) {
          assertThat(field.kind())
              .as("%s %s", element, field)
              .isNotInstanceOf(Field.Kind.Unknown.class);
          if (isTyped(field) && draft.at(field.in(element)) != null) {
            String shown = Texting.shown(field, element, draft);
            Draft again = Texting.typed(field, element, draft, shown);
            assertThat(Snippet.line(again.at(field.in(element))))
                .as("%s %s", element, field)
                .isEqualTo(Snippet.line(draft.at(field.in(element))));
          }
        }
      }
    }
  }

  @Test
  void whatever_a_damaged_file_holds_each_field_can_be_shown_and_typed_into() throws IOException {
    List<String> originals = new ArrayList<>();
    for (String name : Cases.names()) {
      originals.add(new String(Cases.bytes("cases/" + name + ".mgm.json"), StandardCharsets.UTF_8));
    }
    int fields = 0;
    for (long seed = 1; seed <= 600; seed++) {
      if (DraftReader.read(Damage.of(seed, originals))
          instanceof DraftReader.Opened.Workable(Draft draft, _)) {
        for (Edit.Part part : Edit.Part.values()) {
          for (Pointer element : elements(draft, part)) {
            for (Field field : Fields.of(part, draft.at(element))) {
              String shown = Texting.shown(field, element, draft) + "x";
              assertThat(Texting.typed(field, element, draft, shown))
                  .as("seed %d, %s %s", seed, element, field)
                  .isNotSameAs(draft);
              fields++;
            }
          }
        }
      }
    }
    assertThat(fields).isGreaterThan(1000);
  }

  private static boolean isTyped(Field field) {
    return switch (field.kind()) {
      case Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Digits _,
          Field.Kind.Known _,
          Field.Kind.Several _ ->
          true;
      case Field.Kind.Truth _,
          Field.Kind.Choice _,
          Field.Kind.Verb _,
          Field.Kind.Called _,
          Field.Kind.Host _,
          Field.Kind.Unknown _ ->
          false;
    };
  }

  private static Draft lesson() {
    return Draft.of(Cases.lesson("01-shutdown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call", "startUp", "shutDown", "packet", "report", "leave", "wait", "crash"})
  void a_fresh_step_of_each_kind_is_right(String verb) {
    Draft draft = lesson();
    Json step = new Fresh(draft).step(verb, null);
    Draft after = draft.inserted(Edit.Part.STEPS.pointer(), 0, List.of(step));
    assertThat(after.check()).isInstanceOf(Reading.Good.class);
    assertThat(Fields.verb(after.at(STEP))).isEqualTo(verb);
  }

  @ParameterizedTest
  @EnumSource(Function.class)
  void a_step_that_calls_another_function_is_right(Function function) {
    Draft draft = lesson();
    Json.Members call = (Json.Members) new Fresh(draft).step("call", null);
    Json.Members other = (Json.Members) new Fresh(draft).calling(function, call);
    Draft after = draft.inserted(Edit.Part.STEPS.pointer(), 0, List.of(other));
    assertThat(after.check()).isInstanceOf(Reading.Good.class);
    assertThat(Fields.function(after.at(STEP))).isEqualTo(function);
  }

  @Test
  void fresh_interfaces_clients_and_routes_are_right_also_where_there_are_none() {
    Draft draft = Draft.of(Lessons.blank());
    for (int i = 0; i < 3; i++) {
      draft = added(draft, Edit.Part.INTERFACES, new Fresh(draft).anInterface());
      draft = added(draft, Edit.Part.CLIENTS, new Fresh(draft).client());
      draft = added(draft, Edit.Part.ROUTES, new Fresh(draft).route());
    }
    assertThat(draft.check()).isInstanceOf(Reading.Good.class);
  }

  private static Draft added(Draft draft, Edit.Part part, Json element) {
    return draft.inserted(part.pointer(), draft.size(part.pointer()), List.of(element));
  }

  @Test
  void a_step_that_becomes_another_one_keeps_its_note_and_its_client() {
    Json before =
        Json.Members.of(
            new Json.Member("shutDown", Json.Text.of("DVMRP")),
            new Json.Member("note", Json.Text.of("mine")));
    assertThat(Snippet.line(new Fresh(lesson()).step("crash", before)))
        .isEqualTo("{\"crash\": \"DVMRP\", \"note\": \"mine\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|A|{\"shutDown\": \"X\", \"note\": \"A\"}",
        "de|B|{\"shutDown\": \"X\", \"note\": {\"en\": \"old\", \"de\": \"B\"}}",
        "en|''|{\"shutDown\": \"X\"}",
      })
  void a_text_becomes_one_with_languages_with_the_second_language(
      String language, String typed, String becomes) {
    Json step =
        Json.Members.of(
            new Json.Member("shutDown", Json.Text.of("X")),
            new Json.Member("note", Json.Text.of("old")));
    Draft draft = draft(step);
    Field field = new Field("note", List.of("note"), new Field.Kind.Words(language, true), "-");
    assertThat(Snippet.line(Texting.typed(field, STEP, draft, typed).at(STEP))).isEqualTo(becomes);
  }

  private static Draft draft(Json step) {
    return Draft.of(Json.Members.of(new Json.Member("steps", Json.Array.of(List.of(step)))));
  }

  @Test
  void a_value_is_taken_away_with_the_objects_that_only_held_it() {
    Draft draft = draft(Json.Members.of());
    Pointer timeout = STEP.then("policy").then("pruneAlert").then("timeout");
    Draft with = draft.with(timeout, Json.Digits.of(3));
    assertThat(Snippet.line(with.at(STEP)))
        .isEqualTo("{\"policy\": {\"pruneAlert\": {\"timeout\": 3}}}");
    assertThat(Snippet.line(with.cleared(timeout, STEP).at(STEP))).isEqualTo("{}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12", "007|\"007\"", "x|\"x\"", "-1|-1", "''|\"\"", "1e9|\"1e9\""})
  void what_is_no_whole_number_stays_as_a_text_and_is_found_wrong(String typed, String written) {
    Field field = new Field("wait", List.of("wait"), new Field.Kind.Digits(), Field.NEEDED);
    Draft after = Texting.typed(field, STEP, draft(Json.Members.of()), typed);
    assertThat(Snippet.line(after.at(STEP.then("wait")))).isEqualTo(written);
  }

  @Test
  void what_belongs_to_nothing_is_a_field_of_its_own_at_the_outermost_place() {
    Json step =
        Json.Members.of(
            new Json.Member(
                "packet", Json.Members.of(new Json.Member("colour", Json.Text.of("red")))),
            new Json.Member("odd", Json.Members.of()));
    assertThat(
            Fields.of(Edit.Part.STEPS, step).stream()
                .filter(each -> each.kind() instanceof Field.Kind.Unknown)
                .map(Field::way))
        .containsExactly(List.of("packet", "colour"), List.of("odd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "3", "[1]", "{\"a\": 1", "\"text\"", "[{}, 4]", "{} {}"})
  void what_is_no_object_and_no_list_of_objects_cannot_be_pasted(String text) {
    assertThat(Snippet.elements(text)).isNull();
  }

  @Test
  void elements_come_back_from_their_text() {
    List<Json> steps = lesson().list(Edit.Part.STEPS.pointer());
    assertThat(Snippet.text(Snippet.elements(Snippet.text(steps)))).isEqualTo(Snippet.text(steps));
    assertThat(Snippet.elements("{\"wait\": 1}")).hasSize(1);
  }
}
