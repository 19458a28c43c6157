package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.mgmscope.ui.looks.TableLook;

/// The columns of a table, arranged as somebody has arranged them; what they arrange by mouse is
/// remembered.
final class StateColumns {
  private static final double SIGN_WIDTH = 24;

  /// How large the style sheet makes a heading at the usual size of text, and what it leaves
  /// beside.
  private static final double HEADING_SIZE = 12.35;

  private static final double HEADING_AROUND = 12;

  private final TableView<TableRowModel> table;
  private final TableModel<?, ?> model;
  private final ArrangementModel<?, ?> arrangement;
  private final ResourceBundle texts;
  private final DoubleUnaryOperator scaled;
  private final List<SignColumn> signs = new ArrayList<>();
  private final Map<String, CellColumn> columns = new LinkedHashMap<>();
  private boolean hasRows = true;
  private boolean arranging;
  private boolean remembering;

  /// @param table has its columns
  /// @param scaled gives a length at the present size of the text
  StateColumns(
      TableView<TableRowModel> table,
      TableModel<?, ?> model,
      ResourceBundle texts,
      DoubleUnaryOperator scaled) {
    this.table = table;
    this.model = model;
    arrangement = model.arrangement();
    this.texts = texts;
    this.scaled = scaled;
    for (TableColumn<TableRowModel, ?> column : table.getColumns()) {
      if (column instanceof SignColumn sign) {
        prepare(sign);
      } else if (column instanceof CellColumn cells) {
        prepare(cells);
      }
    }
    arrange();
    table.getColumns().addListener((ListChangeListener<Object>) _ -> remember());
    table.getSortOrder().addListener((ListChangeListener<Object>) _ -> rememberSort());
    for (CellColumn column : columns.values()) {
      column.sortTypeProperty().subscribe((_, _) -> rememberSort());
    }
    arrangement.lookProperty().subscribe(this::lookChanged);
  }

  private void prepare(SignColumn sign) {
    sign.setMinWidth(scaled.applyAsDouble(SIGN_WIDTH));
    sign.setMaxWidth(scaled.applyAsDouble(SIGN_WIDTH));
    sign.setCellFactory(_ -> new SignView(texts));
    signs.add(sign);
  }

  private void prepare(CellColumn column) {
    column.setMinWidth(leastWidth(column));
    column.setCellValueFactory(row -> model.cell(row.getValue(), column.getName()));
    column.setCellFactory(_ -> new CellView(texts));
    columns.put(column.getName(), column);
  }

  /// How wide a column must be for its heading, so that this is never cut.
  private double headingWidth(CellColumn column) {
    Text text = new Text(column.getText());
    text.setFont(Font.font(null, FontWeight.BOLD, scaled.applyAsDouble(HEADING_SIZE)));
    return Math.ceil(text.getLayoutBounds().getWidth()) + HEADING_AROUND;
  }

  private double leastWidth(CellColumn column) {
    return Math.max(arrangement.column(column.getName()).least(), headingWidth(column));
  }

  /// Lets columns be as narrow as their headings while nothing is in them: a table without rows has
  /// no bar to scroll by.
  void showRows(boolean some) {
    if (some == hasRows) {
      return;
    }
    hasRows = some;
    for (CellColumn column : columns.values()) {
      column.setMinWidth(some ? leastWidth(column) : headingWidth(column));
    }
  }

  /// Lets the table be given other items. It forgets by which columns it is sorted whenever it gets
  /// some.
  void keepSorted(Runnable give) {
    boolean before = arranging;
    arranging = true;
    List<TableColumn<TableRowModel, ?>> order = List.copyOf(table.getSortOrder());
    give.run();
    table.getSortOrder().setAll(order);
    arranging = before;
  }

  private void lookChanged(TableLook before, TableLook now) {
    if (!before.columns().equals(now.columns())
        || !before.hidden().equals(now.hidden())
        || !before.sort().equals(now.sort())) {
      arrange();
    }
  }

  /// Arranges the columns as they are remembered.
  private void arrange() {
    if (remembering) {
      return;
    }
    arranging = true;
    TableLook look = arrangement.look();
    List<TableColumn<TableRowModel, ?>> inOrder = new ArrayList<>(signs);
    Set<String> names = new LinkedHashSet<>(look.columns());
    names.addAll(columns.keySet());
    for (String name : names) {
      CellColumn column = columns.get(name);
      if (column != null) {
        inOrder.add(column);
      }
    }
    if (!table.getColumns().equals(inOrder)) {
      table.getColumns().setAll(inOrder);
    }
    table.getSortOrder().clear();
    for (TableLook.Sort sort : look.sort()) {
      CellColumn column = columns.get(sort.column());
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
        if (column instanceof CellColumn cells) {
          order.add(cells.getName());
        }
      }
      remember(arrangement.look().withColumns(order, arrangement.look().hidden()));
    }
  }

  /// What the table shows already is not arranged again.
  private void remember(TableLook now) {
    remembering = true;
    arrangement.setLook(now);
    remembering = false;
  }

  private void rememberSort() {
    if (!arranging) {
      List<TableLook.Sort> sorts = new ArrayList<>();
      for (TableColumn<TableRowModel, ?> column : table.getSortOrder()) {
        if (column instanceof CellColumn cells) {
          sorts.add(
              new TableLook.Sort(
                  cells.getName(), column.getSortType() == TableColumn.SortType.DESCENDING));
        }
      }
      remember(arrangement.look().withSort(sorts));
    }
  }

  /// The headings of the columns to be seen, in their order, after that of the signs.
  List<String> headings() {
    List<String> headings = new ArrayList<>(List.of(texts.getString("column.fate")));
    seenColumns().forEach(column -> headings.add(column.getText()));
    return headings;
  }

  /// The names of the columns to be seen, in their order.
  List<String> seen() {
    return seenColumns().stream().map(CellColumn::getName).toList();
  }

  private List<CellColumn> seenColumns() {
    List<CellColumn> seen = new ArrayList<>();
    for (TableColumn<TableRowModel, ?> column : table.getVisibleLeafColumns()) {
      if (column instanceof CellColumn cells) {
        seen.add(cells);
      }
    }
    return seen;
  }
}
