package org.mgmscope.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// What is said to who points at something. Most of what there is is never pointed at, so the
/// tooltip is made when somebody does, anew each time.
public final class Tip {
  private Tip() {}

  /// @param words what is said; who cannot see it hears it as help, where it is not the name
  public static void on(Node node, String words) {
    if (!words.equals(node.getAccessibleText())) {
      node.setAccessibleHelp(words);
    }
    on(node, () -> new Tooltip(words));
  }

  /// @param made when somebody points at the node; one that says nothing is not shown
  public static void on(Node node, Supplier<Tooltip> made) {
    node.addEventHandler(
        MouseEvent.MOUSE_ENTERED,
        _ -> {
          Tooltip tip = made.get();
          Tooltip.uninstall(node, tip);
          if (!tip.getText().isEmpty()) {
            Tooltip.install(node, tip);
          }
        });
  }
}
