package org.mgmscope.ui.state;

import java.util.ResourceBundle;
import javafx.scene.control.Label;

/// What the FXML of a section says, said in code for all parts that have none: one look for all of
/// them, whatever their columns are.
final class CodedSection {
  private CodedSection() {}

  static SectionHead head(TableModel<?, ?> model) {
    SectionHead head = new SectionHead();
    head.setTitle(model.getTitle());
    head.openProperty().bind(model.openProperty());
    HeadModel says = model.getHead();
    head.countProperty().bind(says.countProperty());
    head.touchedProperty().bind(says.touchedProperty());
    head.marksProperty().bind(says.marksProperty());
    head.toldProperty().bind(says.toldProperty());
    head.spokenProperty().bind(says.spokenProperty());
    return head;
  }

  static FittingTable table(TableModel<?, ?> model, ResourceBundle texts) {
    FittingTable table = new FittingTable();
    table.setId(model.getName());
    table.setAccessibleText(model.getTitle());
    table.itemsProperty().bind(model.rowsProperty());
    Label empty = new Label();
    empty.setWrapText(true);
    empty.textProperty().bind(model.whyEmptyProperty());
    table.setPlaceholder(empty);
    table.getColumns().add(new SignColumn());
    for (ColumnModel each : model.getColumns().values()) {
      table.getColumns().add(column(model, each, texts));
    }
    return table;
  }

  private static CellColumn column(TableModel<?, ?> model, ColumnModel of, ResourceBundle texts) {
    CellColumn column = new CellColumn();
    column.setName(of.getName());
    column.setId(model.getName() + "-" + of.getName());
    column.setText(texts.getString("column." + of.getName()));
    column.setPrefWidth(of.getWidth());
    column.visibleProperty().bind(of.seenProperty());
    return column;
  }
}
