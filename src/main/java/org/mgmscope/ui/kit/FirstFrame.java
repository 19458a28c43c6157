package org.mgmscope.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/// Does what can wait until a window is seen.
public final class FirstFrame extends AnimationTimer {
  /// When the third pulse begins, what the first has drawn is on the screen.
  private static final int PULSES = 3;

  private final Runnable then;
  private int pulses;

  private FirstFrame(Runnable then) {
    this.then = then;
  }

  /// Does something at once in a window that is open, else after its first frame.
  public static void then(Scene scene, Runnable then) {
    if (scene.getWindow() != null && scene.getWindow().isShowing()) {
      then.run();
    } else {
      count(then);
    }
  }

  /// Does something when what is shown now has been drawn, on the window's thread.
  public static void count(Runnable then) {
    new FirstFrame(then).start();
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses == PULSES) {
      stop();
      then.run();
    }
  }
}
