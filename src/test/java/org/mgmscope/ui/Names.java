package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.stage.Window;

/// What a screen reader would miss.
public final class Names {
  /// What only those who write the program would say: `fold-docs`, `command.NEXT`, `stepSizes`,
  /// `PREVIOUS_EVENT`; words that shout; and a text that was not filled in.
  private static final List<Pattern> NO_NAMES =
      Stream.of(
              "[a-z]+([-.][A-Za-z0-9]+)+",
              "[a-z]+[A-Z]\\w*",
              "\\w*_\\w*",
              "[A-ZÄÖÜ ]{5,}",
              ".*%[sd].*")
          .map(Pattern::compile)
          .toList();

  private Names() {}

  /// What is wrong in the windows that are open, with what can have the focus.
  public static List<String> faults(String when) {
    return OpenWindow.fx(
        () -> {
          List<String> faults = new ArrayList<>();
          for (Window each : Window.getWindows()) {
            Map<String, Node> named = new HashMap<>();
            for (Node node : Focusables.in(each.getScene().getRoot())) {
              String where = when + ": " + Focusables.place(node);
              String name = Focusables.name(node);
              if (name.isEmpty() || NO_NAMES.stream().anyMatch(no -> no.matcher(name).matches())) {
                faults.add("no name, or none for a user: “" + name + "” " + where);
              }
              Node other = named.put(name, node);
              if (other != null) {
                faults.add("again “" + name + "” " + where + ", " + Focusables.place(other));
              }
              if (!hasRole(node)) {
                faults.add("no role: " + where);
              }
              if (!hasValue(node)) {
                faults.add("no value: " + where);
              }
            }
          }
          return faults;
        });
  }

  private static boolean hasRole(Node node) {
    return switch (node.getAccessibleRole()) {
      case NODE, PARENT -> false;
      default -> true;
    };
  }

  private static boolean hasValue(Node node) {
    AccessibleAttribute value =
        switch (node.getAccessibleRole()) {
          case TOGGLE_BUTTON -> AccessibleAttribute.SELECTED;
          case SLIDER -> AccessibleAttribute.VALUE_STRING;
          case COMBO_BOX, TEXT_FIELD, TEXT_AREA -> AccessibleAttribute.TEXT;
          case TABLE_VIEW -> AccessibleAttribute.ROW_COUNT;
          default -> AccessibleAttribute.ROLE;
        };
    return node.queryAccessibleAttribute(value) != null;
  }
}
