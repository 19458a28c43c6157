package org.mgmscope.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolling with no mouse.
public final class Scrolling {
  private Scrolling() {}

  /// Lets what scrolls have the focus, and with it the keys that scroll, as long as not all of it
  /// is in view.
  public static void byKeys(ScrollPane scroll) {
    Node content = scroll.getContent();
    scroll
        .focusTraversableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    content.getLayoutBounds().getHeight()
                        > scroll.getViewportBounds().getHeight() + 1,
                content.layoutBoundsProperty(),
                scroll.viewportBoundsProperty()));
  }
}
