package org.mgmscope.ui.stage;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/// Choosing a part of the stage: a click, Enter or Space.
final class Choosing {
  private Choosing() {}

  static void by(Node view, Runnable choice) {
    view.setOnMouseClicked(_ -> choice.run());
    view.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            choice.run();
            key.consume();
          }
        });
  }
}
