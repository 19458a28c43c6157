package org.mgmscope.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Plays a lesson: one beat after the other, until its end, a breakpoint, or until somebody stops
/// it.
public final class Player {
  private static final Duration BEAT = Duration.millis(1500);

  private final Session session;
  private final PauseTransition pause = new PauseTransition();

  public Player(Session session) {
    this.session = session;
    pause.setOnFinished(_ -> next());
  }

  /// Plays whenever the session says so.
  public void follow() {
    session.playingProperty().subscribe(this::playing);
  }

  private void playing(boolean playing) {
    if (!playing) {
      pause.stop();
      return;
    }
    if (session.moment() == session.lesson().run().size()) {
      session.first();
    }
    wait(BEAT);
  }

  private void wait(Duration duration) {
    pause.setDuration(duration.divide(session.speedProperty().get()));
    pause.playFromStart();
  }

  private void next() {
    session.goToBeat(session.beat() + 1);
    if (session.moment() < session.lesson().run().size() && !session.isAtBreakpoint()) {
      wait(BEAT);
    } else {
      session.playingProperty().set(false);
    }
  }
}
