package org.mgmscope.ui.state;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A row that looks like what the beat did to it.
final class RowView extends TableRow<TableRowModel> {
  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

  private Subscription follows = Subscription.EMPTY;

  @Override
  protected void updateItem(@Nullable TableRowModel row, boolean empty) {
    super.updateItem(row, empty);
    follows.unsubscribe();
    follows =
        row == null || empty
            ? Subscription.EMPTY
            : row.dataProperty().subscribe(data -> show(data.fate()));
    if (row == null || empty) {
      show(RowData.Fate.SAME);
    }
  }

  private void show(RowData.Fate fate) {
    pseudoClassStateChanged(ADDED, fate == RowData.Fate.ADDED);
    pseudoClassStateChanged(REMOVED, fate == RowData.Fate.REMOVED);
  }
}
