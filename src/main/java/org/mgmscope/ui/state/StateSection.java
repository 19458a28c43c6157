package org.mgmscope.ui.state;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.PartRows;
import org.mgmscope.story.tables.Query;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.kit.RowCopier;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.looks.StateLook;
import org.mgmscope.ui.looks.TableLook;
import org.mgmscope.ui.showing.Showing;

/// A titled table that folds. While it is folded it has no rows, but still tells what the beat did
/// to them.
final class StateSection<K, V> extends VBox {
  private final Showing showing;
  private final Looks looks;
  private final Part<K, V> part;
  private final ResourceBundle texts;
  private final ObjectProperty<TableLook> look;
  private final Consumer<String> say;
  private final Runnable found;
  private final SectionHead head;
  private final Latest search = new Latest();
  private final RowCopier copier = new RowCopier();
  private @Nullable StateTable<K, V> table;
  private @Nullable PartRows<K, V> rows;
  private @Nullable Found<K> shown;
  private int events;
  private boolean hasTable;

  /// @param say tells the reader what was done
  /// @param found is told when rows that were looked for on another thread are there
  StateSection(
      Showing showing, Looks looks, Part<K, V> part, Consumer<String> say, Runnable found) {
    this.showing = showing;
    this.looks = looks;
    this.part = part;
    this.say = say;
    this.found = found;
    texts = showing.texts();
    look = looks.stateLook().tableProperty(part.name());
    head = new SectionHead(part.name(), showing.lesson().manual(), texts);
    getStyleClass().add("section");
    getChildren().add(head);
    head.fold().setOnAction(_ -> look.set(look.get().withFolded(!head.fold().isSelected())));
    prepareMenu();
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    look.when(sceneProperty().map(scene -> scene != null).orElse(false))
        .subscribe(this::lookChanged);
  }

  private void prepareMenu() {
    for (Column<K, V> column : part.columns()) {
      CheckMenuItem item = new CheckMenuItem(texts.getString("column." + column.name()));
      item.setOnAction(
          _ -> {
            if (table != null) {
              table.columns().setVisible(column.name(), item.isSelected());
            }
          });
      head.menu().getItems().add(item);
    }
    MenuItem usual = new MenuItem(texts.getString("state.columns.usual"));
    usual.setOnAction(_ -> look.set(TableLook.usual(part.name()).withFolded(!isOpen())));
    // Its key is told in words: as an accelerator it would work wherever the focus is.
    MenuItem copy =
        new MenuItem(
            texts
                .getString("state.copy")
                .formatted(Customs.here().name(PartKey.COPY.key(), texts)));
    copy.setOnAction(_ -> copyRows());
    MenuItem csv = new MenuItem(texts.getString("state.csv"));
    csv.setOnAction(_ -> copyCsv());
    SortMenu sort = new SortMenu(part, look, texts);
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
    for (int i = 0; i < part.columns().size(); i++) {
      if (head.menu().getItems().get(i) instanceof CheckMenuItem item) {
        item.setSelected(!look.get().hidden().contains(part.columns().get(i).name()));
      }
    }
  }

  private void lookChanged(TableLook before, TableLook now) {
    if (table != null
        && (!before.columns().equals(now.columns())
            || !before.hidden().equals(now.hidden())
            || !before.sort().equals(now.sort()))) {
      table.columns().arrange();
    }
    if (!before.sort().equals(now.sort()) || !Objects.equals(before.folded(), now.folded())) {
      refresh();
    }
  }

  // Rows

  boolean isOpen() {
    Boolean folded = look.get().folded();
    return folded == null ? showing.lesson().touched().contains(part.name()) : !folded;
  }

  /// @param before the state before the beat
  /// @param many how many events of the beat have happened
  void show(State before, State now, int many) {
    rows = new PartRows<>(part, before, now, showing.lesson().locale());
    events = many;
    refresh();
  }

  /// Lets the table be seen from now on, not only its title.
  void showTable() {
    hasTable = true;
    refresh();
  }

  /// Shows the same moment, as the tables are arranged now.
  void refresh() {
    PartRows<K, V> of = rows;
    if (of == null) {
      return;
    }
    Query<K, V> query = query();
    boolean aside = of.isLong(query, StateTable.MOST_KEPT, events);
    if (aside) {
      boolean waits = query.onlyChanged() || !query.text().isEmpty() || query.order() != null;
      display(of, waits ? of.none() : of.present(), texts.getString("state.searching"));
    }
    search.<Found<K>>ask(
        aside,
        stop -> of.find(query, stop),
        made -> {
          display(of, made, whyEmpty(made, query));
          if (aside) {
            found.run();
          }
        });
  }

  private Query<K, V> query() {
    StateLook all = looks.stateLook();
    return isOpen()
        ? new Query<>(
            all.onlyChangedProperty().get(),
            all.textProperty().get(),
            StateColumns.order(part, look.get()))
        : new Query<>(false, "", null);
  }

  private String whyEmpty(Found<K> made, Query<K, V> query) {
    if (made.all() == 0) {
      return texts.getString("state." + part.name().name().toLowerCase(Locale.ROOT) + ".empty");
    }
    return query.onlyChanged() && !made.isTouched()
        ? texts.getString("state.unchanged")
        : texts.getString("state.filtered");
  }

  private void display(PartRows<K, V> of, Found<K> made, String empty) {
    shown = made;
    head.show(made, isOpen());
    if (isOpen() && hasTable) {
      StateTable<K, V> there = table();
      there.show(of, made, empty);
    } else if (getChildren().size() > 1) {
      getChildren().removeLast();
    }
  }

  /// The table is made when it is opened for the first time.
  private StateTable<K, V> table() {
    StateTable<K, V> there = table;
    if (there == null) {
      there = new StateTable<>(showing, looks, part, texts);
      table = there;
    }
    if (getChildren().size() == 1) {
      getChildren().add(there.view());
    }
    return there;
  }

  /// Whether the beat did something that is to be seen here.
  boolean isTouched() {
    return isOpen() && shown != null && shown.firstTouched() != null;
  }

  void revealTouched() {
    if (table != null && isTouched()) {
      table.revealTouched();
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
    StateTable<K, V> of = table;
    PartRows<K, V> there = rows;
    if (of != null && there != null) {
      List<K> keys = of.selected();
      List<Integer> seen = of.columns().seen();
      copier.asText(
          keys.size(),
          index -> StateTable.cells(there, keys.get(index), seen),
          count -> say.accept(texts.getString("events.copied").formatted(count)));
    }
  }

  private void copyCsv() {
    StateTable<K, V> of = table;
    PartRows<K, V> there = rows;
    Found<K> made = shown;
    if (of != null && there != null && made != null) {
      List<Integer> seen = of.columns().seen();
      copier.asCsv(
          of.columns().headings(),
          made.keys().size(),
          index -> StateTable.cells(there, made.keys().get(index), seen),
          count -> say.accept(texts.getString("events.copied.csv").formatted(count)));
    }
  }
}
