package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A cell: its text, and what it was before the beat beside it, as far as there is room.
final class CellView extends TableCell<TableRowModel, Cell> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final ResourceBundle texts;
  private final Label now = new Label();
  private final Label old = new Label();
  private final HBox both = new HBox(now, old);

  CellView(ResourceBundle texts) {
    this.texts = texts;
    now.getStyleClass().add("value");
    now.setMinWidth(USE_PREF_SIZE);
    old.getStyleClass().add("old-value");
    old.setMinWidth(0);
    both.getStyleClass().add("values");
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (cell == null || empty) {
      pseudoClassStateChanged(CHANGED, false);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    String was = cell.old() == null ? "" : texts.getString("state.was").formatted(cell.old());
    pseudoClassStateChanged(CHANGED, cell.old() != null);
    now.setText(cell.text());
    old.setText(was);
    setGraphic(both);
    setTooltip(was.isEmpty() ? null : new Tooltip(cell.text() + ", " + was));
    setAccessibleText(was.isEmpty() ? cell.text() : cell.text() + ", " + was);
  }
}
