package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.mgmscope.ui.Dialogs;
import org.mgmscope.ui.Latest;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.ShownName;
import org.mgmscope.ui.View;

/// Opens a file that is so large that one has to wait: tells how far it is, and lets one give up.
final class OpeningDialog {
  private final Session session;
  private final Stage window;
  private final Latest opening = new Latest();
  private volatile double done;

  OpeningDialog(Session session, Stage window) {
    this.session = session;
    this.window = window;
  }

  /// @param then is given what comes of it, unless one has given up
  void open(Path file, Consumer<Opening.Opened> then) {
    ResourceBundle texts = View.texts(session);
    ProgressBar bar = new ProgressBar(0);
    bar.setId("opening-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.getString("files.opening.progress"));
    Alert alert = new Alert(Alert.AlertType.NONE);
    alert
        .getButtonTypes()
        .setAll(new ButtonType(texts.getString("files.cancel"), ButtonData.CANCEL_CLOSE));
    alert.setHeaderText(texts.getString("files.opening").formatted(ShownName.of(file)));
    alert.getDialogPane().setContent(bar);
    alert.getDialogPane().lookupButton(alert.getButtonTypes().getFirst()).setId("opening-cancel");
    Dialogs.belongTo(alert, window);
    AnimationTimer telling =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            bar.setProgress(done);
          }
        };
    alert.setOnHidden(
        _ -> {
          telling.stop();
          opening.forget();
        });
    alert.show();
    telling.start();
    opening.ask(
        true,
        unwanted ->
            new Opening(
                    file,
                    session.lesson().locale(),
                    share -> {
                      done = share;
                      return !unwanted.getAsBoolean();
                    })
                .open()
                .orElse(null),
        opened -> {
          alert.hide();
          then.accept(opened);
        });
  }
}
