package org.mgmscope.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.stage.Window;

/// When the caret of a field blinks. JavaFX lets it blink from when it is moved, also where a
/// program moves it in a field without the focus, and then for ever: a window that nobody touches
/// would be drawn again and again.
final class Caret {
  private Caret() {}

  /// Whether somebody sees it who could type.
  static boolean isOfUseIn(TextInputControl field) {
    return field.isFocused() && shown(field).getValue();
  }

  /// Ends the blinking when the field goes, or its window.
  static void follow(TextInputControl field) {
    shown(field).subscribe(shown -> blink(field, shown));
  }

  private static ObservableValue<Boolean> shown(TextInputControl field) {
    return field
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }

  private static void blink(TextInputControl field, boolean shown) {
    if (field.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(shown);
    }
  }
}
