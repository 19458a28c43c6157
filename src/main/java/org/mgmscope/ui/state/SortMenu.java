package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.mgmscope.ui.looks.TableLook;

/// Sorts a table with no mouse. The items say what is chosen when they are made.
final class SortMenu {
  private final ArrangementModel<?, ?> arrangement;
  private final ResourceBundle texts;
  private final Menu menu;

  SortMenu(ArrangementModel<?, ?> arrangement, ResourceBundle texts) {
    this.arrangement = arrangement;
    this.texts = texts;
    menu = new Menu(texts.getString("state.sort"));
    show();
  }

  Menu menu() {
    return menu;
  }

  /// Shows how the table is sorted now.
  void show() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(texts.getString("state.sort.none"), List.of()));
    for (String column : arrangement.columns().keySet()) {
      String heading = texts.getString("column." + column);
      items.add(
          item(
              texts.getString("state.sort.up").formatted(heading),
              List.of(new TableLook.Sort(column, false))));
      items.add(
          item(
              texts.getString("state.sort.down").formatted(heading),
              List.of(new TableLook.Sort(column, true))));
    }
    menu.getItems().setAll(items);
  }

  private MenuItem item(String text, List<TableLook.Sort> sort) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(sort.equals(arrangement.look().sort()));
    item.setOnAction(_ -> arrangement.setLook(arrangement.look().withSort(sort)));
    return item;
  }
}
