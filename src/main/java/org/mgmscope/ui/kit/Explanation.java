package org.mgmscope.ui.kit;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.PopOver;
import org.mgmscope.text.Span;

/// Explains something beside what it belongs to.
public final class Explanation {
  private Explanation() {}

  /// Shows an explanation that goes away with the next press elsewhere, or Esc.
  public static void show(Node owner, String title, List<Span> text) {
    Label heading = new Label(title);
    heading.getStyleClass().add("explanation-title");
    heading.setWrapText(true);
    TextFlow flow = new TextFlow();
    flow.getChildren().setAll(Spans.nodes(text));
    VBox content = new VBox(heading, flow);
    content.getStyleClass().add("explanation");
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(towards(owner));
    popOver.setAnimated(false);
    popOver.show(owner);
  }

  /// The corner of the explanation that keeps it within the window.
  private static PopOver.ArrowLocation towards(Node owner) {
    Bounds place = owner.localToScene(owner.getLayoutBounds());
    boolean left = place.getCenterX() < owner.getScene().getWidth() / 2;
    boolean high = place.getCenterY() < owner.getScene().getHeight() / 2;
    if (high) {
      return left ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.TOP_RIGHT;
    }
    return left ? PopOver.ArrowLocation.BOTTOM_LEFT : PopOver.ArrowLocation.BOTTOM_RIGHT;
  }
}
