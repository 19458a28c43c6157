package org.mgmscope.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Plays a lesson: one beat after the other, until its end, a breakpoint, or until somebody stops
/// it.
public final class Player {
  private static final Duration BEAT = Duration.ofMillis(1500);

  private final Session session;
  private @Nullable Delay pause;

  public Player(Session session) {
    this.session = session;
  }

  /// Plays whenever the session says so.
  public void follow() {
    session.playingProperty().subscribe(this::playing);
  }

  private void playing(boolean playing) {
    if (pause != null) {
      pause.stop();
      pause = null;
    }
    if (!playing) {
      return;
    }
    if (session.moment() == session.lesson().run().size()) {
      session.first();
    }
    waitForABeat();
  }

  private void waitForABeat() {
    long nanoseconds = Math.round(BEAT.toNanos() / session.speedProperty().get());
    Delay next = session.delays().of(Duration.ofNanos(nanoseconds), this::next);
    next.start();
    pause = next;
  }

  private void next() {
    session.goToBeat(session.beat() + 1);
    if (session.moment() < session.lesson().run().size() && !session.isAtBreakpoint()) {
      waitForABeat();
    } else {
      session.playingProperty().set(false);
    }
  }
}
