package org.mgmscope.story;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;

/// Where in a run something comes next. It may look at every event of the run, so who asks may also
/// say that the answer is no longer wanted; then there is none.
public final class Search {
  /// Which way to look from the present beat.
  public enum Direction {
    BACK(-1),
    ON(1);

    private final int step;

    Direction(int step) {
      this.step = step;
    }
  }

  private final Beats beats;
  private final Run run;
  private final BooleanSupplier unwanted;

  public Search(Beats beats, BooleanSupplier unwanted) {
    this.beats = beats;
    run = beats.run();
    this.unwanted = unwanted;
  }

  /// The next event of another beat that is as asked for.
  public OptionalInt next(int beat, Direction direction, IntPredicate asked) {
    int event = direction == Direction.ON ? beats.last(beat) + 1 : firstOf(beat) - 1;
    while (event >= 1 && event <= run.size() && !unwanted.getAsBoolean()) {
      if (asked.test(event)) {
        return OptionalInt.of(event);
      }
      event += direction.step;
    }
    return OptionalInt.empty();
  }

  /// The event that made a beat happen; none for what the scenario asks for itself.
  public OptionalInt cause(int beat) {
    int cause = beat == 0 ? 0 : beats.head(beat).cause();
    return cause == 0 ? OptionalInt.empty() : OptionalInt.of(cause);
  }

  /// The first event of another beat that a beat made happen.
  public OptionalInt consequence(int beat) {
    if (beat == 0) {
      return OptionalInt.empty();
    }
    int first = beats.first(beat);
    int last = beats.last(beat);
    return next(beat, Direction.ON, event -> isBetween(run.event(event).cause(), first, last));
  }

  private static boolean isBetween(int cause, int first, int last) {
    return first <= cause && cause <= last;
  }

  /// Whether an event is a callback.
  public boolean isCallback(int event) {
    return run.event(event).fact() instanceof Fact.CalledBack;
  }

  /// Whether MGM refuses something in an event.
  public boolean isRefusal(int event) {
    Event found = run.event(event);
    return found.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal();
  }

  private int firstOf(int beat) {
    return beat == 0 ? 0 : beats.first(beat);
  }
}
