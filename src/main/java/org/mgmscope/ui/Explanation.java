package org.mgmscope.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.PopOver;
import org.mgmscope.manual.Span;

/// Explains something beside what it belongs to.
public final class Explanation {
  private static final double WIDTH = 380;

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
    content.setPrefWidth(WIDTH);
    content.setMaxWidth(WIDTH);
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
    popOver.setAnimated(false);
    popOver.show(owner);
  }
}
