package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Item;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.ui.looks.TableLook;

/// The columns of a table, arranged as somebody has arranged them; what they arrange by mouse is
/// remembered.
final class StateColumns<K, V> {
  private static final double SIGN_WIDTH = 24;

  /// How large the style sheet makes a heading at the usual size of text, and what it leaves
  /// beside.
  private static final double HEADING_SIZE = 12.35;

  private static final double HEADING_AROUND = 12;

  private final TableView<TableRowModel> table;
  private final Part<K, V> part;
  private final ObjectProperty<TableLook> look;
  private final ResourceBundle texts;
  private final DoubleUnaryOperator scaled;
  private final TableColumn<TableRowModel, RowData> sign = new TableColumn<>();
  private final Map<String, TableColumn<TableRowModel, Cell>> columns = new LinkedHashMap<>();
  private boolean hasRows = true;
  private boolean arranging;
  private boolean remembering;

  /// @param scaled gives a length at the present size of the text
  StateColumns(
      TableView<TableRowModel> table,
      Part<K, V> part,
      ObjectProperty<TableLook> look,
      ResourceBundle texts,
      DoubleUnaryOperator scaled) {
    this.table = table;
    this.part = part;
    this.look = look;
    this.texts = texts;
    this.scaled = scaled;
    prepareSign();
    for (int i = 0; i < part.columns().size(); i++) {
      columns.put(part.columns().get(i).name(), column(i));
    }
    arrange();
    table.getColumns().addListener((ListChangeListener<Object>) _ -> remember());
    table.getSortOrder().addListener((ListChangeListener<Object>) _ -> rememberSort());
    for (TableColumn<TableRowModel, Cell> column : columns.values()) {
      column.sortTypeProperty().subscribe((_, _) -> rememberSort());
    }
  }

  private void prepareSign() {
    sign.setMinWidth(scaled.applyAsDouble(SIGN_WIDTH));
    sign.setMaxWidth(scaled.applyAsDouble(SIGN_WIDTH));
    sign.setSortable(false);
    sign.setReorderable(false);
    sign.setCellValueFactory(row -> row.getValue().dataValue());
    sign.setCellFactory(_ -> new SignView(texts));
  }

  private TableColumn<TableRowModel, Cell> column(int at) {
    Column<K, V> of = part.columns().get(at);
    TableColumn<TableRowModel, Cell> column = new TableColumn<>(heading(of));
    column.setId(part.name().name().toLowerCase(Locale.ROOT) + "-" + of.name());
    column.setUserData(of.name());
    column.setPrefWidth(scaled.applyAsDouble(of.width()));
    column.setMinWidth(leastWidth(of));
    column.setCellValueFactory(row -> row.getValue().cell(at));
    column.setCellFactory(_ -> new CellView(texts));
    return column;
  }

  /// How wide a column must be for its heading, so that this is never cut.
  private double headingWidth(Column<K, V> column) {
    Text text = new Text(heading(column));
    text.setFont(Font.font(null, FontWeight.BOLD, scaled.applyAsDouble(HEADING_SIZE)));
    return Math.ceil(text.getLayoutBounds().getWidth()) + HEADING_AROUND;
  }

  private double leastWidth(Column<K, V> column) {
    return Math.max(scaled.applyAsDouble(column.least()), headingWidth(column));
  }

  /// Lets columns be as narrow as their headings while nothing is in them: a table without rows has
  /// no bar to scroll by.
  void showRows(boolean some) {
    if (some == hasRows) {
      return;
    }
    hasRows = some;
    for (Column<K, V> each : part.columns()) {
      TableColumn<TableRowModel, Cell> column = columns.get(each.name());
      if (column != null) {
        column.setMinWidth(some ? leastWidth(each) : headingWidth(each));
      }
    }
  }

  private String heading(Column<K, V> column) {
    return texts.getString("column." + column.name());
  }

  /// Gives the table other items. It forgets by which columns it is sorted whenever it gets some.
  void give(ObservableList<TableRowModel> items) {
    boolean before = arranging;
    arranging = true;
    List<TableColumn<TableRowModel, ?>> order = List.copyOf(table.getSortOrder());
    table.setItems(items);
    table.getSortOrder().setAll(order);
    arranging = before;
  }

  /// Arranges the columns as they are remembered.
  void arrange() {
    if (remembering) {
      return;
    }
    arranging = true;
    List<TableColumn<TableRowModel, ?>> inOrder = new ArrayList<>(List.of(sign));
    Set<String> names = new LinkedHashSet<>(look.get().columns());
    names.addAll(columns.keySet());
    for (String name : names) {
      TableColumn<TableRowModel, Cell> column = columns.get(name);
      if (column != null) {
        column.setVisible(!look.get().hidden().contains(name));
        inOrder.add(column);
      }
    }
    if (!table.getColumns().equals(inOrder)) {
      table.getColumns().setAll(inOrder);
    }
    table.getSortOrder().clear();
    for (TableLook.Sort sort : look.get().sort()) {
      TableColumn<TableRowModel, Cell> column = columns.get(sort.column());
      if (column != null) {
        column.setSortType(
            sort.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().add(column);
      }
    }
    arranging = false;
  }

  private void remember() {
    if (!arranging) {
      List<String> order = new ArrayList<>();
      for (TableColumn<TableRowModel, ?> column : table.getColumns()) {
        if (column.getUserData() instanceof String name) {
          order.add(name);
        }
      }
      remember(look.get().withColumns(order, look.get().hidden()));
    }
  }

  /// What the table shows already is not arranged again.
  private void remember(TableLook now) {
    remembering = true;
    look.set(now);
    remembering = false;
  }

  private void rememberSort() {
    if (!arranging) {
      List<TableLook.Sort> sorts = new ArrayList<>();
      for (TableColumn<TableRowModel, ?> column : table.getSortOrder()) {
        if (column.getUserData() instanceof String name) {
          sorts.add(
              new TableLook.Sort(name, column.getSortType() == TableColumn.SortType.DESCENDING));
        }
      }
      remember(look.get().withSort(sorts));
    }
  }

  /// Shows or hides a column.
  void setVisible(String name, boolean visible) {
    Set<String> hidden = new HashSet<>(look.get().hidden());
    if (visible) {
      hidden.remove(name);
    } else {
      hidden.add(name);
    }
    look.set(look.get().withColumns(look.get().columns(), hidden));
  }

  /// How the rows of a part are sorted, or null where they are not.
  static <K, V> @Nullable Comparator<Item<K, V>> order(Part<K, V> part, TableLook look) {
    Comparator<Item<K, V>> order = null;
    for (TableLook.Sort sort : look.sort()) {
      for (Column<K, V> column : part.columns()) {
        if (column.name().equals(sort.column())) {
          Comparator<Item<K, V>> by =
              sort.descending() ? column.order().reversed() : column.order();
          order = order == null ? by : order.thenComparing(by);
        }
      }
    }
    return order;
  }

  /// The headings of the columns to be seen, in their order, after that of the signs.
  List<String> headings() {
    List<String> headings = new ArrayList<>(List.of(texts.getString("column.fate")));
    for (int at : seen()) {
      headings.add(heading(part.columns().get(at)));
    }
    return headings;
  }

  /// Which columns are to be seen, in their order, by their place in the part.
  List<Integer> seen() {
    List<String> names = List.copyOf(columns.keySet());
    List<Integer> seen = new ArrayList<>();
    for (TableColumn<TableRowModel, ?> column : table.getVisibleLeafColumns()) {
      if (column.getUserData() instanceof String name) {
        seen.add(names.indexOf(name));
      }
    }
    return seen;
  }
}
