package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.state.part.RowData;

/// The sign of what the beat did to a row.
final class SignView extends TableCell<TableRowModel, RowData> {
  private final ResourceBundle texts;

  SignView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("sign-cell");
  }

  @Override
  protected void updateItem(@Nullable RowData row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setText(null);
      setAccessibleText(null);
      return;
    }
    setText(row.fate().sign());
    setAccessibleText(texts.getString("fate." + row.fate()));
  }
}
