package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.ui.kit.EvenCell;

/// The sign of what the beat did to a row.
final class SignView extends EvenCell<TableRowModel, RowData> {
  private final ResourceBundle texts;
  private final Text drawn = new Text();

  SignView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("sign-cell");
    drawn.getStyleClass().add("sign");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(drawn);
  }

  @Override
  protected void updateItem(@Nullable RowData row, boolean empty) {
    super.updateItem(row, empty);
    String sign = row == null || empty ? "" : row.fate().sign();
    setText(sign);
    drawn.setText(sign);
    setAccessibleText(row == null || empty ? null : texts.getString("fate." + row.fate()));
  }

  /// A cell's own text would have the whole table laid out whenever it is put elsewhere.
  @Override
  protected Skin<?> createDefaultSkin() {
    return new TableCellSkin<>(this) {
      @Override
      protected void layoutChildren(double x, double y, double width, double height) {
        drawn.relocate(x, y + (height - drawn.getLayoutBounds().getHeight()) / 2);
      }
    };
  }
}
