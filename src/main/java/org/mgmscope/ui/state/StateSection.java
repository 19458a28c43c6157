package org.mgmscope.ui.state;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.RowKeys;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.kit.RowCopier;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// A titled table that folds.
public final class StateSection<K, V> {
  /// Loads the FXML of sections.
  @FunctionalInterface
  public interface Files {
    /// Lets a section be filled by the FXML of its part.
    ///
    /// @return whether there is one
    boolean fill(StatePart part, StateSection<?, ?> section, ResourceBundle texts);
  }

  private final Showing showing;
  private final Looks looks;
  private final ResourceBundle texts;
  private final Consumer<String> say;
  private final TableModel<K, V> model;
  private final BooleanProperty inWindow = new SimpleBooleanProperty(false);
  private final RowCopier copier = new RowCopier();
  private @Nullable StateTable<K, V> shown;

  @FXML private VBox root;
  @FXML private SectionHead head;
  @FXML private @Nullable FittingTable table;

  /// @param say tells the reader what was done
  /// @param found is told when rows that were looked for on another thread are there
  @SuppressWarnings("NullAway.Init") // the loader fills the fields, or else the code does
  StateSection(
      Showing showing, Looks looks, Part<K, V> part, Consumer<String> say, Runnable found) {
    this.showing = showing;
    this.looks = looks;
    this.say = say;
    texts = showing.texts();
    model =
        new TableModel<>(
            part, looks.stateLook(), inWindow, texts, looks::scaled, new Latest()::ask);
    model.whenFoundLate(found);
  }

  /// Makes it by its part's FXML, or in code if there is none.
  void make(Files files) {
    if (!files.fill(model.part(), this, texts)) {
      head = CodedSection.head(model);
      root = new VBox(head);
      root.getStyleClass().add("section");
      initialize();
    } else if (table == null) {
      throw new IllegalStateException("no table in the view of " + model.part());
    }
  }

  @FXML
  private void initialize() {
    root.getChildren().remove(table); // until it is to be seen
    head.explain(model.part(), showing.lesson().manual(), texts);
    head.fold().setOnAction(_ -> model.arrangement().setOpen(head.fold().isSelected()));
    prepareMenu();
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    inWindow.bind(root.sceneProperty().map(Objects::nonNull).orElse(false));
    model.seenProperty().subscribe(this::showOrHide);
  }

  private void prepareMenu() {
    for (String column : model.getColumns().keySet()) {
      CheckMenuItem item = new CheckMenuItem(texts.getString("column." + column));
      item.setUserData(column);
      item.setOnAction(_ -> model.arrangement().setColumnSeen(column, item.isSelected()));
      head.menu().getItems().add(item);
    }
    MenuItem usual = new MenuItem(texts.getString("state.columns.usual"));
    usual.setOnAction(_ -> model.arrangeAsUsual());
    // Its key is told in words: as an accelerator it would work wherever the focus is.
    MenuItem copy =
        new MenuItem(
            texts
                .getString("state.copy")
                .formatted(Customs.here().name(PartKey.COPY.key(), texts)));
    copy.setOnAction(_ -> copyRows());
    MenuItem csv = new MenuItem(texts.getString("state.csv"));
    csv.setOnAction(_ -> copyCsv());
    SortMenu sort = new SortMenu(model.arrangement(), texts);
    head.menu()
        .getItems()
        .addAll(new SeparatorMenuItem(), usual, sort.menu(), new SeparatorMenuItem(), copy, csv);
    head.menu()
        .setOnShowing(
            _ -> {
              showColumnsInMenu();
              sort.show();
            });
  }

  private void showColumnsInMenu() {
    for (MenuItem each : head.menu().getItems()) {
      if (each instanceof CheckMenuItem item && item.getUserData() instanceof String column) {
        item.setSelected(model.arrangement().column(column).isSeen());
      }
    }
  }

  // What is seen

  VBox root() {
    return root;
  }

  /// What it shows.
  public TableModel<K, V> getModel() {
    return model;
  }

  private void showOrHide(boolean seen) {
    if (!seen) {
      root.getChildren().remove(table);
    } else {
      root.getChildren().add(table().view());
    }
  }

  /// The table is made ready when it is opened for the first time.
  private StateTable<K, V> table() {
    StateTable<K, V> there = shown;
    if (there == null) {
      if (table == null) {
        table = CodedSection.table(model, texts);
      }
      there = new StateTable<>(showing, looks, model, table, texts);
      shown = there;
    }
    return there;
  }

  /// Whether the beat did something that is to be seen here.
  boolean isTouched() {
    return model.firstTouched() != null;
  }

  void revealTouched() {
    if (shown != null && isTouched()) {
      shown.revealTouched();
    }
  }

  // Copies

  private void pressed(KeyEvent key) {
    if (PartKey.COPY.is(key)) {
      copyRows();
      key.consume();
    }
  }

  private void copyRows() {
    if (shown != null) {
      List<K> keys = shown.selected();
      Function<K, List<String>> cells = model.cells(shown.columns().seen());
      copier.asText(
          keys.size(),
          index -> cells.apply(keys.get(index)),
          count -> say.accept(texts.getString("events.copied").formatted(count)));
    }
  }

  private void copyCsv() {
    if (shown != null) {
      RowKeys<K> keys = model.keys();
      Function<K, List<String>> cells = model.cells(shown.columns().seen());
      copier.asCsv(
          shown.columns().headings(),
          keys.size(),
          index -> cells.apply(keys.get(index)),
          count -> say.accept(texts.getString("events.copied.csv").formatted(count)));
    }
  }
}
