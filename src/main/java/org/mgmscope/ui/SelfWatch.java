package org.mgmscope.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Budget;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;

/// Where the user wants that, carries each lesson out once more, off the window's thread, and holds
/// the engine against its own rules. A broken one is a defect of the program, and told.
final class SelfWatch {
  private final Showing showing;
  private final Looks looks;
  private final Notices notices;
  private final Latest checks = new Latest();
  private @Nullable Run checked;

  SelfWatch(Showing showing, Looks looks, Notices notices) {
    this.showing = showing;
    this.looks = looks;
    this.notices = notices;
  }

  void follow() {
    showing.lessonProperty().subscribe(_ -> check());
    looks.chosen().property(Setting.CHECK_INVARIANTS).subscribe(this::check);
    check();
  }

  private void check() {
    Run run = showing.lesson().run();
    if (!looks.chosen().property(Setting.CHECK_INVARIANTS).get()) {
      checks.forget();
      checked = null;
    } else if (!run.equals(checked)) {
      checked = run;
      checks.ask(
          true,
          unwanted -> firstBroken(run.scenario(), new Invariants(), unwanted),
          broken -> broken.map(Notice.Defect::new).ifPresent(notices::tell));
    }
  }

  /// @return the first rule that was broken; those after it mostly follow from it
  static Optional<Invariants.Broken> firstBroken(
      Scenario scenario, Invariants invariants, BooleanSupplier unwanted) {
    State state = Run.beginning(scenario, invariants);
    Mgm.Observer budget = new Budget(invariants);
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        if (unwanted.getAsBoolean() || !invariants.broken().isEmpty()) {
          break;
        }
        state = Mgm.step(state, ++number, step.input(), budget);
      }
    } catch (Budget.Spent asFarAsTheRun) {
      return invariants.broken().stream().findFirst();
    }
    return invariants.broken().stream().findFirst();
  }
}
