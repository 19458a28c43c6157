package org.mgmscope.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;

/// Time that passes for the window only when somebody lets it.
public final class HeldDelays implements Delays {
  private final List<Held> all = new ArrayList<>();

  @Override
  public Delay of(Duration whole, Runnable action) {
    Held made = new Held(action);
    all.add(made);
    return made;
  }

  /// Lets so much time pass that all that waits has waited long enough. On the window's thread.
  public void elapse() {
    List.copyOf(all).forEach(Held::elapse);
  }

  private static final class Held implements Delay {
    private final Runnable action;
    private boolean waiting;

    Held(Runnable action) {
      this.action = action;
    }

    void elapse() {
      if (waiting) {
        waiting = false;
        action.run();
      }
    }

    @Override
    public void restart() {
      waiting = true;
    }

    @Override
    public void start() {
      waiting = true;
    }

    @Override
    public void stop() {
      waiting = false;
    }

    @Override
    public boolean isWaiting() {
      return waiting;
    }
  }
}
