package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What can have the focus, and what a screen reader says of it.
public final class Focusables {
  private Focusables() {}

  /// What the Tab key reaches within a node, in the order of the nodes.
  public static List<Node> in(Node root) {
    List<Node> found = new ArrayList<>();
    walk(
        root,
        node -> {
          if (node.isFocusTraversable() && !node.isDisabled()) {
            found.add(node);
          }
        });
    return found;
  }

  /// Goes through all nodes that are shown.
  public static void walk(Node node, Consumer<Node> each) {
    if (!node.isVisible()) {
      return;
    }
    each.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
    }
  }

  /// The name that a screen reader is given: its text; but what one types into or chooses from has
  /// its value as its text, and its name from a label.
  public static String name(Node node) {
    Object name =
        switch (node.getAccessibleRole()) {
          case TEXT_FIELD, TEXT_AREA, COMBO_BOX ->
              node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label
                  ? label.queryAccessibleAttribute(AccessibleAttribute.TEXT)
                  : "";
          default -> node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        };
    return name instanceof String text ? text.strip() : "";
  }

  /// Where it is, for who reads what a test says.
  public static String place(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getId() != null) {
        path.append(" #").append(at.getId());
      }
    }
    return node.getClass().getSimpleName() + node.getStyleClass() + path;
  }
}
