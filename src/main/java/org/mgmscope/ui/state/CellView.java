package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell: its text, and what it was before the beat beside it.
final class CellView extends TableCell<TableRowModel, Cell> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final ResourceBundle texts;
  private final Label old = new Label();

  CellView(ResourceBundle texts) {
    this.texts = texts;
    old.getStyleClass().add("old-value");
    old.setMinWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    boolean changed = cell != null && !empty && cell.old() != null;
    pseudoClassStateChanged(CHANGED, changed);
    setText(cell == null || empty ? null : cell.text());
    if (cell != null && changed) {
      String was = texts.getString("state.was").formatted(cell.old());
      old.setText(was);
      setGraphic(old);
      setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
      setTooltip(new Tooltip(was));
    } else {
      setGraphic(null);
      setTooltip(null);
    }
  }
}
