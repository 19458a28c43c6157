package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Small;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Lessons;

class LessonCardTest {
  static List<Lessons.Listed> course() {
    return Lessons.course();
  }

  private static LessonCard card(Lessons.Listed lesson) {
    return LessonCard.of(lesson, Run.of(lesson.read()));
  }

  @Test
  void the_first_card_is_that_of_the_shutdown_table() {
    LessonCard first = card(course().getFirst());
    assertThat(first.id()).isEqualTo("01-shutdown");
    assertThat(first.title().in(Locale.GERMAN)).isEqualTo("Ein Protokoll fährt herunter");
    assertThat(first.learns().in(Locale.ENGLISH)).contains("two rows of the shutdown table");
    assertThat(first.steps()).isEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("course")
  void a_lesson_takes_some_minutes_and_none_is_too_long_for_one_sitting(Lessons.Listed lesson) {
    LessonCard card = card(lesson);
    assertThat(card.beats()).isGreaterThanOrEqualTo(card.steps() - 1);
    assertThat(card.minutes()).isBetween(2, 10);
  }

  @Test
  void the_minutes_count_beats_and_notes_and_are_never_none() {
    Lessons.Listed lesson = course().getFirst();
    assertThat(LessonCard.of(lesson, Small.run()).minutes()).isEqualTo(1);

    String[] tenBeats = new String[10];
    Arrays.fill(tenBeats, "{\"wait\": 1}");
    LessonCard bare = LessonCard.of(lesson, Small.run(tenBeats));
    assertThat(bare.beats()).isEqualTo(10);
    assertThat(bare.minutes()).isEqualTo(1);

    tenBeats[0] = "{\"wait\": 1, \"note\": \"Watch the clock.\"}";
    assertThat(LessonCard.of(lesson, Small.run(tenBeats)).minutes()).isEqualTo(2);
  }
}
