package org.mgmscope.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// A row of a table that stays the same while what it shows changes.
public final class TableRowModel {
  private final Object key;
  private final ReadOnlyObjectWrapper<RowData> data;

  TableRowModel(RowData data) {
    key = data.key();
    this.data = new ReadOnlyObjectWrapper<>(data);
  }

  Object key() {
    return key;
  }

  void show(RowData now) {
    data.set(now);
  }

  public RowData data() {
    return data.get();
  }

  ReadOnlyObjectProperty<RowData> dataProperty() {
    return data.getReadOnlyProperty();
  }

  ObservableValue<Cell> cell(int column) {
    return data.map(row -> row.cells().get(column));
  }
}
