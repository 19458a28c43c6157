package org.mgmscope.ui.shell;

import javafx.scene.input.KeyEvent;
import org.mgmscope.ui.Session;

/// The keys that remote controls send to whom presents.
final class RemoteControl {
  private RemoteControl() {}

  /// Page Down goes on, Page Up goes back.
  static void pressed(KeyEvent press, Session session) {
    if (press.isShiftDown() || press.isShortcutDown() || press.isAltDown()) {
      return;
    }
    switch (press.getCode()) {
      case PAGE_DOWN -> go(session, session::next, press);
      case PAGE_UP -> go(session, session::back, press);
      default -> {}
    }
  }

  private static void go(Session session, Runnable where, KeyEvent press) {
    session.playingProperty().set(false);
    where.run();
    press.consume();
  }
}
