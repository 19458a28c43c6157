package org.mgmscope.ui.work;

import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.mgmscope.files.ShownName;
import org.mgmscope.ui.kit.Dialogs;

/// What somebody is asked, or told, of a file, in the language of the window.
record Questions(Filing filing, Stage window) {
  ResourceBundle texts() {
    return filing.showing().texts();
  }

  /// @param header the key of the text in which the name stands
  Alert alert(String header, Object name, ButtonType... buttons) {
    return Dialogs.question(window, texts().getString(header).formatted(name), buttons);
  }

  /// Tells something that can only be read.
  void tell(String header, Object name, String content) {
    Alert alert = alert(header, name, Dialogs.close(texts()));
    alert.setContentText(content);
    alert.show();
  }

  ButtonType answer(String key, ButtonData kind) {
    return new ButtonType(texts().getString(key), kind);
  }

  ButtonType cancel() {
    return answer("files.cancel", ButtonData.CANCEL_CLOSE);
  }

  /// What is worked on, as the title of the window names it.
  String name() {
    return filing
        .work()
        .originProperty()
        .get()
        .read()
        .map(ShownName::of)
        .orElseGet(() -> ShownName.of(filing.showing().lesson().title()));
  }
}
