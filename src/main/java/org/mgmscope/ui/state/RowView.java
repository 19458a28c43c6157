package org.mgmscope.ui.state;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.ui.showing.Showing;

/// A row that looks like what the beat did to it, and is marked if it tells of what somebody points
/// at.
final class RowView extends TableRow<TableRowModel> {
  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
  private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("selected-elsewhere");

  private final Predicate<TableRowModel> isPointedAt;
  private Subscription follows = Subscription.EMPTY;

  /// @param isPointedAt whether a row tells of what somebody points at
  RowView(Showing showing, Predicate<TableRowModel> isPointedAt) {
    this.isPointedAt = isPointedAt;
    showing.whileShown(this, showing.selectionProperty(), this::mark);
  }

  @Override
  protected void updateItem(@Nullable TableRowModel row, boolean empty) {
    super.updateItem(row, empty);
    follows.unsubscribe();
    if (row == null || empty) {
      follows = Subscription.EMPTY;
      show(RowData.Fate.SAME);
      mark();
    } else {
      follows =
          row.dataValue()
              .subscribe(
                  data -> {
                    show(data.fate());
                    mark();
                  });
    }
  }

  private void show(RowData.Fate fate) {
    pseudoClassStateChanged(ADDED, fate == RowData.Fate.ADDED);
    pseudoClassStateChanged(REMOVED, fate == RowData.Fate.REMOVED);
  }

  private void mark() {
    TableRowModel row = isEmpty() ? null : getItem();
    pseudoClassStateChanged(POINTED_AT, row != null && isPointedAt.test(row));
  }
}
