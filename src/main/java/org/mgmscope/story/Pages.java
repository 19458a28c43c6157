package org.mgmscope.story;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Column;
import org.mgmscope.manual.Lighting;
import org.mgmscope.manual.Table;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.Row;
import org.mgmscope.run.Run;

/// Where the documentation stands at a beat: the table of the present step, and its clauses. What a
/// step carries out is counted once, when one of its beats is looked at first.
public final class Pages {
  private final Beats beats;
  private final Run run;
  private int counted = -1;
  private Map<Clause, IntList> lit = new EnumMap<>(Clause.class);
  private Map<Clause, IntList> refused = new EnumMap<>(Clause.class);
  private Map<Row, Integer> lastOfRow = new EnumMap<>(Row.class);

  public Pages(Beats beats) {
    this.beats = beats;
    run = beats.run();
  }

  /// The step that a beat belongs to; at the beginning the first.
  public int step(int beat) {
    return beat == 0 ? 1 : beats.head(beat).step().step();
  }

  /// The table that the step of a beat belongs to. A step without one stays on that of the step
  /// before; a scenario without any is on the shutdown table.
  public Table table(int beat) {
    if (beats.count() == 0) {
      return Table.SHUTDOWN;
    }
    for (int step = step(beat); step >= 1; step--) {
      Table table = tableOfStep(step);
      if (table != null) {
        return table;
      }
    }
    for (int step = step(beat) + 1; step <= run.scenario().steps().size(); step++) {
      if (run.scenario().steps().get(step - 1).input() instanceof Input.Macro macro) {
        return ofMacro(macro);
      }
    }
    return Table.SHUTDOWN;
  }

  private @Nullable Table tableOfStep(int step) {
    return switch (run.scenario().steps().get(step - 1).input()) {
      case Input.Macro macro -> ofMacro(macro);
      case Input.OneCall _ -> ofCall(step);
      case org.mgmscope.mgm.Stimulus _ -> null;
    };
  }

  /// A call with a destroyed handle belongs to the note that forbids it.
  private @Nullable Table ofCall(int step) {
    Table table = null;
    for (int n = beats.firstOfStep(step); n <= beats.lastOfStep(step); n++) {
      Event event = run.event(n);
      if (event.fact() instanceof Fact.Returned) {
        Clause clause = Lighting.of(event);
        return clause == Clause.SHUTDOWN_2_DEAD ? Table.SHUTDOWN : table;
      }
      if (table == null && event.row() != null) {
        table = Table.of(event.row());
      }
    }
    return table;
  }

  private static Table ofMacro(Input.Macro macro) {
    return switch (macro) {
      case Input.StartUp _ -> Table.STARTUP;
      case Input.ShutDown _ -> Table.SHUTDOWN;
    };
  }

  /// How far a clause has come at a beat.
  public ClauseState state(Clause clause, int beat) {
    if (beats.count() == 0) {
      return ClauseState.APART;
    }
    count(step(beat));
    IntList times = lit.get(clause);
    IntList refusals = refused.get(clause);
    if (times == null) {
      return new ClauseState(unlit(clause, beat), 0, 0, 0);
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
  private ClauseState.Progress unlit(Clause clause, int beat) {
    Integer last = lastOfRow.get(clause.row());
    if (last == null || clause.column() != Column.MGM || clause.row() == Row.OPERATION_2) {
      return ClauseState.Progress.APART;
    }
    return last <= beat ? ClauseState.Progress.SKIPPED : ClauseState.Progress.PENDING;
  }

  private void count(int step) {
    if (step == counted) {
      return;
    }
    counted = step;
    lit = new EnumMap<>(Clause.class);
    refused = new EnumMap<>(Clause.class);
    lastOfRow = new EnumMap<>(Row.class);
    for (int n = beats.firstOfStep(step); n <= beats.lastOfStep(step); n++) {
      Event event = run.event(n);
      int beat = beats.of(n);
      boolean refusal =
          event.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal();
      for (Clause clause : Lighting.all(event)) {
        IntList times = lit.computeIfAbsent(clause, _ -> new IntList());
        if (!times.contains(beat)) {
          times.add(beat);
        }
        if (refusal && clause.column() == Column.NOTES) {
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
  }

  private void refuse(Clause clause, int beat) {
    refused.computeIfAbsent(clause, _ -> new IntList()).add(beat);
  }
}
