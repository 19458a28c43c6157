package org.mgmscope.ui;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Another program, out of whose window files are dragged: those whose paths stand in a file of the
/// folder that is its argument.
public final class DragSource {
  /// The file with the paths.
  static final String DRAGGED = "dragged.txt";

  /// The file that is there as soon as the window is.
  static final String READY = "ready.txt";

  /// The file that is there as soon as a drag has begun; whoever drags takes it away before.
  static final String BEGUN = "begun.txt";

  /// The file that is there as soon as a drag has ended; whoever drags takes it away before.
  static final String ENDED = "ended.txt";

  /// Where it can be taken hold of, on the screen.
  static final Point2D PLACE = new Point2D(100, 830);

  private static final double WIDTH = 200;
  private static final double HEIGHT = 60;

  private DragSource() {}

  public static void main(String[] arguments) {
    Platform.startup(() -> show(new Stage(), Path.of(arguments[0])));
  }

  private static void show(Stage stage, Path folder) {
    Label handle = new Label("files");
    handle.setOnDragDetected(drag -> begin(handle, drag, folder));
    handle.setOnDragDone(_ -> tell(folder.resolve(ENDED)));
    stage.initStyle(StageStyle.UNDECORATED);
    stage.setScene(new Scene(handle, WIDTH, HEIGHT));
    stage.setX(PLACE.getX() - WIDTH / 2);
    stage.setY(PLACE.getY() - HEIGHT / 2);
    stage.show();
    tell(folder.resolve(READY));
  }

  private static void tell(Path happened) {
    try {
      Files.createFile(happened);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void begin(Label handle, MouseEvent drag, Path folder) {
    try {
      List<File> files =
          Files.readAllLines(folder.resolve(DRAGGED)).stream().map(File::new).toList();
      ClipboardContent content = new ClipboardContent();
      content.putFiles(files);
      handle.startDragAndDrop(TransferMode.COPY).setContent(content);
      drag.consume();
      tell(folder.resolve(BEGUN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
