package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.ui.kit.EvenCell;

/// A cell: its text, and what it was before the beat beside it if there is room for both. All of it
/// is in the tooltip.
final class CellView extends EvenCell<TableRowModel, Cell> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final ResourceBundle texts;
  private final Label now = new Label();
  private final Label old = new Label();
  private final HBox values = new HBox(now, old);

  CellView(ResourceBundle texts) {
    this.texts = texts;
    now.getStyleClass().add("value");
    now.setMinWidth(0);
    old.getStyleClass().add("old-value");
    old.managedProperty().bind(old.visibleProperty());
    values.getStyleClass().add("values");
    // Also of an empty cell: what comes anew into a window is matched with all style sheets.
    setGraphic(values);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (cell == null || empty) {
      pseudoClassStateChanged(CHANGED, false);
      pseudoClassStateChanged(GONE, false);
      now.setText("");
      old.setText("");
      setWhole("");
      setAccessibleText(null);
      return;
    }
    String was = cell.old() == null ? "" : texts.getString("state.was").formatted(cell.old());
    pseudoClassStateChanged(CHANGED, cell.old() != null);
    pseudoClassStateChanged(GONE, cell.gone());
    now.setText(cell.text());
    old.setText(was);
    setWhole(was.isEmpty() || cell.text().isEmpty() ? cell.text() : cell.text() + ", " + was);
    setAccessibleText(
        cell.old() == null
            ? cell.text()
            : texts.getString("state.fromTo").formatted(cell.old(), cell.text()));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TableCellSkin<>(this) {
      @Override
      protected void layoutChildren(double x, double y, double width, double height) {
        old.setVisible(now.prefWidth(-1) + values.getSpacing() + old.prefWidth(-1) <= width + 0.5);
        values.resizeRelocate(x, y, width, height);
      }
    };
  }
}
