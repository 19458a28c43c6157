package org.mgmscope.ui.recovery;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.work.Difference;

/// Shows how kept work differs from something: lines that are taken away, and lines that are added.
final class DifferenceDialog {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final Stage window;
  private final ResourceBundle texts;
  private final String title;

  /// @param title says what differs from what
  DifferenceDialog(Stage window, ResourceBundle texts, String title) {
    this.window = window;
    this.texts = texts;
    this.title = title;
  }

  void show(List<Difference.Line> lines) {
    ButtonType copy = new ButtonType(texts.getString("difference.copy"), ButtonData.LEFT);
    Alert alert = new Alert(Alert.AlertType.INFORMATION);
    alert.getButtonTypes().setAll(copy, Dialogs.close(texts));
    alert.setHeaderText(title);
    alert.setResizable(true);
    if (lines.isEmpty()) {
      alert.setContentText(texts.getString("difference.none"));
    } else {
      alert.getDialogPane().setContent(list(lines, alert::close));
    }
    Dialogs.belongTo(alert, window);
    Button button = (Button) alert.getDialogPane().lookupButton(copy);
    button.setId("difference-copy");
    button.setDisable(lines.isEmpty());
    Copying.byPressing(button, () -> text(lines), texts);
    alert.show();
  }

  /// @param close is done by Esc, which a list would keep to itself
  private ListView<Difference.Line> list(List<Difference.Line> lines, Runnable close) {
    ListView<Difference.Line> list = new ListView<>();
    list.getItems().setAll(lines);
    list.setId("difference");
    list.getStyleClass().add("difference");
    list.setCellFactory(_ -> new DifferenceCell(texts));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setAccessibleText(texts.getString("difference.name"));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        press -> {
          if (press.getCode() == KeyCode.ESCAPE) {
            close.run();
            press.consume();
          } else if (COPY.match(press)) {
            Copying.copy(text(list.getSelectionModel().getSelectedItems()));
            press.consume();
          }
        });
    return list;
  }

  private String text(List<Difference.Line> lines) {
    return lines.stream()
        .map(line -> DifferenceCell.text(line, texts) + "\n")
        .collect(Collectors.joining());
  }
}
