package org.mgmscope.run;

import java.util.function.DoublePredicate;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;

/// Somebody who waits for a run. At each event they are told how far it is, and may give up.
final class Waiting implements Mgm.Observer {
  /// Breaks off a run for which nobody waits any more.
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Over() {
      super("a run that nobody waits for", null, false, false);
    }
  }

  private final DoublePredicate goOn;
  private final Mgm.Observer next;
  private double done;

  /// @param goOn is told the share that is done, from 0 to 1, and says whether to go on
  /// @param next is told the events
  Waiting(DoublePredicate goOn, Mgm.Observer next) {
    this.goOn = goOn;
    this.next = next;
  }

  /// Notes how far the run is.
  void at(double share) {
    done = share;
  }

  /// @throws Over if one is not to go on
  @Override
  public void happened(Event event, State after) {
    if (!goOn.test(done)) {
      throw new Over();
    }
    next.happened(event, after);
  }
}
