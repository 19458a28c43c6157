package org.mgmscope.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Keeps the focus in a part of the window while what the part shows is put up anew: else it would
/// go to the first control of all.
public final class Heir {
  private Heir() {}

  /// Changes a part of the window.
  ///
  /// @param heir has the focus afterwards if what had it in this part is gone
  public static void keep(Node part, Supplier<? extends Node> heir, Runnable change) {
    Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
    boolean within = isWithin(owner, part);
    change.run();
    if (within && !isWithin(owner, part)) {
      heir.get().requestFocus();
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
