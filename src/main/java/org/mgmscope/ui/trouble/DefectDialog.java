package org.mgmscope.ui.trouble;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.mgmscope.files.ShownName;
import org.mgmscope.program.Defect;
import org.mgmscope.program.DefectReport;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.kit.TextBox;
import org.mgmscope.ui.showing.Showing;

/// Tells in plain words that the program has done something wrong, and what can be done now. What
/// those need who mend it is folded, and can be copied.
final class DefectDialog {
  private final Showing showing;
  private final ResourceBundle texts;
  private final Alert alert = new Alert(Alert.AlertType.ERROR);
  private final TextArea details = new TextBox();

  /// @param answered is told, when the dialog has closed, whether the program is to go on
  DefectDialog(Stage window, Showing showing, Consumer<Boolean> answered) {
    this.showing = showing;
    texts = showing.texts();
    ButtonType copy = new ButtonType(texts.getString("defect.copy"), ButtonData.LEFT);
    ButtonType close = new ButtonType(texts.getString("defect.close"), ButtonData.NO);
    ButtonType goOn = new ButtonType(texts.getString("defect.goOn"), ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(copy, close, goOn);
    alert.setHeaderText(texts.getString("defect.title"));
    details.setId("defect-details");
    details.getStyleClass().add("technical");
    details.setEditable(false);
    Named.by(details, texts.getString("defect.details"));
    alert.getDialogPane().setExpandableContent(details);
    Dialogs.belongTo(alert, window);
    button(copy, "defect-copy");
    button(close, "defect-close");
    button(goOn, "defect-go-on").setDefaultButton(true);
    Copying.byPressing(button(copy, "defect-copy"), details::getText, texts);
    alert.setOnHidden(_ -> answered.accept(alert.getResult() != close));
  }

  private Button button(ButtonType type, String id) {
    Button button = (Button) alert.getDialogPane().lookupButton(type);
    button.setId(id);
    return button;
  }

  /// Tells these from now on.
  void tell(List<Defect> defects) {
    String again =
        defects.size() == 1
            ? ""
            : "\n\n" + texts.getString("defect.several").formatted(defects.size());
    alert.setContentText(
        texts
                .getString("defect.what")
                .formatted(ShownName.of(showing.lesson().title()), showing.beat())
            + again);
    details.setText(DefectReport.of(showing.lesson(), showing.moment(), defects));
    if (alert.isShowing()) {
      alert.getDialogPane().getScene().getWindow().sizeToScene();
    }
  }

  void show() {
    alert.show();
  }
}
