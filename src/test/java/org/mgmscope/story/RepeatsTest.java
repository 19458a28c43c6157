package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;

/// Repeats are one press.
class RepeatsTest {
  private static final int SECOND_ADDITION = 18;
  private static final int THIRD_ADDITION = 19;

  private final Beats lesson = new Beats(Run.of(Cases.lesson("01-shutdown")));

  @Test
  void the_first_lesson_is_31_presses_of_next() {
    assertThat(lesson.count()).isEqualTo(31);
    assertThat(lesson.unfolded().count()).isEqualTo(39);
    assertThat(lesson.unfolded().folded().count()).isEqualTo(31);
  }

  @Test
  void igmps_second_and_third_addition_repeat_its_first() {
    for (int beat : List.of(SECOND_ADDITION, THIRD_ADDITION)) {
      assertThat(lesson.isFolded(beat)).isTrue();
      assertThat(lesson.repeated(beat)).isEqualTo(19);
      assertThat(lesson.last(beat) - lesson.first(beat) + 1).isEqualTo(5);
    }
    for (int beat = 0; beat <= lesson.count(); beat++) {
      assertThat(lesson.isFolded(beat)).isEqualTo(beat == 18 || beat == 19);
    }
  }

  @Test
  void an_opened_repeat_is_its_beats_and_the_other_stays_folded() {
    Beats opened = lesson.opened(lesson.first(SECOND_ADDITION) + 1);
    assertThat(opened.count()).isEqualTo(35);
    assertThat(opened.isFolded(SECOND_ADDITION)).isFalse();
    assertThat(opened.isFolded(THIRD_ADDITION + 4)).isTrue();
    assertThat(opened.opened(opened.first(SECOND_ADDITION))).isSameAs(opened);
    assertThat(lesson.opened(1)).isSameAs(lesson);
  }

  @Test
  void a_call_repeats_nothing_of_another_step() {
    Beats crash = new Beats(Run.of(Cases.lesson("12-deregistering-too-early")));
    for (int beat = 1; beat <= crash.count(); beat++) {
      int model = crash.repeated(beat);
      if (model > 0) {
        assertThat(crash.run().event(model).step().step())
            .isEqualTo(crash.head(beat).step().step());
      }
    }
  }

  @Test
  void marks_and_pages_know_the_same_beats_as_the_count() {
    Lesson told = Lesson.of(lesson.run(), Locale.ENGLISH);
    assertThat(told.marks().count()).isEqualTo(31);
    assertThat(told.marks().of(SECOND_ADDITION))
        .contains(Mark.CALL, Mark.MEMBERSHIP, Mark.ALERT, Mark.RETURN);
    Lesson opened = told.opened(told.beats().first(SECOND_ADDITION));
    assertThat(opened.marks().count()).isEqualTo(35);
    assertThat(told.openedAs(opened).marks().count()).isEqualTo(35);
  }

  @Test
  void a_beat_to_stop_at_stays_the_same_one_when_a_repeat_is_opened() {
    Beats opened = lesson.opened(lesson.first(SECOND_ADDITION));
    Breakpoints before = Breakpoints.NONE.toggled(5).toggled(SECOND_ADDITION).toggled(25);
    assertThat(before.moved(lesson, opened).beats()).containsExactly(5, SECOND_ADDITION, 29);
    assertThat(before.moved(lesson, opened).moved(opened, lesson).beats())
        .containsExactly(5, SECOND_ADDITION, 25);
  }

  @Test
  void the_sentence_says_what_a_repeat_holds_and_what_differs_from_the_first() {
    assertThat(new Teller(lesson, Locale.ENGLISH).line(SECOND_ADDITION))
        .startsWith("IGMP adds what its hosts have reported: 239.2.2.2 is wanted on Ethernet 2.")
        .contains("It goes as at event 19, 5 events in one: ")
        .contains("PMGM_JOIN_ALERT_CALLBACK and 1 change; MGM returns NO_ERROR.")
        .contains("This time: 239.2.2.2; the first time: 239.1.1.1.")
        .endsWith("Called back this time: PIM-SM and DVMRP; the first time: DVMRP.");
    assertThat(new Teller(lesson, Locale.GERMAN).line(SECOND_ADDITION))
        .contains("5 Ereignisse in einem", "Diesmal: 239.2.2.2; beim ersten Mal: 239.1.1.1.")
        .endsWith("Zurückgerufen wird diesmal: PIM-SM und DVMRP; beim ersten Mal: DVMRP.");
  }

  @Test
  void the_messages_of_a_repeat_play_one_after_the_other_and_faster() {
    RouterPictures pictures = new RouterPictures(lesson, Locale.ENGLISH);
    MfeRows rows = new MfeRows(lesson.run(), 6);
    List<Cue> cues =
        Cues.between(
                pictures.at(lesson.last(SECOND_ADDITION - 1), null, rows),
                pictures.at(lesson.last(SECOND_ADDITION), null, rows))
            .stream()
            .filter(cue -> cue.move() instanceof Cue.Travel)
            .toList();
    assertThat(cues)
        .extracting(cue -> ((Cue.Travel) cue.move()).message())
        .containsExactly(
            Cue.Message.CALL, Cue.Message.CALLBACK, Cue.Message.CALLBACK, Cue.Message.RETURN);
    for (int i = 1; i < cues.size(); i++) {
      assertThat(cues.get(i).at()).isEqualTo(cues.get(i - 1).ends());
    }
    assertThat(Cues.length(cues)).isLessThan(1500);
  }
}
