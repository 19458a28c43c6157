package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Step;
import org.mgmscope.text.Markup;

class SpeakerNoteTest {
  private final Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH);

  @Test
  void at_every_beat_of_a_step_its_note_is_there() {
    List<Step> steps = lesson.run().scenario().steps();
    for (int beat = 1; beat <= lesson.beats().count(); beat++) {
      Step step = steps.get(lesson.beats().head(beat).step().step() - 1);
      String note = Markup.plain(SpeakerNote.at(lesson, beat).note());
      assertThat(note.isEmpty()).as("beat %d", beat).isEqualTo(step.note() == null);
      assertThat(SpeakerNote.at(lesson, beat))
          .isEqualTo(SpeakerNote.ofStep(lesson, lesson.pages().step(beat)));
    }
  }

  @Test
  void the_beginning_has_what_is_said_of_the_lesson_and_leads_to_the_first_step() {
    SpeakerNote first = SpeakerNote.at(lesson, 0);
    assertThat(first.note()).isNotEmpty();
    assertThat(first.next()).isEqualTo(1);
  }

  @Test
  void each_step_but_the_last_names_the_one_that_comes_next() {
    int last = lesson.run().scenario().steps().size();
    for (int step = 0; step < last; step++) {
      assertThat(SpeakerNote.ofStep(lesson, step).next()).isEqualTo(step + 1);
      assertThat(SpeakerNote.ofStep(lesson, step).name()).as("step %d", step + 1).isNotEmpty();
    }
    assertThat(SpeakerNote.ofStep(lesson, last).next()).isZero();
  }

  @Test
  void a_shutdown_is_named_by_its_table_and_its_client() {
    assertThat(names()).anyMatch(name -> name.matches("Shutdown.*: .+"));
  }

  private List<String> names() {
    return lesson.run().scenario().steps().stream()
        .map(step -> lesson.run().scenario().steps().indexOf(step))
        .map(step -> SpeakerNote.ofStep(lesson, step).name())
        .toList();
  }
}
