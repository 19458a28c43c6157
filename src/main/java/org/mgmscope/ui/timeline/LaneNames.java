package org.mgmscope.ui.timeline;

import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.mgmscope.story.Lane;
import org.mgmscope.story.drawing.Lanes;

/// The names of the lanes at the left, and a line for each lane. How large the names are decides
/// how high a lane is, and how much room there is at the left of the first beat.
final class LaneNames extends Group {
  /// The least height of a lane, which is that at the usual text size.
  static final double LEAST = 14;

  private static final double RIGHT = 8;
  private static final double INSET = 12;

  LaneNames() {
    setAutoSizeChildren(false);
    setManaged(false);
    setMouseTransparent(true);
  }

  /// Names other lanes. They are to be styled before they are measured.
  ///
  /// @param lanes from top to bottom
  void show(Set<Lane> lanes, ResourceBundle texts) {
    getChildren().clear();
    for (Lane lane : lanes) {
      Label name = new Label(texts.getString("lane." + lane));
      name.getStyleClass().add("lane-name");
      Region line = new Region();
      line.getStyleClass().add("lane-line");
      getChildren().addAll(name, line);
    }
  }

  boolean isEmpty() {
    return getChildren().isEmpty();
  }

  /// How high a lane is.
  double laneHeight() {
    double text =
        getChildren().stream()
            .filter(Label.class::isInstance)
            .mapToDouble(name -> ((Label) name).getFont().getSize() * 1.2)
            .max()
            .orElse(0);
    return Math.max(LEAST, Math.ceil(text));
  }

  /// How wide the widest name is, with what is free around it.
  double width() {
    double widest = 0;
    for (Node name : getChildren()) {
      widest = Math.max(widest, name instanceof Label ? name.prefWidth(-1) + 2 * INSET : 0);
    }
    return widest;
  }

  /// Puts names and lines at their lanes, which are those that are named.
  ///
  /// @param names how much room there is for the names
  /// @param width of the whole timeline
  void place(Lanes lanes, double names, double width) {
    for (int i = 0; i < lanes.shown().size(); i++) {
      double y = lanes.y(lanes.shown().get(i));
      Node name = getChildren().get(2 * i);
      Node line = getChildren().get(2 * i + 1);
      name.resizeRelocate(INSET, y - lanes.height() / 2, names - 2 * INSET, lanes.height());
      line.resizeRelocate(names - 4, Math.rint(y), Math.max(0, width - names - RIGHT), 1);
    }
  }
}
