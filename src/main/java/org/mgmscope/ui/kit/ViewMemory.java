package org.mgmscope.ui.kit;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// What of a window stays as it is when its views are loaded again, although no part of the
/// workplace holds it: the focus, and how far one has scrolled. What has no identifier is not found
/// again.
public final class ViewMemory {
  /// In shares of what can be scrolled.
  private record Scrolled(double across, double down) {}

  private final CaretMemory focused;
  private final Map<String, Scrolled> panes = new HashMap<>();
  private final Map<String, Integer> firstRows = new HashMap<>();

  private ViewMemory(CaretMemory focused) {
    this.focused = focused;
  }

  /// As it is now.
  public static ViewMemory of(Scene scene) {
    ViewMemory kept = new ViewMemory(CaretMemory.in(scene));
    kept.collect(scene.getRoot());
    return kept;
  }

  private void collect(Node node) {
    String id = node.getId();
    if (id != null && node instanceof ScrollPane pane && hidesSomething(pane)) {
      panes.put(id, new Scrolled(pane.getHvalue(), pane.getVvalue()));
    } else if (id != null
        && node instanceof TableView<?> table
        && table.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
      IndexedCell<?> first = rows.getFirstVisibleCell();
      if (first != null && first.getIndex() > 0) {
        firstRows.put(id, first.getIndex());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::collect);
    }
  }

  /// Where all was in view, or nothing was laid out yet, nobody has scrolled.
  private static boolean hidesSomething(ScrollPane pane) {
    Bounds view = pane.getViewportBounds();
    Bounds all = pane.getContent().getLayoutBounds();
    return view.getHeight() > 0
        && (all.getHeight() > view.getHeight() + 1 || all.getWidth() > view.getWidth() + 1);
  }

  /// Gives the focus to what stands where it was, or else to its home.
  public void restoreFocus(Scene scene) {
    Node same = focused.id() == null ? null : scene.lookup("#" + focused.id());
    if (same != null && isSeen(same)) {
      focused.goOnIn(same);
    } else {
      FocusHome.of(scene).ifPresent(Node::requestFocus);
    }
  }

  private static boolean isSeen(Node node) {
    Node above = node;
    while (above != null && above.isVisible()) {
      above = above.getParent();
    }
    return above == null;
  }

  /// Lets what one sees of the views that are there now be what one saw of those before.
  public void restoreView(Scene scene) {
    Parent root = scene.getRoot();
    // The first layout tells texts how wide they are; a pane keeps its place in pixels while they
    // become as high as that makes them.
    scroll(root);
    scroll(root);
    firstRows.forEach(
        (id, row) -> {
          if (root.lookup("#" + id) instanceof TableView<?> table) {
            table.scrollTo(row);
          }
        });
  }

  /// Scrolls everything that is shown to its top.
  public static void toTop(Node shown) {
    if (shown instanceof ScrollPane pane) {
      pane.setVvalue(pane.getVmin());
      pane.setHvalue(pane.getHmin());
    } else if (shown instanceof TableView<?> table && !table.getItems().isEmpty()) {
      table.scrollTo(0);
    }
    if (shown instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(ViewMemory::toTop);
    }
  }

  private void scroll(Parent root) {
    root.applyCss();
    root.layout();
    panes.forEach(
        (id, scrolled) -> {
          if (root.lookup("#" + id) instanceof ScrollPane pane) {
            pane.setHvalue(scrolled.across());
            pane.setVvalue(scrolled.down());
          }
        });
  }
}
