package org.mgmscope.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where somebody is in a control that stays although the views around it are loaded again: the
/// next key must find it as it was.
///
/// @param anchor where the selection of a text begins
/// @param caret where it ends
record Typing(@Nullable Node owner, int anchor, int caret) {
  static Typing in(Scene scene) {
    Node owner = scene.getFocusOwner();
    return owner instanceof TextInputControl text
        ? new Typing(owner, text.getAnchor(), text.getCaretPosition())
        : new Typing(owner, 0, 0);
  }

  /// Gives the focus back to what had it, if it is still there.
  void goOn(Scene scene) {
    if (owner == null || !scene.equals(owner.getScene())) {
      return;
    }
    owner.requestFocus();
    if (owner instanceof TextInputControl text) {
      text.selectRange(anchor, caret);
    }
  }
}
