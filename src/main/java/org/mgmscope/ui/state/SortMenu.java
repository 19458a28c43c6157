package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Part;
import org.mgmscope.ui.looks.TableLook;

/// Sorts a table with no mouse. The items say what is chosen when they are made.
final class SortMenu {
  private final Part<?, ?> part;
  private final ObjectProperty<TableLook> look;
  private final ResourceBundle texts;
  private final Menu menu;

  SortMenu(Part<?, ?> part, ObjectProperty<TableLook> look, ResourceBundle texts) {
    this.part = part;
    this.look = look;
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
    for (Column<?, ?> column : part.columns()) {
      String heading = texts.getString("column." + column.name());
      items.add(
          item(
              texts.getString("state.sort.up").formatted(heading),
              List.of(new TableLook.Sort(column.name(), false))));
      items.add(
          item(
              texts.getString("state.sort.down").formatted(heading),
              List.of(new TableLook.Sort(column.name(), true))));
    }
    menu.getItems().setAll(items);
  }

  private MenuItem item(String text, List<TableLook.Sort> sort) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setSelected(sort.equals(look.get().sort()));
    item.setOnAction(_ -> look.set(look.get().withSort(sort)));
    return item;
  }
}
