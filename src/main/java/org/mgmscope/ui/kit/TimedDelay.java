package org.mgmscope.ui.kit;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// A delay by the clock. The window is not drawn for it, as it would be for an animation.
///
/// It is asked on the window's thread.
public final class TimedDelay implements Delay {
  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final Duration whole;
  private final Runnable action;
  private @Nullable Future<?> passing;

  /// How often it has begun or been stopped: what is on its way to the window's thread is outdated
  /// by that.
  private int turn;

  public TimedDelay(Duration whole, Runnable action) {
    this.whole = whole;
    this.action = action;
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("clock").factory());
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  @Override
  public void restart() {
    stop();
    start();
  }

  @Override
  public void start() {
    if (passing == null) {
      int mine = ++turn;
      passing =
          CLOCK.schedule(
              () -> Platform.runLater(() -> pass(mine)), whole.toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  private void pass(int mine) {
    if (mine == turn) {
      passing = null;
      action.run();
    }
  }

  @Override
  public void stop() {
    if (passing != null) {
      passing.cancel(false);
      passing = null;
      turn++;
    }
  }

  @Override
  public boolean isWaiting() {
    return passing != null;
  }
}
