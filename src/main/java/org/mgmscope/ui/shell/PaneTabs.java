package org.mgmscope.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.mgmscope.settings.Pane;

/// The tabs of panes that share a place.
final class PaneTabs extends FlowPane {
  private final Map<Pane, ToggleButton> tabs = new EnumMap<>(Pane.class);

  /// @param choose is told the tab that somebody presses
  PaneTabs(PaneFolds folds, Consumer<Pane> choose) {
    getStyleClass().addAll("small-tabs", "side-tabs");
    setMinWidth(0);
    add(Pane.DOCS, "side-docs", folds, choose);
    add(Pane.STAGE, "side-stage", folds, choose);
    add(Pane.STATE, "side-state", folds, choose);
  }

  private void add(Pane pane, String id, PaneFolds folds, Consumer<Pane> choose) {
    ToggleButton tab = new ToggleButton(folds.title(pane));
    tab.setId(id);
    tab.setAccessibleText(folds.name(pane));
    tab.managedProperty().bind(tab.visibleProperty());
    tab.setOnAction(
        _ -> {
          tab.setSelected(true); // a second press does not undo the first
          choose.accept(pane);
        });
    tabs.put(pane, tab);
    getChildren().add(tab);
  }

  /// @param stage whether the stage is one of them
  /// @param isShown whether a pane is in front
  void show(boolean stage, Predicate<Pane> isShown) {
    tabs.forEach(
        (pane, tab) -> {
          tab.setVisible(stage || pane != Pane.STAGE);
          tab.setSelected(isShown.test(pane));
        });
  }

  /// As wide as all of them beside each other: only where there is less room they take two lines.
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset() - getHgap();
    for (Node tab : getManagedChildren()) {
      width += snapSizeX(tab.prefWidth(-1)) + getHgap();
    }
    return Math.max(0, width);
  }
}
