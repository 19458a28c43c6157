package org.mgmscope.story;

import java.util.EnumMap;
import java.util.Map;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.manual.TableColumn;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Row;

/// What of the documentation a step carries out, and at which of its beats.
public final class StepClauses {
  /// Of a scenario without steps.
  static final StepClauses NONE = new StepClauses(0, 0, Map.of());

  private final int step;

  /// The beats at which a clause is carried out, and those at which it is refused.
  private final Map<Clause, IntList> lit = new EnumMap<>(Clause.class);

  private final Map<Clause, IntList> refused = new EnumMap<>(Clause.class);
  private final Map<Row, Integer> lastOfRow = new EnumMap<>(Row.class);

  /// The first beat of all that carries a clause out.
  private final Map<Clause, Integer> ever;

  private final int firstBeat;

  private StepClauses(int step, int firstBeat, Map<Clause, Integer> ever) {
    this.step = step;
    this.firstBeat = firstBeat;
    this.ever = ever;
  }

  /// @param ever the first beat of all that carries a clause out
  static StepClauses of(int step, Beats beats, Map<Clause, Integer> ever) {
    StepClauses clauses = new StepClauses(step, beats.of(beats.firstOfStep(step)), ever);
    for (int number = beats.firstOfStep(step); number <= beats.lastOfStep(step); number++) {
      clauses.count(beats.run().event(number), beats.of(number));
    }
    return clauses;
  }

  private void count(Event event, int beat) {
    boolean refusal =
        event.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal();
    for (Clause clause : Lighting.all(event)) {
      IntList times = lit.computeIfAbsent(clause, _ -> new IntList());
      if (!times.contains(beat)) {
        times.add(beat);
      }
      if (refusal && clause.column() == TableColumn.NOTES) {
        refuse(clause, beat);
      }
    }
    if (event.row() != null) {
      lastOfRow.put(event.row(), beat);
      if (refusal) {
        refuse(Clause.callOf(event.row()), beat);
      }
    }
  }

  private void refuse(Clause clause, int beat) {
    refused.computeIfAbsent(clause, _ -> new IntList()).add(beat);
  }

  /// The step, from 1; 0 where there is none.
  public int step() {
    return step;
  }

  /// How far a clause has come at a beat of the step.
  public ClauseState state(Clause clause, int beat) {
    IntList times = lit.get(clause);
    IntList refusals = refused.get(clause);
    if (times == null) {
      return unlit(clause, beat);
    }
    int done = times.countUpTo(beat);
    ClauseState.Progress progress;
    if (times.contains(beat)) {
      progress = ClauseState.Progress.CURRENT;
    } else if (refusals != null && refusals.countUpTo(beat) > 0) {
      progress = ClauseState.Progress.REFUSED;
    } else {
      progress = done > 0 ? ClauseState.Progress.DONE : ClauseState.Progress.PENDING;
    }
    return new ClauseState(progress, done, times.size(), times.get(0));
  }

  /// Where a clause stands that the step does not carry out. What MGM does in a row, it may do only
  /// under a condition, so it is skipped when the row has ended without it; but each callback of
  /// operation/2 has an occasion of its own.
  private ClauseState unlit(Clause clause, int beat) {
    Integer last = lastOfRow.get(clause.row());
    if (last != null && clause.column() == TableColumn.MGM && clause.row() != Row.OPERATION_2) {
      return new ClauseState(
          last <= beat ? ClauseState.Progress.SKIPPED : ClauseState.Progress.PENDING, 0, 0, 0);
    }
    int before = ever.getOrDefault(clause, Integer.MAX_VALUE);
    return before < firstBeat
        ? new ClauseState(ClauseState.Progress.EARLIER, 0, 0, before)
        : ClauseState.APART;
  }
}
