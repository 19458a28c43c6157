package org.mgmscope.ui.work;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.work.Origin;

/// Asks by the dialogs of the system. They begin in the folder of what is worked on.
final class SystemPlaces implements FilePlaces {
  private final Supplier<ResourceBundle> texts;
  private final Supplier<Origin> origin;

  /// Where the dialogs begin, as far as it is there.
  private volatile Optional<Path> folder = Optional.empty();

  SystemPlaces(Supplier<ResourceBundle> texts, Supplier<Origin> origin) {
    this.texts = texts;
    this.origin = origin;
  }

  @Override
  public void lookAround() {
    folder =
        origin
            .get()
            .read()
            .map(file -> file.toAbsolutePath().getParent())
            .filter(Files::isDirectory);
  }

  @Override
  public Optional<Path> toOpen(Stage window) {
    FileChooser chooser = chooser("files.open");
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get().getString("files.all"), "*"));
    return path(chooser.showOpenDialog(window));
  }

  @Override
  public Optional<Path> toSave(Stage window, String proposed) {
    FileChooser chooser = chooser("files.save");
    chooser.setInitialFileName(proposed + ENDING);
    return path(chooser.showSaveDialog(window));
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().getString(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get().getString("files.kind"), "*" + ENDING));
    folder.ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
    return chooser;
  }
}
