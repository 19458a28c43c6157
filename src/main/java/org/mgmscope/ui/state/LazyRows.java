package org.mgmscope.ui.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.state.part.RowData;
import org.mgmscope.ui.state.part.RowKeys;

/// The rows of a large table. A row is made when it comes into view, and a few are kept, since a
/// table asks for the same ones again and again. It never changes: another moment gives another.
final class LazyRows<K> extends ObservableListBase<TableRowModel> {
  private static final int KEPT = 1024;

  private final RowKeys<K> keys;
  private final Function<K, RowData> look;
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
