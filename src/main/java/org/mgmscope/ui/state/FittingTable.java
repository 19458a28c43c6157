package org.mgmscope.ui.state;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// A table that is as high as its rows, up to so many, or as what stands there instead, and that
/// has a bar only where something is out of view: one to go down where there are more rows, one to
/// go across where its columns cannot be narrow enough.
///
/// A table left to itself decides from its last layout which bars it needs: each bar takes room
/// from what the other one is for, so that they may call each other forth and send each other away
/// for ever. Here both follow from the number of rows, the columns and the width alone, and a bar
/// that is not needed takes no room.
public final class FittingTable extends TableView<TableRowModel> {
  /// Of more rows, so many are in view.
  static final int MOST_ROWS = 12;

  /// How much room a bar takes, in pixels, at each size of text.
  private static final double BAR = 8;

  /// How high the headings are as long as they are not drawn, against a row.
  private static final double HEAD_TO_ROW = 26.0 / 24;

  /// Whether there are rows out of view.
  private boolean goesDown() {
    return getItems().size() > MOST_ROWS;
  }

  /// Whether there are columns out of view, in a table of such a width between its borders.
  private boolean goesAcross(double width) {
    double least = getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getMinWidth).sum();
    return width > 0 && least > width - (goesDown() ? BAR : 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double borders = snappedLeftInset() + snappedRightInset();
    double inner = (width < 0 ? getWidth() : width) - borders;
    double content = Math.ceil(headHeight() + Math.ceil(rowsHeight(inner)));
    return snappedTopInset() + content + (goesAcross(inner) ? BAR : 0) + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double headHeight() {
    return getSkin() instanceof FittingSkin skin
        ? skin.headHeight()
        : Math.ceil(HEAD_TO_ROW * getFixedCellSize());
  }

  private double rowsHeight(double inner) {
    double row = getFixedCellSize();
    if (getItems().isEmpty()) {
      Node empty = getPlaceholder();
      return inner > 0 && empty != null ? Math.max(row, empty.prefHeight(inner)) : row;
    }
    // The last row begins where a pixel does.
    return snapSpaceY((Math.min(getItems().size(), MOST_ROWS) - 1) * row) + row;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new FittingSkin(this);
  }

  private static final class FittingSkin extends TableViewSkin<TableRowModel> {
    private final FittingTable table;

    FittingSkin(FittingTable table) {
      super(table);
      this.table = table;
    }

    @Override
    protected VirtualFlow<TableRow<TableRowModel>> createVirtualFlow() {
      return new Rows();
    }

    double headHeight() {
      return getTableHeaderRow().prefHeight(-1);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      if (getVirtualFlow() instanceof Rows rows) {
        rows.give(table.goesDown(), table.goesAcross(width));
      }
      super.layoutChildren(x, y, width, height);
    }
  }

  private static final class Rows extends VirtualFlow<TableRow<TableRowModel>> {
    private boolean down;
    private boolean across;

    /// Gives room to the bars that are needed.
    void give(boolean nowDown, boolean nowAcross) {
      down = nowDown;
      across = nowAcross;
      getVbar().setPrefWidth(down ? BAR : 0);
      getHbar().setPrefHeight(across ? BAR : 0);
      if (!down && getPosition() != 0) {
        setPosition(0);
      }
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (!down) {
        getVbar().setVisible(false);
      }
      if (!across) {
        getHbar().setVisible(false);
      }
    }
  }
}
