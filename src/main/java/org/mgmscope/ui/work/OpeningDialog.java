package org.mgmscope.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.ShownName;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.work.Opening;

/// Opens a file beside the desk. Where it is large, or takes longer than a moment, it tells how far
/// it is, and lets one give up.
final class OpeningDialog {
  private final Filing filing;
  private final Stage window;
  private final Latest opening = new Latest();
  private Runnable ended = () -> {};
  private @Nullable Delay moment;
  private @Nullable Alert alert;
  private boolean over;
  private volatile double done;

  OpeningDialog(Filing filing, Stage window) {
    this.filing = filing;
    this.window = window;
  }

  /// @param then is given what comes of it, unless one has given up
  void open(Path file, Consumer<Opening.Opened> then) {
    ended = filing.desk().reads(this::end);
    moment = filing.delays().of(Delays.MOMENT, () -> show(file));
    moment.start();
    opening.ask(
        true,
        unwanted -> read(file, unwanted).orElse(null),
        opened -> {
          end();
          then.accept(opened);
        });
  }

  private Optional<Opening.Opened> read(Path file, BooleanSupplier unwanted) {
    if (Documents.isLarge(file)) {
      Platform.runLater(() -> show(file));
    }
    return new Opening(
            file,
            filing.showing().lesson().locale(),
            share -> {
              done = share;
              return !unwanted.getAsBoolean();
            })
        .open();
  }

  private void end() {
    if (!over) {
      over = true;
      if (moment != null) {
        moment.stop();
      }
      opening.forget();
      ended.run();
      if (alert != null) {
        alert.hide();
      }
    }
  }

  private void show(Path file) {
    if (over || alert != null) {
      return;
    }
    ResourceBundle texts = filing.showing().texts();
    ProgressBar bar = new ProgressBar(0);
    bar.setId("opening-progress");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.getString("files.opening.progress"));
    Alert made = new Alert(Alert.AlertType.NONE);
    made.getButtonTypes()
        .setAll(new ButtonType(texts.getString("files.cancel"), ButtonData.CANCEL_CLOSE));
    made.setHeaderText(texts.getString("files.opening").formatted(ShownName.of(file)));
    made.getDialogPane().setContent(bar);
    made.getDialogPane().lookupButton(made.getButtonTypes().getFirst()).setId("opening-cancel");
    Dialogs.belongTo(made, window);
    AnimationTimer telling =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            bar.setProgress(done);
          }
        };
    made.setOnHidden(
        _ -> {
          telling.stop();
          end();
        });
    alert = made;
    made.show();
    telling.start();
  }
}
