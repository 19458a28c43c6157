package org.mgmscope.ui.looks;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// Full screen, alone or with a presentation.
public final class FullScreen {
  private final Stage stage;
  private boolean before;

  private FullScreen(Stage stage) {
    this.stage = stage;
  }

  /// Lets a stage fill the screen while its lesson is presented, and be as before afterwards.
  public static void follow(Stage stage, Looks looks) {
    FullScreen screen = new FullScreen(stage);
    leaveEscape(stage);
    looks.panesLook().presentingProperty().addListener((_, _, now) -> screen.presenting(now));
  }

  /// Leaves Esc to the views: JavaFX would leave full screen even where Esc closes something else.
  public static void leaveEscape(Stage stage) {
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
  }

  private void presenting(boolean now) {
    if (now) {
      before = stage.isFullScreen();
    }
    stage.setFullScreen(now || before);
  }
}
