package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.state.part.Cell;

/// A cell: its text, and what it was before the beat beside it, as far as there is room. All of it
/// is in the tooltip.
final class CellView extends TableCell<TableRowModel, Cell> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final ResourceBundle texts;
  private final Label now = new Label();
  private final Label old = new Label();
  private final Frame frame = new Frame(new HBox(now, old), old);
  private final Tooltip whole = new Tooltip();

  CellView(ResourceBundle texts) {
    this.texts = texts;
    now.getStyleClass().add("value");
    now.setMinWidth(USE_PREF_SIZE);
    old.getStyleClass().add("old-value");
    old.setMinWidth(0);
    whole.setWrapText(true);
    whole.setMaxWidth(480);
  }

  @Override
  protected void updateItem(@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (cell == null || empty) {
      pseudoClassStateChanged(CHANGED, false);
      pseudoClassStateChanged(GONE, false);
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    String was = cell.old() == null ? "" : texts.getString("state.was").formatted(cell.old());
    pseudoClassStateChanged(CHANGED, cell.old() != null);
    pseudoClassStateChanged(GONE, cell.gone());
    now.setText(cell.text());
    old.setText(was);
    setGraphic(frame);
    whole.setText(was.isEmpty() ? cell.text() : cell.text() + ", " + was);
    setTooltip(cell.text().isEmpty() ? null : whole);
    setAccessibleText(
        cell.old() == null
            ? cell.text()
            : texts.getString("state.fromTo").formatted(cell.old(), cell.text()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double left = snappedLeftInset();
    double top = snappedTopInset();
    frame.resizeRelocate(
        left,
        top,
        Math.max(0, getWidth() - left - snappedRightInset()),
        Math.max(0, getHeight() - top - snappedBottomInset()));
  }

  /// Keeps to itself that its texts ask for another layout: from a cell it would go up to the
  /// table, which looks at all rows above those in view whenever it is laid out.
  private static final class Frame extends Region {
    private final HBox texts;
    private final Label old;

    Frame(HBox texts, Label old) {
      this.texts = texts;
      this.old = old;
      texts.getStyleClass().add("values");
      texts.setManaged(false);
      getChildren().add(texts);
    }

    @Override
    protected double computePrefWidth(double height) {
      return texts.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
      return texts.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
      texts.resizeRelocate(0, 0, getWidth(), getHeight());
      old.setVisible(texts.prefWidth(-1) <= getWidth() + 0.5);
    }
  }
}
