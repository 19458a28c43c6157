package org.mgmscope.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A pane with what stands over it: its title, or the tabs of those that share its place, and the
/// button that folds it.
final class Frame extends VBox {
  private final HBox head = new HBox();
  private final StackPane place = new StackPane();

  Frame() {
    getStyleClass().add("frame");
    head.getStyleClass().add("pane-head");
    place.setMinHeight(0);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(head, place);
  }

  void show(Region title, Button fold, Node pane) {
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    put(head, List.of(title, fold));
    put(place, List.of(pane));
  }

  /// Puts nodes where they belong. Those that are there already are left alone: they would lose the
  /// focus.
  static void put(Pane place, List<? extends Node> wanted) {
    if (!place.getChildren().equals(wanted)) {
      place.getChildren().setAll(wanted);
    }
  }
}
