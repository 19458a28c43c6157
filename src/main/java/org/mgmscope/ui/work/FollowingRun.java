package org.mgmscope.ui.work;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Reading;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.work.Blank;
import org.mgmscope.work.Follow;
import org.mgmscope.work.Verdict;

/// The run that is shown: it follows a draft as long as that is right. Where it is not, the last
/// run that was right stays, and is called old.
final class FollowingRun {
  private static final Pointer STEPS = Pointer.parse("/steps");

  /// From so many steps on, the run follows off the window's thread.
  static final int MANY_STEPS = 500;

  private final Showing showing;
  private final Latest following = new Latest();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper old = new ReadOnlyBooleanWrapper(false);

  /// What the run that is shown was made of.
  private @Nullable Draft shown;

  FollowingRun(Showing showing) {
    this.showing = showing;
  }

  /// What is wrong with the draft, in the order of its file; nothing if it is right.
  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// Whether the run that is shown is not the draft's: it has problems, or the run is on its way.
  ReadOnlyBooleanProperty oldProperty() {
    return old.getReadOnlyProperty();
  }

  /// Notes what the run that is shown was made of.
  void isOf(Draft draft) {
    shown = draft;
  }

  /// Follows what was asked for before no more.
  void forget() {
    following.forget();
  }

  /// Shows what has been carried out already of something else.
  ///
  /// @param moment to begin at
  void open(Verdict verdict, int moment) {
    Locale locale = showing.lesson().locale();
    switch (verdict) {
      case Verdict.Right(Lesson lesson) -> {
        problems.set(List.of());
        old.set(false);
        showing.open(lesson.locale().equals(locale) ? lesson : lesson.in(locale), moment);
      }
      case Verdict.Wrong(List<Problem> found) -> {
        problems.set(found);
        old.set(true);
        showing.open(Lesson.of(Blank.scenario(), locale), 0);
      }
    }
  }

  static boolean isLong(Draft draft) {
    return draft.size(STEPS) > MANY_STEPS;
  }

  /// Follows the draft after an edit. The run is old until it has.
  void follow(Draft draft) {
    old.set(true);
    int stepsBefore = showing.lesson().run().scenario().steps().size();
    follow(draft, isLong(draft) || stepsBefore > MANY_STEPS);
  }

  /// Follows the draft.
  ///
  /// @param aside whether off the window's thread
  void follow(Draft draft, boolean aside) {
    Lesson before = showing.lesson();
    following.ask(
        aside,
        unwanted -> follow(draft, before, unwanted).orElse(null),
        followed -> show(draft, followed));
  }

  private static Optional<Verdict> follow(Draft draft, Lesson before, BooleanSupplier unwanted) {
    return switch (draft.check()) {
      case Reading.Bad bad -> Optional.of(new Verdict.Wrong(bad.problems()));
      case Reading.Good good ->
          Run.following(before.run(), good, unwanted)
              .map(run -> new Verdict.Right(Lesson.of(run, before.locale())));
    };
  }

  private void show(Draft draft, Verdict verdict) {
    switch (verdict) {
      case Verdict.Wrong(List<Problem> found) -> problems.set(found);
      case Verdict.Right(Lesson lesson) -> {
        problems.set(List.of());
        Draft before = shown == null ? draft : shown;
        int moment =
            Follow.moment(showing.lesson().run(), showing.moment(), before, lesson.run(), draft);
        shown = draft;
        old.set(false);
        showing.replace(lesson.in(showing.lesson().locale()), moment);
      }
    }
  }
}
