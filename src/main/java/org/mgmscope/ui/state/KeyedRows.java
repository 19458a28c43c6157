package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;

/// Brings the rows of a table up to date by their keys, so that a row that stays is the same row:
/// it keeps its selection and its place.
final class KeyedRows {
  private KeyedRows() {}

  static void update(ObservableList<TableRowModel> rows, List<RowData> now) {
    Map<Object, TableRowModel> known = new HashMap<>();
    for (TableRowModel row : rows) {
      known.put(row.key(), row);
    }
    List<TableRowModel> next = new ArrayList<>(now.size());
    for (RowData data : now) {
      TableRowModel row = known.get(data.key());
      if (row == null) {
        row = new TableRowModel(data);
      } else {
        row.show(data);
      }
      next.add(row);
    }
    if (!next.equals(rows)) {
      rows.setAll(next);
    }
  }
}
