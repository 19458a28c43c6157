package org.mgmscope.ui.timeline;

import java.util.ResourceBundle;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.mgmscope.story.Lane;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.kit.Tip;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;

/// What stands under the names of the lanes: which of them are seen, and how wide a beat is.
final class TimelineControls extends HBox {
  TimelineControls(Showing showing, Steps steps, Looks looks, TimelineView timeline) {
    getStyleClass().add("timeline-controls");
    ResourceBundle texts = showing.texts();
    TimelineChoices choices = new TimelineChoices(showing, steps, looks);
    MenuButton lanes = new MenuButton(texts.getString("timeline.lanes"));
    lanes.setId("timeline-lanes");
    Tip.on(lanes, texts.getString("timeline.lanes.tip"));
    lanes.getItems().setAll(choices.laneItems());
    showing.whileShown(
        lanes,
        looks.timelineLook().lanesProperty(),
        () -> {
          int shown = looks.timelineLook().lanesProperty().get().size();
          String many = texts.getString("name.some").formatted(shown, Lane.values().length);
          Named.valued(lanes, lanes.getText(), many, texts);
        });
    lanes.setOnShowing(_ -> lanes.getItems().setAll(choices.laneItems()));
    getChildren()
        .addAll(
            lanes,
            button("−", "ZOOM_OUT", texts, timeline::zoomOut),
            button("+", "ZOOM_IN", texts, timeline::zoomIn),
            button("↔", "ZOOM_WHOLE", texts, timeline::zoomWhole));
  }

  private static Button button(String sign, String command, ResourceBundle texts, Runnable action) {
    Button button = new Button(sign);
    String name = texts.getString("command." + command);
    button.setAccessibleText(name);
    Tip.on(button, name);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
