package org.mgmscope.ui.kit;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
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

  /// Puts a picture on the clipboard, and what it shows: as words, and as a page with both.
  ///
  /// @param png the picture
  public static void copy(byte[] png, String title, String words) {
    ClipboardContent content = new ClipboardContent();
    content.putImage(new Image(new ByteArrayInputStream(png)));
    content.putString(title + "\n" + words);
    content.putHtml(
        "<figure><img src=\"data:image/png;base64,"
            + Base64.getEncoder().encodeToString(png)
            + "\" alt=\""
            + escaped(words)
            + "\"><figcaption><b>"
            + escaped(title)
            + "</b><br>"
            + escaped(words)
            + "</figcaption></figure>");
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
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
