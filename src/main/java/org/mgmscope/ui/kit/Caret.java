package org.mgmscope.ui.kit;

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
    Scene scene = field.getScene();
    Window window = scene == null ? null : scene.getWindow();
    return field.isFocused() && window != null && window.isShowing();
  }

  /// Ends the blinking when the field goes, or its window.
  static void follow(TextInputControl field) {
    field
        .sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(shown -> blink(field, shown));
  }

  private static void blink(TextInputControl field, boolean shown) {
    if (field.getSkin() instanceof TextInputControlSkin<?> skin) {
      skin.setCaretAnimating(shown);
    }
  }
}
