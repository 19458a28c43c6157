package org.mgmscope.ui;

import java.awt.desktop.OpenFilesEvent;
import java.io.File;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.Documents;

/// Files that the system hands to the program while it runs. Other systems start it anew with the
/// file as argument; macOS tells the one that runs.
final class HandedOver {
  private final Stage stage;
  private final Workplace place;

  HandedOver(Stage stage, Workplace place) {
    this.stage = stage;
    this.place = place;
  }

  /// Opens what is handed over from now on, where the system does that.
  void follow() {
    if (Customs.here() == Customs.MACOS && java.awt.Desktop.isDesktopSupported()) {
      java.awt.Desktop.getDesktop().setOpenFileHandler(this::opened);
    }
  }

  private void opened(OpenFilesEvent event) {
    Platform.runLater(() -> open(event.getFiles()));
  }

  /// Opens the first of the files, as the window shows one, and comes to the front.
  void open(List<File> files) {
    new Documents(place.filing(), stage).open(files.getFirst().toPath(), 0);
    stage.toFront();
  }
}
