package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Code;
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;

/// The lessons that ship, as files: all are in the course, and each is one that a student can read
/// in both languages.
class LessonsTest {
  private static final Pattern NAME_OF_THE_FIELD =
      Pattern.compile("\\b(?:P?MGM_\\w+|ERROR_\\w+|Mgm[A-Z]\\w+)\\b");
  private static final Set<String> LANGUAGES = Set.of("en", "de");

  static Stream<String> files() {
    return Cases.files().stream().filter(file -> file.startsWith("lessons/"));
  }

  static List<Lessons.Listed> course() {
    return Lessons.course();
  }

  @Test
  void every_file_is_in_the_course_or_the_blank_one_and_each_of_the_course_is_a_file() {
    assertThat(files())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(course().stream().map(Lessons.Listed::file), Stream.of("blank.mgm.json"))
                .map(file -> "lessons/" + file)
                .toList());
  }

  @Test
  void the_course_begins_with_the_shutdown_table_and_has_the_order_of_the_files() {
    assertThat(course()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(course().getFirst().id()).isEqualTo("01-shutdown");
    assertThat(course().stream().map(Lessons.Listed::id)).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void no_two_lessons_have_the_same_title_or_teach_the_same() {
    for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      assertThat(course().stream().map(lesson -> lesson.read().title().in(language)))
          .doesNotHaveDuplicates();
      assertThat(course().stream().map(lesson -> lesson.learns().in(language)))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_lesson_is_valid_and_nothing_in_it_is_odd(String file) throws IOException {
    Reading reading = ScenarioReader.read(new ByteArrayInputStream(Cases.bytes(file)));
    assertThat(reading).isInstanceOf(Reading.Good.class);
    assertThat(((Reading.Good) reading).warnings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void the_engine_keeps_its_own_rules_in_a_lesson(String file) {
    Scenario scenario = Cases.read(file);
    Invariants invariants = new Invariants();
    State state = Run.beginning(scenario, invariants);
    int number = 0;
    for (Step step : scenario.steps()) {
      state = Mgm.step(state, ++number, step.input(), invariants);
    }
    assertThat(invariants.broken()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_lesson_has_a_description_and_a_note_on_each_step_in_both_languages(String file) {
    Scenario scenario = Cases.read(file);
    assertThat(texts(scenario))
        .hasSize(2 + scenario.steps().size())
        .allSatisfy(LessonsTest::isInBothLanguages);
  }

  @ParameterizedTest
  @MethodSource("course")
  void what_one_learns_is_one_sentence_in_both_languages(Lessons.Listed lesson) {
    isInBothLanguages(lesson.learns());
    assertThat(lesson.learns().byLanguage().values())
        .allSatisfy(words -> assertThat(words).matches("[^.]+\\."));
  }

  private static void isInBothLanguages(Text text) {
    assertThat(text.byLanguage().keySet()).isEqualTo(LANGUAGES);
    assertThat(text.byLanguage().values())
        .doesNotHaveDuplicates()
        .allSatisfy(
            words -> {
              assertThat(words).isNotBlank().isEqualTo(words.strip()).doesNotContain("\"", "'");
              assertThat(words.split("`", -1).length % 2).as(words).isEqualTo(1);
              assertThat(words.replaceAll("`[^`]*`", "").split("\\*", -1).length % 2)
                  .as(words)
                  .isEqualTo(1);
            });
  }

  @ParameterizedTest
  @MethodSource("course")
  void a_lesson_has_a_description_of_some_sentences_and_four_to_twelve_steps(
      Lessons.Listed lesson) {
    Scenario scenario = lesson.read();
    assertThat(scenario.steps()).hasSizeBetween(4, 12);
    for (String words : Objects.requireNonNull(scenario.description()).byLanguage().values()) {
      assertThat(words.split("[.?:](?:\\s|$)").length).as(words).isBetween(2, 5);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void functions_callbacks_and_codes_have_their_names_and_the_same_in_both_languages(String file) {
    Set<String> known = new TreeSet<>();
    for (Enum<?>[] names : List.of(Function.values(), Callback.Function.values(), Code.values())) {
      Arrays.stream(names).map(Enum::name).forEach(known::add);
    }
    for (Text text : texts(Cases.read(file))) {
      assertThat(names(text.in(Locale.ENGLISH)))
          .isEqualTo(names(text.in(Locale.GERMAN)))
          .isSubsetOf(known);
    }
  }

  private static Set<String> names(String words) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = NAME_OF_THE_FIELD.matcher(words);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  private static List<Text> texts(Scenario scenario) {
    return Stream.concat(
            Stream.of(scenario.title(), scenario.description()),
            scenario.steps().stream().map(Step::note))
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void the_blank_lesson_has_as_little_as_there_can_be_and_something_to_see() {
    Scenario blank = Lessons.blank();
    assertThat(blank.router().interfaces()).hasSize(1);
    assertThat(blank.router().clients()).hasSize(1);
    assertThat(blank.router().routes()).isEmpty();
    assertThat(blank.setup()).isEmpty();
    assertThat(blank.steps()).hasSize(1);
    assertThat(Run.of(blank).size()).isPositive();
  }
}
