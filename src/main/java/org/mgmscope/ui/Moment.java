package org.mgmscope.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Waits for as long as somebody waits without wondering, and then does something on the window's
/// thread.
@FunctionalInterface
public interface Moment {
  /// By the clock.
  Moment SECOND =
      then -> {
        PauseTransition pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(_ -> then.run());
        pause.play();
        return pause::stop;
      };

  /// @return calls it off, on the window's thread
  Runnable then(Runnable does);
}
