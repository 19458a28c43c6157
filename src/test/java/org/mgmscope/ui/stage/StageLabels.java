package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.router.DrawingChecks;

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

  /// Holds the texts of the router apart from each other and inside the view.
  ///
  /// @param when said of what is wrong
  public static void checkRouter(String when, Parent root) {
    RouterView router = (RouterView) root.lookup("#router");
    Drawing drawing = Objects.requireNonNull(router.drawing());
    DrawingChecks.check(when, drawing);
    assertThat(drawing.width()).isEqualTo(Math.floor(router.getWidth()));
    assertThat(drawing.height()).isEqualTo(Math.floor(router.getHeight()));
  }
}
