package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.robot.Robot;

/// Somebody who has nothing but a keyboard, and is fast.
public final class Keyboard {
  private final Robot robot = OpenWindow.fx(Robot::new);

  /// Presses keys together: those to hold first. Each is a task of its own, as for a user.
  public void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      OpenWindow.fx(
          () -> {
            robot.keyPress(key);
            return null;
          });
    }
    for (KeyCode key : List.of(keys).reversed()) {
      OpenWindow.fx(
          () -> {
            robot.keyRelease(key);
            return null;
          });
    }
    OpenWindow.fx(() -> null); // what the keys have put off
  }

  public void press(KeyCodeCombination key) {
    List<KeyCode> keys = new ArrayList<>();
    if (isDown(key.getShortcut()) || isDown(key.getControl())) {
      keys.add(KeyCode.CONTROL);
    }
    if (isDown(key.getAlt())) {
      keys.add(KeyCode.ALT);
    }
    if (isDown(key.getShift())) {
      keys.add(KeyCode.SHIFT);
    }
    keys.add(key.getCode());
    press(keys.toArray(KeyCode[]::new));
  }

  private static boolean isDown(KeyCombination.ModifierValue held) {
    return held == KeyCombination.ModifierValue.DOWN;
  }
}
