package org.mgmscope.ui.work;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  @Override
  public Optional<Path> toExport(Stage window, String proposed, List<Kind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get().getString("files.export"));
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.words(), "*" + kind.ending()));
    }
    chooser.setInitialFileName(proposed + kinds.getFirst().ending());
    folder.ifPresent(there -> chooser.setInitialDirectory(there.toFile()));
    return path(chooser.showSaveDialog(window))
        .map(file -> ended(file, kinds, chosen(chooser, kinds)));
  }

  private static Kind chosen(FileChooser chooser, List<Kind> kinds) {
    int chosen = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
    return kinds.get(Math.max(0, chosen));
  }

  /// A name that ends as none of the kinds gets the ending of the one that is chosen.
  private static Path ended(Path file, List<Kind> kinds, Kind chosen) {
    String name = file.getFileName().toString();
    return kinds.stream().anyMatch(kind -> name.endsWith(kind.ending()))
        ? file
        : file.resolveSibling(name + chosen.ending());
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
