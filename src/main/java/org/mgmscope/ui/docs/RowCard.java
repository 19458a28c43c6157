package org.mgmscope.ui.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Table;
import org.mgmscope.manual.TableColumn;
import org.mgmscope.mgm.Row;

/// A row of a table: its cells beside each other where there is room, else under each other.
final class RowCard extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final List<ClauseButton> clauses = new ArrayList<>();
  private final List<VBox> cells = new ArrayList<>();
  private final HBox head;
  private boolean beside;

  /// @param roomForColumns how wide it must be for its cells to stand beside each other
  RowCard(
      Table table,
      Row row,
      Manual manual,
      ResourceBundle texts,
      double roomForColumns,
      Consumer<Clause> pressed) {
    getStyleClass().add("row-card");
    Label id = new Label(row.id());
    id.getStyleClass().add("row-id");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head = new HBox(gap, id);
    for (TableColumn column : table.columns()) {
      List<Clause> inCell = Clause.of(row, column);
      if (!inCell.isEmpty()) {
        cells.add(cell(table, column, inCell, manual, texts, pressed));
      }
    }
    arrange(false);
    widthProperty().addListener((_, _, width) -> arrange(width.doubleValue() > roomForColumns));
  }

  private VBox cell(
      Table table,
      TableColumn column,
      List<Clause> inCell,
      Manual manual,
      ResourceBundle texts,
      Consumer<Clause> pressed) {
    Label heading = new Label(manual.column(table, column).toUpperCase(texts.getLocale()));
    heading.getStyleClass().add("column-heading");
    VBox cell = new VBox(heading);
    for (Clause clause : inCell) {
      ClauseButton button = new ClauseButton(clause, manual, texts);
      button.setOnAction(_ -> pressed.accept(clause));
      clauses.add(button);
      cell.getChildren().add(button);
    }
    cell.setMinWidth(0);
    cell.setPrefWidth(0);
    HBox.setHgrow(cell, Priority.ALWAYS);
    return cell;
  }

  /// In boxes, not in a grid: that remembers how high its rows are, also where it was asked for
  /// another width.
  private void arrange(boolean inColumns) {
    if (inColumns == beside && getChildren().size() > 1) {
      return;
    }
    beside = inColumns;
    Pane box = inColumns ? new HBox() : new VBox();
    box.getStyleClass().add("row-cells");
    box.getChildren().setAll(cells);
    getChildren().setAll(head, box);
  }

  List<ClauseButton> clauses() {
    return clauses;
  }

  void setCurrent(boolean current) {
    pseudoClassStateChanged(CURRENT, current);
  }
}
