package org.mgmscope.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.run.Run;

/// A run as a sequence picture: lifelines from left to right, time downwards. It knows of each row
/// which events it shows and what lasts while it is shown; the words are made when a row is asked
/// for, so a run may be as long as it likes.
public final class Sequence {
  /// How many changes of one kind in a row get a row each; the others of the beat share one.
  static final int MOST_ALIKE = 4;

  private final Beats beats;

  /// The beats with every repeat open: each has rows of its own.
  private final Beats single;

  private final Run run;
  private final Lifelines lifelines;
  private final SequenceWords words;
  private final IntList starts = new IntList();
  private final Lasting lasting;
  private final Folds folds;
  private final Set<String> functions = new HashSet<>();

  public Sequence(Beats beats, Locale locale) {
    this.beats = beats;
    single = beats.unfolded();
    run = beats.run();
    Words texts = new Words(run.scenario().router(), locale);
    lifelines = new Lifelines(run.scenario().router(), beats.hasAdministration(), texts);
    lasting = new Lasting(lifelines, run);
    words = new SequenceWords(beats, lifelines, texts);
    for (int number = 1; number <= run.size(); number++) {
      Event event = run.event(number);
      if (starts(number, event)) {
        starts.add(number);
      }
      lasting.add(starts.size() - 1, event);
      if (event.fact() instanceof Fact.Called called) {
        functions.add(called.call().function().toString());
      } else if (event.fact() instanceof Fact.CalledBack calledBack) {
        functions.add(calledBack.callback().function().toString());
      }
    }
    folds = new Folds(run, this::rowOf, texts);
  }

  private boolean starts(int number, Event event) {
    if (number == 1 || single.first(single.of(number)) == number) {
      return true;
    }
    if (event.fact() instanceof Change.IgmpDisabled || event.fact() instanceof Change.IgmpEnabled) {
      return false;
    }
    return alikeBefore(number) < MOST_ALIKE;
  }

  /// How many events of its beat directly before an event are of the same kind, up to the most that
  /// are told apart.
  private int alikeBefore(int number) {
    Class<?> kind = run.event(number).fact().getClass();
    int first = single.first(single.of(number));
    int found = 0;
    while (found < MOST_ALIKE
        && number - 1 - found >= first
        && run.event(number - 1 - found).fact().getClass() == kind) {
      found++;
    }
    return found;
  }

  public List<Lifeline> lifelines() {
    return lifelines.all();
  }

  /// How many rows there are.
  public int size() {
    return starts.size();
  }

  /// A row.
  ///
  /// @param number from 0
  public SequenceRow row(int number) {
    int first = starts.get(number);
    int last = number + 1 < starts.size() ? starts.get(number + 1) - 1 : run.size();
    return words.row(number, first, last);
  }

  /// The row that shows an event; -1 for moment 0.
  public int rowOf(int event) {
    return starts.countUpTo(event) - 1;
  }

  /// The first row of a beat; -1 for the beginning.
  public int firstRow(int beat) {
    return beat == 0 ? -1 : rowOf(beats.first(beat));
  }

  /// The last row of a beat; -1 for the beginning.
  public int lastRow(int beat) {
    return rowOf(beats.last(beat));
  }

  /// How many calls MGM is in after a row; -1 is the beginning.
  public int depth(int row) {
    return lasting.depth(row);
  }

  /// Whether IGMP is disabled somewhere after a row; -1 is the beginning.
  public boolean isDisabled(int row) {
    return lasting.isDisabled(row);
  }

  /// What is written at a row beside IGMP's line about its being disabled; empty at most rows.
  public String disabledWords(int row) {
    Change.IgmpDisabled change = lasting.disabledAt(row);
    return change == null ? "" : words.disabled(change);
  }

  /// What is written beside IGMP's line while it is disabled, for example; nothing if it never is.
  public List<String> besideIgmp() {
    Change.IgmpDisabled change = lasting.firstDisabled();
    return change == null ? List.of() : List.of(words.disabled(change), words.waits());
  }

  /// What has become of whoever a lifeline belongs to, after a row; -1 is the beginning.
  public Lifeline.Life life(int lifeline, int row) {
    return lasting.life(lifeline, row);
  }

  /// Whether a step of the scenario begins with a row.
  public boolean beginsStep(int row) {
    return row > 0
        && run.event(starts.get(row)).step().step() != run.event(starts.get(row) - 1).step().step();
  }

  /// What may be folded.
  public Folds folds() {
    return folds;
  }

  /// The names of all functions and callbacks that are called.
  public Set<String> functions() {
    return Set.copyOf(functions);
  }
}
