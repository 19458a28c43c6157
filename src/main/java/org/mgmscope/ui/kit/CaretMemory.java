package org.mgmscope.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// What has the focus, and, if one types into it, where in its text one is. A field of one line
/// selects all of its text whenever it gets the focus, also when that is given back to it, and the
/// next key would replace it.
///
/// @param anchor where the selection of a text begins
/// @param caret where it ends
public record CaretMemory(@Nullable Node owner, int anchor, int caret) {
  public static CaretMemory in(@Nullable Scene scene) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    return owner instanceof TextInputControl text
        ? new CaretMemory(owner, text.getAnchor(), text.getCaretPosition())
        : new CaretMemory(owner, 0, 0);
  }

  /// The identifier of what has the focus, or null.
  @Nullable String id() {
    return owner == null ? null : owner.getId();
  }

  /// Gives the focus back to what had it, if it is still there.
  ///
  /// @return whether it is
  public boolean goOn(Scene scene) {
    if (owner == null || !scene.equals(owner.getScene())) {
      return false;
    }
    goOnIn(owner);
    return true;
  }

  /// Gives the focus to what stands in the place of what had it: one goes on typing where one was.
  void goOnIn(Node heir) {
    heir.requestFocus();
    if (owner instanceof TextInputControl && heir instanceof TextInputControl text) {
      text.selectRange(anchor, caret);
    }
  }
}
