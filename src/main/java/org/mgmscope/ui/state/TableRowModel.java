package org.mgmscope.ui.state;

import java.util.function.Supplier;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.story.tables.RowData;

/// A row of a table that stays the same while what it shows changes. What it shows is made when it
/// comes into view.
public final class TableRowModel {
  private final Object key;
  private final Data data;

  TableRowModel(Object key, Supplier<RowData> look) {
    this.key = key;
    data = new Data(look);
  }

  Object key() {
    return key;
  }

  /// Whoever looks is told only if there is something else to be seen.
  void show(Supplier<RowData> now) {
    data.look = now;
    if (data.isValid() && !data.get().equals(now.get())) {
      data.invalidate();
    }
  }

  RowData data() {
    return data.get();
  }

  ObservableValue<RowData> dataValue() {
    return data;
  }

  ObservableValue<Cell> cell(int column) {
    return data.map(row -> row.cells().get(column));
  }

  private static final class Data extends ObjectBinding<RowData> {
    private Supplier<RowData> look;

    Data(Supplier<RowData> look) {
      this.look = look;
    }

    @Override
    protected RowData computeValue() {
      return look.get();
    }
  }
}
