package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
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
  private final List<Label> small = new ArrayList<>();

  ManagerView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("manager");
    Label title = new Label(texts.getString("stage.manager"));
    title.getStyleClass().add("stage-name");
    getChildren().add(title);
  }

  void show(RouterPicture picture) {
    List<String> lines = new ArrayList<>();
    picture.inside().forEach(line -> lines.add("▸ " + line));
    if (picture.inside().isEmpty()) {
      lines.add(texts.getString("stage.idle"));
    }
    if (!picture.toCome().isEmpty()) {
      lines.add("○ " + String.join("  ○ ", picture.toCome()));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i == small.size()) {
        small.add(small());
        getChildren().add(small.getLast());
      }
      small.get(i).setText(lines.get(i));
    }
    while (small.size() > lines.size()) {
      getChildren().remove(small.removeLast());
    }
    pseudoClassStateChanged(STUCK, picture.stuck());
  }

  private static Label small() {
    Label label = new Label();
    label.getStyleClass().add("stage-small");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
