package org.mgmscope.ui;

import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// What all dialogs have in common.
public final class Dialogs {
  private Dialogs() {}

  /// Lets a dialog belong to a window, and look like it.
  public static void belongTo(Dialog<?> dialog, Stage window) {
    dialog.setTitle("MGM Scope");
    dialog.setGraphic(null);
    if (window.isShowing()) {
      dialog.initOwner(window);
    }
    dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
  }
}
