package org.mgmscope.work;

import java.util.List;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Draft;

/// Where one stands in a run after an edit: at the same step.
public final class Follow {
  private static final Pointer STEPS = Pointer.parse("/steps");

  private Follow() {}

  /// The moment in a new run that is most like one in the run before.
  public static int moment(Run before, int moment, Draft draftBefore, Run after, Draft draft) {
    if (moment == 0) {
      return 0;
    }
    int step = before.event(moment).step().step();
    int same = sameStep(draftBefore.list(STEPS), step, draft.list(STEPS));
    int end = after.momentAfterStep(same);
    if (moment == before.momentAfterStep(step)) {
      return end;
    }
    int within = moment - before.momentAfterStep(step - 1);
    return Math.min(after.momentAfterStep(same - 1) + within, end);
  }

  /// The number of a step in a list that has changed: its own place, or, if it is gone, the number
  /// that it had.
  private static int sameStep(List<Json> before, int step, List<Json> after) {
    if (step <= before.size()) {
      Json element = before.get(step - 1);
      if (step <= after.size() && after.get(step - 1).equals(element)) {
        return step;
      }
      for (int i = 0; i < after.size(); i++) {
        if (after.get(i).equals(element)) {
          return i + 1;
        }
      }
    }
    return Math.min(step, after.size());
  }
}
