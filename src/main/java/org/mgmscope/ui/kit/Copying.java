package org.mgmscope.ui.kit;

import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts a text on the clipboard.
public final class Copying {
  private Copying() {}

  public static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Lets a button copy a text and then say that it has. A dialog stays open.
  ///
  /// @param text is asked when the button is pressed
  public static void byPressing(Button button, Supplier<String> text, ResourceBundle texts) {
    button.addEventFilter(
        ActionEvent.ACTION,
        press -> {
          copy(text.get());
          button.setText(texts.getString("copied"));
          press.consume();
        });
  }
}
