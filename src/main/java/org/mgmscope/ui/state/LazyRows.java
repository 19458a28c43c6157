package org.mgmscope.ui.state;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.story.tables.RowKeys;

/// The rows of a large table. A row is made when it comes into view, and a few are kept, since a
/// table asks for the same ones again and again. Which rows there are never changes: other rows are
/// another list.
final class LazyRows<K> extends ObservableListBase<TableRowModel> {
  private static final int KEPT = 1024;

  private RowKeys<K> keys;
  private Function<K, RowData> look;
  private final Map<K, TableRowModel> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, TableRowModel> eldest) {
          return size() > KEPT;
        }
      };

  /// @param look what a row shows
  LazyRows(RowKeys<K> keys, Function<K, RowData> look) {
    this.keys = keys;
    this.look = look;
  }

  /// Shows another moment with the same rows in view, which stay the same rows.
  ///
  /// @param first the first in view
  /// @param last the last in view
  /// @return whether it could: whether these rows stand there then, too, and are as many in all
  boolean show(RowKeys<K> nextKeys, Function<K, RowData> nextLook, int first, int last) {
    if (nextKeys.size() != keys.size()) {
      return false;
    }
    Set<K> inView = new HashSet<>();
    for (int i = first; i <= last; i++) {
      K key = keys.get(i);
      if (!key.equals(nextKeys.get(i))) {
        return false;
      }
      inView.add(key);
    }
    keys = nextKeys;
    look = nextLook;
    kept.keySet().retainAll(inView);
    kept.forEach((key, row) -> row.show(() -> nextLook.apply(key)));
    return true;
  }

  @Override
  public TableRowModel get(int index) {
    return kept.computeIfAbsent(
        keys.get(index), key -> new TableRowModel(key, () -> look.apply(key)));
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  @SuppressWarnings("unchecked") // a row of this table has a key of this table
  public int indexOf(@Nullable Object row) {
    return row instanceof TableRowModel model ? keys.indexOf((K) model.key()) : -1;
  }

  @Override
  public int lastIndexOf(@Nullable Object row) {
    return indexOf(row);
  }

  @Override
  public boolean contains(@Nullable Object row) {
    return indexOf(row) >= 0;
  }
}
