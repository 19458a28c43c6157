package org.mgmscope.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/// Gives the focus so that it can be seen, as the Tab key does. To ask for it is not enough: that
/// is what a press of the mouse does, after which the focus need not be seen.
final class Focus {
  private Focus() {}

  /// A part of the window to stop at.
  ///
  /// @param whole all that belongs to it
  /// @param first where the focus is to be, or what holds that
  record Stop(Node whole, Node first) {
    static Stop at(Node part) {
      return new Stop(part, part);
    }
  }

  /// Goes from the part of the window that has the focus to the first control in the next one that
  /// has any, and from the last to the first.
  ///
  /// @param by 1, or -1 for the other way
  static void next(List<Stop> stops, int by) {
    int at = 0;
    for (int i = 0; i < stops.size(); i++) {
      at = isIn(stops.get(i).whole()) ? i : at;
    }
    for (int i = 1; i <= stops.size(); i++) {
      Node first = first(stops.get(Math.floorMod(at + i * by, stops.size())).first());
      if (first != null) {
        visibly(first);
        return;
      }
    }
  }

  private static boolean isIn(Node part) {
    Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
    while (owner != null && !owner.equals(part)) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  /// Goes on from what stands right before a control, so that the control is next.
  static void visibly(Node control) {
    Node before = before(control);
    if (before != null) {
      before.requestFocusTraversal(TraversalDirection.NEXT);
    }
    if (!control.isFocused()) {
      control.requestFocus();
    }
  }

  private static @Nullable Node before(Node control) {
    Parent parent = control.getParent();
    if (parent == null) {
      return null;
    }
    List<Node> siblings = parent.getChildrenUnmodifiable();
    int place = siblings.indexOf(control);
    return place == 0 ? parent : last(siblings.get(place - 1));
  }

  private static Node last(Node part) {
    return part instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()
        ? last(parent.getChildrenUnmodifiable().getLast())
        : part;
  }

  private static @Nullable Node first(Node part) {
    if (!part.isVisible() || part.isDisabled()) {
      return null;
    }
    if (part.isFocusTraversable()) {
      return part;
    }
    if (part instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
