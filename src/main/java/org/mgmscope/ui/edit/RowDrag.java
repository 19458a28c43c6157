package org.mgmscope.ui.edit;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Lets the rows of a list be dragged to another place in it. The list shows where they would
/// stand, and scrolls at its edges.
final class RowDrag {
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

  /// So near to the edge, in pixels, what is dragged scrolls the list.
  private static final double EDGE = 14;

  private final ListView<?> list;
  private final IntConsumer moveBefore;

  /// Where what is dragged would stand; null while nothing is dragged.
  private @Nullable Drop drop;

  /// @param moveBefore is given before which row, from 0, what is selected is to stand
  RowDrag(ListView<?> list, IntConsumer moveBefore) {
    this.list = list;
    this.moveBefore = moveBefore;
  }

  void listen() {
    list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
  }

  private void dragged(MouseEvent mouse) {
    Node pressed = mouse.getPickResult().getIntersectedNode();
    if (mouse.getButton() != MouseButton.PRIMARY || (drop == null && !isInCell(pressed))) {
      return;
    }
    unmark();
    double y = list.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
    scrollAtEdge(y);
    ListCell<?> over = cellAt(mouse.getSceneX(), mouse.getSceneY());
    drop = over == null ? Drop.NOWHERE : Drop.at(over, mouse);
    if (over != null) {
      over.pseudoClassStateChanged(drop.above() ? DROP_ABOVE : DROP_BELOW, true);
    }
    mouse.consume();
  }

  /// Where what is dragged would stand.
  ///
  /// @param index of the element at which it would
  /// @param above whether before it, or behind
  private record Drop(int index, boolean above) {
    static final Drop NOWHERE = new Drop(-1, true);

    static Drop at(Node cell, MouseEvent mouse) {
      double y = cell.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
      int index = ((ListCell<?>) cell).getIndex();
      return new Drop(index, y < cell.getLayoutBounds().getHeight() / 2);
    }

    int before() {
      return above ? index : index + 1;
    }
  }

  private static boolean isInCell(@Nullable Node node) {
    Node at = node;
    while (at != null && !(at instanceof ListCell<?> cell && cell.getItem() != null)) {
      at = at.getParent();
    }
    return at != null;
  }

  private Stream<? extends ListCell<?>> cells() {
    return list.lookupAll(".list-cell").stream()
        .filter(ListCell.class::isInstance)
        .map(each -> (ListCell<?>) each)
        .filter(cell -> cell.getItem() != null && cell.isVisible());
  }

  private @Nullable ListCell<?> cellAt(double sceneX, double sceneY) {
    return cells()
        .filter(cell -> cell.contains(cell.sceneToLocal(sceneX, sceneY)))
        .findFirst()
        .orElse(null);
  }

  private void unmark() {
    cells()
        .forEach(
            cell -> {
              cell.pseudoClassStateChanged(DROP_ABOVE, false);
              cell.pseudoClassStateChanged(DROP_BELOW, false);
            });
  }

  private void scrollAtEdge(double y) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      if (y < EDGE) {
        flow.scrollPixels(-EDGE);
      } else if (y > list.getHeight() - EDGE) {
        flow.scrollPixels(EDGE);
      }
    }
  }

  private void released() {
    Drop where = drop;
    drop = null;
    unmark();
    if (where != null && where.index() >= 0) {
      moveBefore.accept(where.before());
    }
  }
}
