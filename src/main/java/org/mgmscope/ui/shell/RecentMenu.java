package org.mgmscope.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.mgmscope.files.ShownName;
import org.mgmscope.ui.work.Documents;

/// The files that were opened and saved last, as a menu in the menu of files.
final class RecentMenu extends Menu {
  private final ResourceBundle texts;
  private final Supplier<Documents> documents;

  RecentMenu(ResourceBundle texts, Supplier<Documents> documents) {
    super(texts.getString("files.recent"));
    this.texts = texts;
    this.documents = documents;
    setId("recent-files");
    getItems().add(nothing());
    setOnShowing(_ -> fill());
  }

  private void fill() {
    List<Path> recent = documents.get().recent();
    getItems().setAll(recent.stream().map(this::item).toList());
    if (recent.isEmpty()) {
      getItems().add(nothing());
    }
  }

  private MenuItem item(Path file) {
    MenuItem item =
        new MenuItem(
            texts
                .getString("files.recent.file")
                .formatted(ShownName.of(file), ShownName.of(String.valueOf(file.getParent()))));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> documents.get().open(file, 0));
    return item;
  }

  private MenuItem nothing() {
    MenuItem none = new MenuItem(texts.getString("files.recent.none"));
    none.setDisable(true);
    return none;
  }
}
