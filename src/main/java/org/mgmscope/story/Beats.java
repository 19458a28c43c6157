package org.mgmscope.story;

import java.util.HashSet;
import java.util.Set;
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
///
/// A call that only repeats what its step has shown already is one beat with all that it holds,
/// until somebody opens it.
public final class Beats {
  private final Run run;
  private final Repeats repeats;
  private final IntList firsts;

  /// The first events of the beats when every repeat is open.
  private final IntList all = new IntList();

  /// The first events of the steps.
  private final IntList steps = new IntList();

  /// The calls that are open, by their numbers; only repeats.
  private final Set<Integer> open;

  private boolean administration;

  /// Of a run, with every repeat folded.
  public Beats(Run run) {
    this.run = run;
    repeats = new Repeats(run);
    open = Set.of();
    int step = 0;
    for (int number = 1; number <= run.size(); number++) {
      Event event = run.event(number);
      if (number == 1 || !continues(event, run.event(number - 1))) {
        all.add(number);
      }
      administration |= event.fact() instanceof Fact.Called called && called.by() == null;
      while (step < event.step().step()) {
        steps.add(number);
        step++;
      }
    }
    firsts = fold();
  }

  private Beats(Beats other, Set<Integer> open) {
    run = other.run;
    repeats = other.repeats;
    administration = other.administration;
    this.open = Set.copyOf(open);
    all.addAll(other.all);
    steps.addAll(other.steps);
    firsts = fold();
  }

  private IntList fold() {
    IntList found = new IntList();
    for (int i = 0; i < all.size(); i++) {
      int fold = repeats.of(all.get(i));
      if (fold == 0 || fold == all.get(i) || open.contains(fold)) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  // Repeats

  /// The event that a beat repeats what began with: a call of the same step. 0 if the beat is no
  /// folded repeat.
  public int repeated(int beat) {
    int first = beat == 0 ? 0 : first(beat);
    return first == 0 || open.contains(first) ? 0 : repeats.model(first);
  }

  /// Whether a beat is a repeat that can be opened.
  public boolean isFolded(int beat) {
    return repeated(beat) > 0;
  }

  /// These beats with the repeat open that an event belongs to; these themselves if it belongs to
  /// none, or to one that is open.
  public Beats opened(int event) {
    int fold = event == 0 ? 0 : repeats.of(event);
    if (fold == 0 || open.contains(fold)) {
      return this;
    }
    Set<Integer> more = new HashSet<>(open);
    more.add(fold);
    return new Beats(this, more);
  }

  /// These beats with those repeats open that are open in others, as far as both have begun alike:
  /// an edit closes only what it has changed.
  public Beats openedAs(Beats others) {
    Set<Integer> kept = new HashSet<>(others.open);
    kept.removeIf(
        call ->
            call > run.size()
                || repeats.model(call) == 0
                || !run.event(call).equals(others.run.event(call)));
    return kept.equals(open) ? this : new Beats(this, kept);
  }

  /// These beats with every repeat folded.
  public Beats folded() {
    return new Beats(this, Set.of());
  }

  /// These beats with every repeat open.
  public Beats unfolded() {
    return new Beats(this, repeats.all());
  }

  // Beats

  private boolean continues(Event event, Event before) {
    if (!(event.fact() instanceof Change change)) {
      return false;
    }
    Event head = run.event(all.get(all.size() - 1));
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
