package org.mgmscope.ui.stage;

import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;
import org.mgmscope.ui.Heir;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The stage. Each of its pictures is made when it is looked at first.
public final class StageView {
  private final Session session;
  private final double zoom;
  private final Map<StageTab, Node> made = new EnumMap<>(StageTab.class);
  private final Map<StageTab, ToggleButton> buttons = new EnumMap<>(StageTab.class);

  @FXML private SegmentedButton tabs;
  @FXML private StackPane picture;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public StageView(Session session, double zoom) {
    this.session = session;
    this.zoom = zoom;
  }

  @FXML
  private void initialize() {
    ResourceBundle texts = View.texts(session);
    for (StageTab tab : StageTab.values()) {
      ToggleButton button = new ToggleButton(texts.getString("stage." + tab));
      button.setId("stage-" + tab);
      button.setOnAction(_ -> session.stageTabProperty().set(tab));
      buttons.put(tab, button);
      tabs.getButtons().add(button);
    }
    session.whileShown(picture, session.stageTabProperty(), this::show);
  }

  private void show() {
    StageTab tab = session.stageTabProperty().get();
    buttons.forEach((each, button) -> button.setSelected(each == tab));
    Node shown = made.computeIfAbsent(tab, each -> each.load(session, zoom));
    Heir.keep(picture, () -> buttons.get(tab), () -> picture.getChildren().setAll(shown));
  }
}
