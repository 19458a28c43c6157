package org.mgmscope.ui.shell;

import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The panes beside each other: documentation, stage and state; where there is no room for three,
/// documentation and state share one by tabs.
final class Panes {
  private final SplitPane split;
  private final Parent docs;
  private final Parent state;
  private final VBox middle;
  private final VBox side;
  private final StackPane shared = new StackPane();
  private final ToggleButton docsTab;
  private final ToggleButton stateTab;

  Panes(SplitPane split, Session session) {
    this.split = split;
    docs = View.DOCS.load(session);
    state = View.STATE.load(session);
    Parent stage = View.STAGE.load(session);
    VBox.setVgrow(stage, Priority.ALWAYS);
    middle = new VBox(stage, View.WORDS.load(session));
    ResourceBundle texts = View.texts(session);
    docsTab = new ToggleButton(texts.getString("docs.title"));
    docsTab.setId("side-docs");
    docsTab.setOnAction(_ -> show(docs));
    stateTab = new ToggleButton(texts.getString("state.title"));
    stateTab.setId("side-state");
    stateTab.setOnAction(_ -> show(state));
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(docsTab, stateTab);
    FlowPane tabs = new FlowPane(docsTab, stateTab);
    tabs.getStyleClass().addAll("small-tabs", "side-tabs");
    VBox.setVgrow(shared, Priority.ALWAYS);
    shared.setMinHeight(0);
    side = new VBox(tabs, shared);
  }

  /// @param narrow whether there is room for two panes only
  void arrange(boolean narrow) {
    boolean isNarrow = split.getItems().contains(side);
    if (!split.getItems().isEmpty() && narrow == isNarrow) {
      return;
    }
    shared.getChildren().clear();
    for (Parent pane : List.of(docs, state)) {
      title(pane).setVisible(!narrow);
      title(pane).setManaged(!narrow);
    }
    if (narrow) {
      split.getItems().setAll(side, middle);
      split.setDividerPositions(0.36);
      show(docs);
    } else {
      split.getItems().setAll(docs, middle, state);
      split.setDividerPositions(0.25, 0.72);
    }
  }

  /// What stands over a pane; behind a tab, the tab says it.
  private static Node title(Parent pane) {
    return pane.lookup(".pane-title");
  }

  private void show(Node pane) {
    shared.getChildren().setAll(pane);
    docsTab.setSelected(pane.equals(docs));
    stateTab.setSelected(pane.equals(state));
  }
}
