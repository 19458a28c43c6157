package org.mgmscope.ui.work;

import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.ShownName;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;

/// Closes the window, and asks before work is lost. What is being saved is waited for, and when
/// that takes long, one is asked whether it is to be.
public final class Closing {
  private final Filing filing;
  private final Stage window;
  private final Questions questions;
  private @Nullable Waiting waiting;

  public Closing(Filing filing, Stage window) {
    this.filing = filing;
    this.window = window;
    questions = new Questions(filing, window);
  }

  /// Somebody wants to close the window.
  public void asked(WindowEvent close) {
    filing.work().settle();
    Path saving = filing.work().saving().fileProperty().get();
    if (saving != null) {
      close.consume();
      if (waiting == null) {
        waiting = new Waiting(saving);
      }
    } else if (filing.work().unsavedProperty().get()) {
      close.consume();
      new Documents(filing, window).askBefore(window::hide);
    }
  }

  /// Waits until nothing is being saved any more, and goes on to close then.
  private final class Waiting {
    private final ButtonType leave = questions.answer("files.closeNow", ButtonData.NO);
    private final Alert alert;
    private final Delay moment;
    private final Subscription saved;
    private boolean goesOn;

    Waiting(Path file) {
      alert =
          questions.alert(
              "files.stillSaving",
              ShownName.of(file),
              leave,
              questions.answer("files.stay", ButtonData.CANCEL_CLOSE));
      alert.setContentText(questions.texts().getString("files.stillSaving.why"));
      alert.setOnHidden(_ -> answered());
      moment = filing.delays().of(Delays.MOMENT, alert::show);
      moment.start();
      saved = filing.work().saving().fileProperty().subscribe((_, now) -> savedMaybe(now));
    }

    private void savedMaybe(@Nullable Path now) {
      if (now == null) {
        goesOn = true;
        end();
        alert.hide();
        new Documents(filing, window).askBefore(window::hide);
      }
    }

    private void answered() {
      if (!goesOn) {
        end();
        if (alert.getResult() == leave) {
          window.hide();
        }
      }
    }

    private void end() {
      moment.stop();
      saved.unsubscribe();
      waiting = null;
    }
  }
}
