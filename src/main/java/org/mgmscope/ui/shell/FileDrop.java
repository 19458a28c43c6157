package org.mgmscope.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that somebody drags into the window.
final class FileDrop {
  private static final String ENDING = ".json";

  private FileDrop() {}

  /// Lets a file be dropped on a part of the window: the first that may be a scenario.
  static void on(Node part, Consumer<Path> open) {
    part.setOnDragOver(
        drag -> {
          if (scenario(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    part.setOnDragDropped(
        drag ->
            scenario(drag)
                .ifPresent(
                    file -> {
                      drag.setDropCompleted(true);
                      drag.consume();
                      // What opens may ask, and is not to do so while the other side still waits.
                      Platform.runLater(() -> open.accept(file));
                    }));
  }

  private static Optional<Path> scenario(DragEvent drag) {
    return drag.getDragboard().getFiles().stream()
        .filter(file -> file.getName().endsWith(ENDING))
        .findFirst()
        .map(File::toPath);
  }
}
