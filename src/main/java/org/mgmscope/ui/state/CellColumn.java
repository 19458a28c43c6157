package org.mgmscope.ui.state;

import javafx.scene.control.TableColumn;
import org.mgmscope.story.tables.Cell;

/// A column of cells. Which ones, its name says.
public final class CellColumn extends TableColumn<TableRowModel, Cell> {
  private String name = "";

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
