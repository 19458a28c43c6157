package org.mgmscope.story;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.manual.Table;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Input;
import org.mgmscope.run.Run;

/// Where the documentation stands at a beat: the table of the present step, and its clauses.
public final class Pages {
  private final Beats beats;
  private final Run run;

  /// The first beat that carries a clause out.
  private final Map<Clause, Integer> first = new EnumMap<>(Clause.class);

  public Pages(Beats beats) {
    this.beats = beats;
    run = beats.run();
    int clauses = Clause.values().length;
    for (int number = 1; number <= run.size() && first.size() < clauses; number++) {
      int beat = beats.of(number);
      Lighting.all(run.event(number)).forEach(clause -> first.putIfAbsent(clause, beat));
    }
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

  /// What the step of a beat carries out. It is counted anew at each call: who goes on to another
  /// beat of the step keeps it.
  public StepClauses clauses(int beat) {
    return beats.count() == 0 ? StepClauses.NONE : StepClauses.of(step(beat), beats, first);
  }
}
