package org.mgmscope.ui.state;

import javafx.scene.control.TableColumn;
import org.mgmscope.story.tables.RowData;

/// The column with the signs of what the beat did to the rows. It stays where it is.
public final class SignColumn extends TableColumn<TableRowModel, RowData> {
  public SignColumn() {
    setSortable(false);
    setReorderable(false);
    setCellValueFactory(row -> row.getValue().dataValue());
  }
}
