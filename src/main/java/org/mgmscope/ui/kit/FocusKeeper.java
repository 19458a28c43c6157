package org.mgmscope.ui.kit;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Keeps the focus in a part of the window while what the part shows is put up anew: else it would
/// go to the first control of all.
public final class FocusKeeper {
  private FocusKeeper() {}

  /// Changes a part of the window.
  ///
  /// @param heir has the focus afterwards if what had it in this part is gone
  public static void keep(Node part, Supplier<? extends Node> heir, Runnable change) {
    CaretMemory typing = CaretMemory.in(part.getScene());
    boolean within = isWithin(typing.owner(), part);
    change.run();
    if (!within) {
      return;
    }
    if (isWithin(typing.owner(), part)) {
      typing.goOn(part.getScene());
    } else {
      Node next = heir.get();
      if (Objects.equals(next.getId(), typing.id())) {
        typing.goOnIn(next);
      } else {
        next.requestFocus();
      }
    }
  }

  private static boolean isWithin(@Nullable Node node, Node part) {
    Node at = node;
    while (at != null && !at.equals(part)) {
      at = at.getParent();
    }
    return at != null;
  }
}
