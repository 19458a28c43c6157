package org.mgmscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Up to three panes beside each other, with a divider between two. Those at the sides have their
/// share of the room, that in the middle what is left, but each at least what it needs.
final class Columns extends Region {
  private static final double BETWEEN = 8;

  /// A pane at a side.
  private static final class Side {
    private final Divider divider;
    private @Nullable Region pane;
    private double wanted;
    private double shown;

    Side(Divider divider) {
      this.divider = divider;
    }

    double share() {
      return pane == null ? wanted : shown;
    }

    double least() {
      return pane == null ? 0 : pane.minWidth(-1) + BETWEEN;
    }

    double width(double room) {
      return pane == null ? 0 : Math.max(pane.minWidth(-1), Math.rint(wanted * room)) + BETWEEN;
    }
  }

  private final Side left;
  private final Side right;
  private final Region middle;

  Columns(Region middle, Divider left, Divider right) {
    this.middle = middle;
    this.left = new Side(left);
    this.right = new Side(right);
    setMinSize(0, 0);
  }

  /// Shows these panes, where there are any, beside the one in the middle.
  void show(@Nullable Region leftPane, @Nullable Region rightPane) {
    List<Node> wanted = new ArrayList<>();
    left.pane = leftPane;
    right.pane = rightPane;
    if (leftPane != null) {
      wanted.add(leftPane);
      wanted.add(left.divider);
    }
    wanted.add(middle);
    if (rightPane != null) {
      wanted.add(right.divider);
      wanted.add(rightPane);
    }
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
    requestLayout();
  }

  /// Gives the panes at the sides other shares of the room.
  void share(double ofLeft, double ofRight) {
    left.wanted = ofLeft;
    right.wanted = ofRight;
    requestLayout();
  }

  /// The share of the room that the pane on the left really has, or would have.
  double leftShare() {
    return left.share();
  }

  double rightShare() {
    return right.share();
  }

  @Override
  protected double computeMinWidth(double height) {
    return left.least() + middle.minWidth(-1) + right.least();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth();
    double height = getHeight();
    double leftWidth = left.width(room);
    double rightWidth = right.width(room);
    double tooMuch = leftWidth + rightWidth + middle.minWidth(-1) - room;
    if (tooMuch > 0) {
      double ofRight = Math.min(tooMuch, rightWidth - right.least());
      rightWidth -= ofRight;
      leftWidth -= Math.min(tooMuch - ofRight, leftWidth - left.least());
    }
    double middleWidth = Math.max(0, room - leftWidth - rightWidth);
    middle.resizeRelocate(leftWidth, 0, middleWidth, height);
    if (left.pane != null) {
      lay(left, left.pane, 0, leftWidth - BETWEEN, leftWidth - BETWEEN, false);
    }
    if (right.pane != null) {
      double from = leftWidth + middleWidth;
      lay(right, right.pane, from + BETWEEN, rightWidth - BETWEEN, from, true);
    }
  }

  private void lay(
      Side side, Region pane, double x, double width, double divider, boolean onTheRight) {
    side.shown = width / Math.max(1, getWidth());
    pane.resizeRelocate(x, 0, width, getHeight());
    side.divider.resizeRelocate(divider, 0, BETWEEN, getHeight());
    side.divider.place(side.shown, Math.max(1, getWidth()), onTheRight);
  }
}
