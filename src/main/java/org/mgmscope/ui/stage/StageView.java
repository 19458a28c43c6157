package org.mgmscope.ui.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.kit.FocusKeeper;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// The stage. Each of its pictures is made when it is looked at first.
public final class StageView {
  private final Showing showing;
  private final Looks looks;
  private final Function<StageTab, Node> load;
  private final Map<StageTab, Node> made = new EnumMap<>(StageTab.class);
  private final Map<StageTab, ToggleButton> buttons = new EnumMap<>(StageTab.class);

  @FXML private SegmentedButton tabs;
  @FXML private StackPane picture;

  /// @param load makes a picture
  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public StageView(Showing showing, Looks looks, Function<StageTab, Node> load) {
    this.showing = showing;
    this.looks = looks;
    this.load = load;
  }

  @FXML
  private void initialize() {
    ResourceBundle texts = showing.texts();
    for (StageTab tab : StageTab.values()) {
      ToggleButton button = new ToggleButton(texts.getString("stage." + tab));
      button.setId("stage-" + tab);
      button.setOnAction(_ -> looks.stageTabProperty().set(tab));
      buttons.put(tab, button);
      tabs.getButtons().add(button);
    }
    showing.whileShown(picture, looks.stageTabProperty(), this::show);
  }

  private void show() {
    StageTab tab = looks.stageTabProperty().get();
    buttons.forEach((each, button) -> button.setSelected(each == tab));
    Node shown = made.computeIfAbsent(tab, load);
    FocusKeeper.keep(picture, () -> buttons.get(tab), () -> picture.getChildren().setAll(shown));
  }
}
