package org.mgmscope.ui.trouble;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.mgmscope.settings.LogPlace;
import org.mgmscope.ui.Copying;
import org.mgmscope.ui.Dialogs;
import org.mgmscope.ui.Named;

/// Shows the folder of logs in the system's own program for files; where there is none, tells where
/// it is.
public final class LogFolder {
  private final Stage window;
  private final ResourceBundle texts;

  public LogFolder(Stage window, ResourceBundle texts) {
    this.window = window;
    this.texts = texts;
  }

  public void show() {
    Optional<Path> place = LogPlace.here();
    if (place.isPresent()) {
      show(place.get(), opener(System.getProperty("os.name", "")));
    } else {
      tell(texts.getString("logs.nowhere"));
    }
  }

  /// The system's program that opens a folder.
  static String opener(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "explorer.exe";
    }
    return name.startsWith("mac") ? "open" : "xdg-open";
  }

  void show(Path folder, String opener) {
    try {
      Process process =
          new ProcessBuilder(List.of(opener, folder.toString()))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      var _ =
          process
              .onExit()
              .thenAccept(
                  ended -> {
                    if (isFailure(opener, ended.exitValue())) {
                      Platform.runLater(() -> tell(folder.toString()));
                    }
                  });
    } catch (IOException thereIsNone) {
      tell(folder.toString());
    }
  }

  /// The program of Windows ends with 1 also when all is well.
  private static boolean isFailure(String opener, int status) {
    return status != 0 && !opener.equals("explorer.exe");
  }

  private void tell(String place) {
    ButtonType copy = new ButtonType(texts.getString("logs.copy"), ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.getButtonTypes().setAll(copy, ButtonType.CLOSE);
    alert.setHeaderText(texts.getString("logs.title"));
    TextField path = new TextField(place);
    path.setId("logs-place");
    path.setEditable(false);
    Named.by(path, texts.getString("logs.title"));
    alert.getDialogPane().setContent(path);
    Dialogs.belongTo(alert, window);
    Button button = (Button) alert.getDialogPane().lookupButton(copy);
    button.setId("logs-copy");
    Copying.byPressing(button, path::getText, texts);
    alert.show();
  }
}
