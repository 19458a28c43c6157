package org.mgmscope.ui.stage;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.story.RouterPicture;

/// The multicast group manager: what it is in the middle of, and what is still to come.
final class ManagerView extends VBox {
  private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");

  private final ResourceBundle texts;

  ManagerView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("manager");
  }

  void show(RouterPicture picture) {
    Label title = new Label(texts.getString("stage.manager"));
    title.getStyleClass().add("stage-name");
    getChildren().setAll(title);
    for (String line : picture.inside()) {
      getChildren().add(small("▸ " + line));
    }
    if (picture.inside().isEmpty()) {
      getChildren().add(small(texts.getString("stage.idle")));
    }
    if (!picture.toCome().isEmpty()) {
      getChildren().add(small("○ " + String.join("  ○ ", picture.toCome())));
    }
    pseudoClassStateChanged(STUCK, picture.stuck());
    applyCss();
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("stage-small");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
