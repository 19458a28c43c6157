package org.mgmscope.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What all dialogs have in common.
public final class Dialogs {
  private Dialogs() {}

  /// Lets a dialog belong to a window, and look like it.
  public static void belongTo(Dialog<?> dialog, Stage window) {
    dialog.setTitle("MGM Scope");
    dialog.setGraphic(null);
    if (window.isShowing()) {
      dialog.initOwner(window); // and so its style sheets are those of the window
    } else if (window.getScene() != null) {
      dialog.getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
    }
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
  }

  /// Asks something. The button of each answer has its kind as identifier, for example
  /// `answer-cancel_close`.
  public static Alert question(Stage window, String words, ButtonType... answers) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.getButtonTypes().setAll(answers);
    alert.setHeaderText(words);
    belongTo(alert, window);
    for (ButtonType answer : answers) {
      String kind = answer.getButtonData().name().toLowerCase(Locale.ROOT);
      alert.getDialogPane().lookupButton(answer).setId("answer-" + kind);
    }
    return alert;
  }

  /// Lets Enter alone cancel: what is lost by another answer does not come back. JavaFX decides on
  /// its own before the question is seen.
  public static void preferCancel(Alert question) {
    question.setOnShown(
        _ -> {
          for (ButtonType answer : question.getButtonTypes()) {
            if (question.getDialogPane().lookupButton(answer) instanceof Button button) {
              button.setDefaultButton(button.isCancelButton());
              if (button.isCancelButton()) {
                button.requestFocus();
              }
            }
          }
        });
  }

  /// The button that closes a dialog and does nothing else, in the language of the window: the one
  /// of JavaFX speaks the language that was there when it was loaded.
  public static ButtonType close(ResourceBundle texts) {
    return new ButtonType(texts.getString("dialog.close"), ButtonData.CANCEL_CLOSE);
  }
}
