package org.mgmscope.ui.shell;

import javafx.scene.input.KeyEvent;
import org.mgmscope.ui.showing.Steps;

/// The keys that remote controls send to whom presents.
final class RemoteControl {
  private RemoteControl() {}

  /// Page Down goes on, Page Up goes back.
  static void pressed(KeyEvent press, Steps steps) {
    if (press.isShiftDown() || press.isShortcutDown() || press.isAltDown()) {
      return;
    }
    switch (press.getCode()) {
      case PAGE_DOWN -> go(steps, steps::next, press);
      case PAGE_UP -> go(steps, steps::back, press);
      default -> {}
    }
  }

  private static void go(Steps steps, Runnable where, KeyEvent press) {
    steps.playingProperty().set(false);
    where.run();
    press.consume();
  }
}
