package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Reading;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.work.Origin;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What an edit does to the draft, to the run that is shown, and to where one stands in it.
class WorkTest {
  private static final Pointer STEPS = Pointer.parse("/steps");
  private static final Edit CHANGE = new Edit(Edit.What.CHANGE, Edit.Part.STEPS, 1);

  private Workplace place;
  private Work work;

  @BeforeEach
  void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    place =
        OpenWindow.fx(() -> new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH)));
    work = place.work();
    work.comesFrom(new Origin.Shipped("01-shutdown"));
  }

  private static Json pause(long seconds) {
    return Json.Members.of(new Json.Member("wait", Json.Digits.of(seconds)));
  }

  private void insert(int index, Json step) {
    work.edit(
        new Edit(Edit.What.ADD, Edit.Part.STEPS, index + 1),
        work.draft().inserted(STEPS, index, List.of(step)));
  }

  private int step() {
    return place.showing().lesson().run().event(place.showing().moment()).step().step();
  }

  @Test
  void the_run_follows_an_edit_and_undo_and_redo() {
    int before = place.showing().lesson().run().size();
    insert(5, pause(30));
    assertThat(place.showing().lesson().run().scenario().steps()).hasSize(6);
    assertThat(place.showing().lesson().run().size()).isGreaterThan(before);
    work.undo();
    assertThat(place.showing().lesson().run().size()).isEqualTo(before);
    work.redo();
    assertThat(place.showing().lesson().run().scenario().steps()).hasSize(6);
    assertThat(work.oldProperty().get()).isFalse();
  }

  @Test
  void one_stays_at_the_same_step_when_a_step_comes_before_it() {
    place.showing().goToEvent(37);
    assertThat(step()).isEqualTo(3);
    insert(0, pause(30));
    assertThat(step()).isEqualTo(4);
    work.undo();
    assertThat(step()).isEqualTo(3);
    assertThat(place.showing().moment()).isEqualTo(37);
  }

  @Test
  void one_stays_at_the_number_of_a_step_that_is_taken_away() {
    place.showing().last();
    work.edit(CHANGE, work.draft().removed(STEPS, List.of(4)));
    assertThat(place.showing().moment()).isEqualTo(place.showing().lesson().run().size());
    assertThat(step()).isEqualTo(4);
  }

  @Test
  void the_beginning_stays_the_beginning() {
    insert(0, pause(30));
    assertThat(place.showing().moment()).isZero();
  }

  @Test
  void a_draft_with_problems_leaves_the_last_run_that_was_right_and_calls_it_old() {
    place.showing().goToEvent(20);
    Lesson right = place.showing().lesson();
    work.edit(CHANGE, work.draft().with(STEPS.then(0), Json.Text.of("nonsense")));
    assertThat(work.oldProperty().get()).isTrue();
    assertThat(work.problemsProperty().get())
        .singleElement()
        .satisfies(each -> assertThat(each.pointer()).isEqualTo("/steps/0"));
    assertThat(place.showing().lesson()).isSameAs(right);
    assertThat(place.showing().moment()).isEqualTo(20);
    work.undo();
    assertThat(work.oldProperty().get()).isFalse();
    assertThat(work.problemsProperty().get()).isEmpty();
  }

  @Test
  void the_first_edit_of_a_lesson_that_ships_makes_a_copy() {
    assertThat(work.originProperty().get()).isEqualTo(new Origin.Shipped("01-shutdown"));
    insert(0, pause(30));
    assertThat(work.originProperty().get()).isEqualTo(new Origin.Unnamed("01-shutdown"));
  }

  @Test
  void what_is_saved_is_known_again_after_undo_and_redo() {
    assertThat(work.unsavedProperty().get()).isFalse();
    insert(0, pause(30));
    assertThat(work.unsavedProperty().get()).isTrue();
    work.saved(work.draft(), new Origin.Unnamed("x"));
    assertThat(work.unsavedProperty().get()).isFalse();
    work.undo();
    assertThat(work.unsavedProperty().get()).isTrue();
    work.redo();
    assertThat(work.unsavedProperty().get()).isFalse();
    work.undo();
    insert(0, pause(30));
    assertThat(work.unsavedProperty().get()).isTrue();
  }

  @Test
  void another_file_is_opened_at_a_moment_and_one_with_problems_is_shown_as_old() {
    Draft deadlock = Draft.of(Cases.scenario("11-deadlock"));
    insert(0, pause(30));
    work.open(deadlock, deadlock.check(), new Origin.Unnamed(""), 3);
    assertThat(place.showing().moment()).isEqualTo(3);
    assertThat(work.historyProperty().get().done()).isNull();
    assertThat(work.unsavedProperty().get()).isFalse();
    Draft wrong = deadlock.with(STEPS, Json.Text.of("none"));
    assertThat(wrong.check()).isInstanceOf(Reading.Bad.class);
    work.open(wrong, wrong.check(), new Origin.Unnamed(""), 3);
    assertThat(work.oldProperty().get()).isTrue();
    assertThat(place.showing().lesson().run().size()).isZero();
    work.edit(CHANGE, wrong.with(STEPS, Json.Array.of(List.of())));
    assertThat(work.oldProperty().get()).isFalse();
    assertThat(place.showing().lesson().run().scenario().router().clients()).isNotEmpty();
  }

  @Test
  void what_is_recovered_is_not_saved() {
    Draft draft = Draft.of(Cases.scenario("11-deadlock"));
    work.recover(draft, new Origin.Unnamed(""));
    assertThat(work.unsavedProperty().get()).isTrue();
    assertThat(work.draft()).isSameAs(draft);
  }

  @Test
  void what_is_recovered_and_long_is_shown_as_old_until_it_is_carried_out()
      throws TimeoutException {
    Draft draft =
        Draft.of(Cases.scenario("11-deadlock"))
            .inserted(STEPS, 0, Collections.nCopies(FollowingRun.MANY_STEPS, pause(1)));
    OpenWindow.act(
        () -> {
          work.recover(draft, new Origin.Unnamed(""));
          assertThat(work.oldProperty().get()).isTrue();
        });
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> OpenWindow.fx(() -> !work.oldProperty().get()));
    assertThat(place.showing().lesson().run().scenario().steps()).hasSize(draft.size(STEPS));
    assertThat(work.unsavedProperty().get()).isTrue();
  }
}
