package org.mgmscope.ui.showing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;

/// Plays a lesson: one beat after the other, until its end, a breakpoint, or until somebody stops
/// it.
public final class Player {
  private static final Duration BEAT = Duration.ofMillis(1500);

  private final Showing showing;
  private final Steps steps;
  private final Delays delays;
  private @Nullable Delay pause;

  public Player(Showing showing, Steps steps, Delays delays) {
    this.showing = showing;
    this.steps = steps;
    this.delays = delays;
  }

  /// Plays whenever it is asked for.
  public void follow() {
    steps.playingProperty().subscribe(this::playing);
  }

  private void playing(boolean playing) {
    if (pause != null) {
      pause.stop();
      pause = null;
    }
    if (!playing) {
      return;
    }
    if (showing.moment() == showing.lesson().run().size()) {
      showing.first();
    }
    waitForABeat();
  }

  private void waitForABeat() {
    long nanoseconds = Math.round(BEAT.toNanos() / steps.speedProperty().get());
    Delay next = delays.of(Duration.ofNanos(nanoseconds), this::next);
    next.start();
    pause = next;
  }

  private void next() {
    showing.goToBeat(showing.beat() + 1);
    if (showing.moment() < showing.lesson().run().size() && !steps.isAtBreakpoint()) {
      waitForABeat();
    } else {
      steps.playingProperty().set(false);
    }
  }
}
