package org.mgmscope.ui;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;

/// A delay of the time that passes in the window.
final class PulsedDelay implements Delay {
  private final PauseTransition pause;

  PulsedDelay(Duration whole, Runnable action) {
    pause = new PauseTransition(javafx.util.Duration.millis(whole.toNanos() / 1e6));
    pause.setOnFinished(_ -> action.run());
  }

  @Override
  public void restart() {
    pause.playFromStart();
  }

  @Override
  public void start() {
    pause.play();
  }

  @Override
  public void stop() {
    pause.stop();
  }

  @Override
  public boolean isWaiting() {
    return pause.getStatus() == Animation.Status.RUNNING;
  }
}
