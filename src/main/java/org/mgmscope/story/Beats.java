package org.mgmscope.story;

import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;

/// The beats of a run: what one press of Next shows. Beats are numbered from 1; 0 is the beginning,
/// before anything has happened.
///
/// A call, callback, return, stimulus, forward, drop or fault begins a beat. A change belongs to
/// the beat of the callback that causes it, and else to that of the change before it, if both carry
/// out the same clause; so the MFEs that fall together are one beat.
public final class Beats {
  private final Run run;
  private final IntList firsts = new IntList();
  private final IntList steps = new IntList();
  private boolean administration;

  public Beats(Run run) {
    this.run = run;
    int step = 0;
    for (int number = 1; number <= run.size(); number++) {
      Event event = run.event(number);
      if (number == 1 || !continues(event, run.event(number - 1))) {
        firsts.add(number);
      }
      administration |= event.fact() instanceof Fact.Called called && called.by() == null;
      while (step < event.step().step()) {
        steps.add(number);
        step++;
      }
    }
  }

  private boolean continues(Event event, Event before) {
    if (!(event.fact() instanceof Change change)) {
      return false;
    }
    Event head = run.event(firsts.get(firsts.size() - 1));
    if (head.fact() instanceof Fact.CalledBack) {
      return event.cause() == head.number() && before.number() == head.number();
    }
    return before.fact() instanceof Change previous
        && event.cause() == before.cause()
        && isSame(Lighting.of(event), Lighting.of(before), change, previous);
  }

  private static boolean isSame(
      @Nullable Clause clause, @Nullable Clause before, Change change, Change previous) {
    return clause == before && (clause != null || change.getClass() == previous.getClass());
  }

  public Run run() {
    return run;
  }

  /// Whether somebody calls whom the scenario does not name.
  boolean hasAdministration() {
    return administration;
  }

  /// How many beats there are, and the number of the last.
  public int count() {
    return firsts.size();
  }

  /// The number of a beat's first event.
  ///
  /// @param beat from 1
  public int first(int beat) {
    return firsts.get(beat - 1);
  }

  /// The number of a beat's last event, which is the moment that the beat leads to; 0 for the
  /// beginning.
  public int last(int beat) {
    if (beat == 0) {
      return 0;
    }
    return beat == firsts.size() ? run.size() : firsts.get(beat) - 1;
  }

  /// The beat that an event belongs to; 0 for moment 0.
  public int of(int event) {
    return firsts.countUpTo(event);
  }

  /// The event that a beat begins with.
  public Event head(int beat) {
    return run.event(first(beat));
  }

  /// How many steps have events or come before one that has.
  public int steps() {
    return steps.size();
  }

  /// The number of the first event of a step, or of what comes after it if it has none.
  ///
  /// @param step from 1
  public int firstOfStep(int step) {
    return steps.get(step - 1);
  }

  /// The number of the last event of a step.
  public int lastOfStep(int step) {
    return step >= steps.size() ? run.size() : steps.get(step) - 1;
  }
}
