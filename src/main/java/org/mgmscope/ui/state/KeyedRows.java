package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableList;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.story.tables.RowKeys;

/// Brings the rows of a table up to date by their keys, so that a row that stays is the same row.
final class KeyedRows {
  private KeyedRows() {}

  /// @param look what a row shows
  static <K> void update(
      ObservableList<TableRowModel> rows, RowKeys<K> keys, Function<K, RowData> look) {
    Map<Object, TableRowModel> known = new HashMap<>();
    for (TableRowModel row : rows) {
      known.put(row.key(), row);
    }
    List<TableRowModel> next = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      K key = keys.get(i);
      TableRowModel row = known.get(key);
      if (row == null) {
        row = new TableRowModel(key, () -> look.apply(key));
      } else {
        row.show(() -> look.apply(key));
      }
      next.add(row);
    }
    if (!next.equals(rows)) {
      rows.setAll(next);
    }
  }
}
