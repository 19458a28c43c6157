package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;

/// What the labels of the stage must be: apart from each other, and inside their boxes.
public final class StageLabels {
  private StageLabels() {}

  /// Holds the texts of the sequence apart from each other and within the picture.
  ///
  /// @param when said of what is wrong
  public static void checkSequence(String when, Parent root) {
    SequenceView sequence = (SequenceView) root.lookup("#sequence");
    List<DrawnText> drawn = sequence.drawn();
    assertThat(drawn).isNotEmpty();
    Rectangle2D picture = new Rectangle2D(0, 0, sequence.pictureWidth(), Double.MAX_VALUE);
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(picture.contains(drawn.get(i).box()))
          .as("%s: %s lies in the picture", when, drawn.get(i).whole())
          .isTrue();
      for (int j = i + 1; j < drawn.size(); j++) {
        assertThat(drawn.get(i).box().intersects(drawn.get(j).box()))
            .as("%s: %s and %s", when, drawn.get(i).whole(), drawn.get(j).whole())
            .isFalse();
      }
    }
    List<Node> heads = List.copyOf(sequence.lookupAll(".sequence-head"));
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        assertThat(heads.get(i).getBoundsInParent().intersects(heads.get(j).getBoundsInParent()))
            .as("%s: heads %d and %d", when, i, j)
            .isFalse();
      }
    }
  }

  /// The words of the sequence that are in view, each with its place in the scene.
  ///
  /// @param zoom how many times as large as usual the text is
  public static Map<String, Rectangle2D> paintedIn(Parent root, double zoom) {
    SequenceView sequence = (SequenceView) root.lookup("#sequence");
    double across = 0;
    double down = 0;
    Node canvas = sequence;
    for (Node each : sequence.getChildrenUnmodifiable()) {
      if (each instanceof ScrollBar bar) {
        boolean horizontal = bar.getOrientation() == Orientation.HORIZONTAL;
        across += horizontal ? Math.rint(bar.getValue()) : 0;
        down += horizontal ? 0 : Math.rint(bar.getValue());
      } else if (each instanceof Canvas) {
        canvas = each;
      }
    }
    Bounds view = canvas.localToScene(canvas.getLayoutBounds());
    Map<String, Rectangle2D> found = new LinkedHashMap<>();
    for (DrawnText text : sequence.drawn()) {
      double x = view.getMinX() + (text.box().getMinX() - across) * zoom;
      double y = view.getMinY() + (text.box().getMinY() - down) * zoom;
      double width = text.box().getWidth() * zoom;
      double height = text.box().getHeight() * zoom;
      if (view.contains(x, y, width, height)) {
        found.put(text.words() + " at " + Math.rint(y), new Rectangle2D(x, y, width, height));
      }
    }
    return found;
  }

  /// Holds the labels of the router apart from each other and inside their boxes.
  ///
  /// @param when said of what is wrong
  public static void checkRouter(String when, Parent root) {
    Parent board = (Parent) root.lookup(".board");
    List<Label> labels = new ArrayList<>();
    collect(board, labels);
    assertThat(labels).hasSizeGreaterThan(10);
    List<Bounds> boxes = labels.stream().map(label -> textIn(label, board)).toList();
    Bounds all = board.getLayoutBounds();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(all.contains(boxes.get(i)))
          .as("%s: %s lies on the board", when, labels.get(i).getText())
          .isTrue();
      inside(when, labels.get(i), board);
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("%s: %s and %s", when, labels.get(i).getText(), labels.get(j).getText())
            .isFalse();
      }
    }
  }

  /// A label lies inside the box that holds it, where it is not on the board itself.
  private static void inside(String when, Label label, Parent board) {
    Parent box = label.getParent();
    while (!box.equals(board) && !box.getStyleClass().isEmpty()) {
      Bounds of = board.sceneToLocal(box.localToScene(box.getLayoutBounds()));
      assertThat(grown(of).contains(textIn(label, board)))
          .as("%s: %s in %s", when, label.getText(), box.getStyleClass())
          .isTrue();
      box = box.getParent();
    }
  }

  private static Bounds grown(Bounds box) {
    return new BoundingBox(
        box.getMinX() - 1, box.getMinY() - 1, box.getWidth() + 2, box.getHeight() + 2);
  }

  private static void collect(Node node, List<Label> labels) {
    boolean ofPort = node.getParent() instanceof PortView; // it may be out of view at present
    if (!node.isVisible() && !ofPort) {
      return;
    }
    if (node instanceof Label label && !label.getText().isEmpty()) {
      labels.add(label);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, labels));
    }
  }

  /// What a label draws, a hair smaller, so that neighbours may touch.
  private static Bounds textIn(Label label, Parent board) {
    Text text = (Text) label.lookup(".text");
    Bounds drawn = board.sceneToLocal(text.localToScene(text.getLayoutBounds()));
    return new BoundingBox(
        drawn.getMinX() + 0.5,
        drawn.getMinY() + 0.5,
        Math.max(0, drawn.getWidth() - 1),
        Math.max(0, drawn.getHeight() - 1));
  }
}
