package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;

/// What is worked on is what stands in the file, right or wrong, and an edit changes nothing else.
class DraftTest {
  private static final Pointer STEPS = Pointer.parse("/steps");

  static List<String> files() {
    return Cases.files();
  }

  static List<String> badFiles() {
    return Cases.badNames();
  }

  private static DraftReader.Opened open(byte[] file) throws IOException {
    return DraftReader.read(file);
  }

  private static Draft draft(String text) throws IOException {
    return ((DraftReader.Opened.Workable) open(text.getBytes(StandardCharsets.UTF_8))).draft();
  }

  private static String text(Draft draft) {
    return new String(draft.toBytes(), StandardCharsets.UTF_8);
  }

  private static Draft withSteps(String steps) throws IOException {
    return draft("{\"steps\": " + steps + "}");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_is_saved_unchanged_says_the_same(String name) throws IOException {
    DraftReader.Opened.Workable opened = (DraftReader.Opened.Workable) open(Cases.bytes(name));
    Scenario scenario = Cases.read(name);
    assertThat(opened.reading()).isInstanceOf(Reading.Good.class);
    assertThat(((Reading.Good) opened.draft().check()).scenario()).isEqualTo(scenario);
    assertThat(text(Draft.of(scenario))).isEqualTo(ScenarioWriter.toText(scenario));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void a_file_with_problems_can_be_worked_on_unless_it_is_no_json(String name) throws IOException {
    byte[] file = Cases.bytes("cases/bad/" + name + ".mgm.json");
    switch (open(file)) {
      case DraftReader.Opened.Workable(Draft draft, Reading reading) -> {
        List<String> before = messages(reading);
        assertThat(messages(draft.check())).as(text(draft)).isEqualTo(before);
      }
      case DraftReader.Opened.Unworkable(List<Problem> problems) ->
          assertThat(problems)
              .singleElement()
              .satisfies(
                  each ->
                      assertThat(each.message())
                          .isIn("brokenJson", "notUtf8", "notObject", "newerFormat"));
    }
  }

  private static List<String> messages(Reading reading) {
    return ((Reading.Bad) reading)
        .problems().stream().map(each -> each.pointer() + " " + each.message()).toList();
  }

  @Test
  void half_a_character_is_written_as_it_was_read_in_names_and_in_texts() throws IOException {
    String file = "{\"\\ud83d\": \"x\\ude00y 😀\"}";
    byte[] read = file.getBytes(StandardCharsets.UTF_8);
    if (DraftReader.read(read) instanceof DraftReader.Opened.Workable(Draft draft, _)) {
      assertThat(new String(draft.toBytes(), StandardCharsets.UTF_8))
          .contains("\"\\ud83d\": \"x\\ude00y 😀\"");
    } else {
      fail("it can be worked on");
    }
  }

  @Test
  void an_unknown_member_and_a_repeated_one_stay_until_somebody_takes_them_away()
      throws IOException {
    Draft draft = draft("{\"colour\": 1.50e2, \"title\": \"a\", \"title\": \"b<\"}");
    assertThat(text(draft))
        .isEqualTo(
            """
            {
              "colour": 1.50e2,
              "title": "a",
              "title": "b<"
            }
            """);
    assertThat(text(draft.without(Pointer.parse("/title"))))
        .isEqualTo(
            """
            {
              "colour": 1.50e2,
              "title": "b<"
            }
            """);
  }

  @Test
  void a_value_is_put_where_one_was_and_a_new_member_comes_last() throws IOException {
    Draft draft = withSteps("[{\"wait\": 1}, {\"wait\": 2}]");
    Draft changed = draft.with(Pointer.parse("/steps/1/wait"), Json.Digits.of(7));
    changed = changed.with(Pointer.parse("/steps/0/note"), Json.Text.of("look"));
    assertThat(text(changed))
        .isEqualTo(
            """
            {
              "steps": [
                {"wait": 1, "note": "look"},
                {"wait": 7}
              ]
            }
            """);
    assertThat(text(draft)).contains("{\"wait\": 2}");
  }

  @Test
  void steps_are_put_in_taken_out_and_moved() throws IOException {
    Draft draft = withSteps("[0, 1, 2, 3, 4]");
    assertThat(steps(draft.inserted(STEPS, 2, List.of(Json.Digits.of(9)))))
        .isEqualTo("0 1 9 2 3 4");
    assertThat(steps(draft.removed(STEPS, List.of(4, 0, 4)))).isEqualTo("1 2 3");
    assertThat(steps(draft.moved(STEPS, List.of(1, 3), 0))).isEqualTo("1 3 0 2 4");
    assertThat(steps(draft.moved(STEPS, List.of(0, 1), 5))).isEqualTo("2 3 4 0 1");
    assertThat(steps(draft.moved(STEPS, List.of(0, 3), 2))).isEqualTo("1 0 3 2 4");
  }

  @Test
  void a_list_that_is_not_there_is_made() throws IOException {
    Draft draft = draft("{}").inserted(STEPS, 0, List.of(Json.Digits.of(1)));
    assertThat(steps(draft)).isEqualTo("1");
  }

  private static String steps(Draft draft) {
    return String.join(
        " ", draft.list(STEPS).stream().map(each -> ((Json.Digits) each).written()).toList());
  }

  @Test
  void undo_and_redo_go_the_same_way_back_and_forth_and_a_new_edit_forgets_what_was_undone()
      throws IOException {
    Draft first = withSteps("[]");
    Draft second = first.inserted(STEPS, 0, List.of(Json.Digits.of(1)));
    Edit add = new Edit(Edit.What.ADD, Edit.Part.STEPS, 1);
    History history = History.of(first).then(add, second);
    assertThat(history.done().name()).isEqualTo(add);
    assertThat(history.undo().now()).isSameAs(first);
    assertThat(history.undo().undo().now()).isSameAs(first);
    assertThat(history.undo().redo().now()).isSameAs(second);
    assertThat(history.undo().redo().done()).isEqualTo(history.done());
    History other = history.undo().then(add, first.with(STEPS, Json.Digits.of(1)));
    assertThat(other.undone()).isNull();
    assertThat(history.then(add, second)).isSameAs(history);
  }

  @Test
  void a_pointer_is_read_as_it_is_written() {
    for (String written : List.of("/", "/steps/3/args", "/a~1b/~0")) {
      assertThat(Pointer.parse(written)).hasToString(written);
    }
    assertThat(STEPS.then(3).then("a/b~")).hasToString("/steps/3/a~1b~0");
    assertThat(STEPS.holds(STEPS.then(2))).isTrue();
    assertThat(STEPS.then(2).holds(STEPS)).isFalse();
  }
}
