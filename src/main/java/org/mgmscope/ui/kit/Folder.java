package org.mgmscope.ui.kit;

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

/// Shows a folder in the system's own program for files; where there is none, tells where it is.
public final class Folder {
  private final Stage window;
  private final ResourceBundle texts;
  private final String title;
  private final Desk desk;

  /// @param title says what is in the folder
  /// @param desk at which the system's program is started
  public Folder(Stage window, ResourceBundle texts, String title, Desk desk) {
    this.desk = desk;
    this.window = window;
    this.texts = texts;
    this.title = title;
  }

  /// @param place empty where the system has none
  public void show(Optional<Path> place) {
    if (place.isPresent()) {
      show(place.get(), opener(System.getProperty("os.name", "")));
    } else {
      tell(texts.getString("folder.nowhere"));
    }
  }

  /// The system's program that opens a folder.
  public static String opener(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return "explorer.exe";
    }
    return name.startsWith("mac") ? "open" : "xdg-open";
  }

  public void show(Path folder, String opener) {
    desk.run(() -> start(folder, opener));
  }

  private void start(Path folder, String opener) {
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
      Platform.runLater(() -> tell(folder.toString()));
    }
  }

  /// The program of Windows ends with 1 also when all is well.
  private static boolean isFailure(String opener, int status) {
    return status != 0 && !opener.equals("explorer.exe");
  }

  private void tell(String place) {
    ButtonType copy = new ButtonType(texts.getString("folder.copy"), ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.getButtonTypes().setAll(copy, Dialogs.close(texts));
    alert.setHeaderText(title);
    TextField path = new LineField(place);
    path.setId("folder-place");
    path.setEditable(false);
    Named.by(path, title);
    alert.getDialogPane().setContent(path);
    Dialogs.belongTo(alert, window);
    Button button = (Button) alert.getDialogPane().lookupButton(copy);
    button.setId("folder-copy");
    Copying.byPressing(button, path::getText, texts);
    alert.show();
  }
}
