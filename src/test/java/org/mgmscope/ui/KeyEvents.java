package org.mgmscope.ui;

import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys as the system tells of them: each goes to whatever has the focus then.
public record KeyEvents(OpenWindow window) {
  /// What has the focus.
  public Node owner() {
    return OpenWindow.fx(() -> window.stage().getScene().getFocusOwner());
  }

  /// Types letters, and lets something happen after each.
  public void type(String letters, Runnable afterEach) {
    for (String letter : letters.codePoints().mapToObj(Character::toString).toList()) {
      KeyCode key = Objects.requireNonNull(KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT)));
      send(KeyEvent.KEY_PRESSED, "", key);
      send(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
      send(KeyEvent.KEY_RELEASED, "", key);
      window.settle();
      afterEach.run();
      window.settle();
    }
  }

  /// Presses a key that is no letter.
  public void press(KeyCode key) {
    send(KeyEvent.KEY_PRESSED, "", key);
    send(KeyEvent.KEY_RELEASED, "", key);
    window.settle();
  }

  private void send(EventType<KeyEvent> type, String letter, KeyCode key) {
    OpenWindow.act(
        () -> {
          Scene scene = window.stage().getScene();
          Node owner = scene.getFocusOwner();
          Event.fireEvent(
              owner == null ? scene : owner,
              new KeyEvent(
                  type,
                  letter.isEmpty() ? KeyEvent.CHAR_UNDEFINED : letter,
                  letter,
                  key,
                  false,
                  false,
                  false,
                  false));
        });
  }
}
