package org.mgmscope.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.timeline.DrawnMark;
import org.mgmscope.ui.timeline.TimelineView;

/// The timeline as somebody sees it: where its marks stand, beside which names, under the knob or
/// not.
public final class TimelineSeen {
  private final TimelineView timeline;

  private TimelineSeen(TimelineView timeline) {
    this.timeline = timeline;
  }

  public static TimelineSeen in(Parent root) {
    return new TimelineSeen((TimelineView) root.lookup("#timeline"));
  }

  /// Gives each beat as much room as it needs.
  public void zoomUsual() {
    timeline.zoomUsual();
  }

  /// All marks, as `lane: sign`.
  public List<String> marks() {
    return timeline.drawn().stream().map(this::told).toList();
  }

  /// Those that the line of the knob goes through, as `lane: sign`.
  public List<String> marksUnderTheKnob() {
    double knob = middle(timeline.lookup(".knob").getBoundsInParent()).getX();
    return timeline.drawn().stream()
        .filter(mark -> Math.abs(middle(mark.box()).getX() - knob) < 2)
        .map(this::told)
        .toList();
  }

  private String told(DrawnMark mark) {
    double y = middle(mark.box()).getY();
    Label name =
        timeline.lookupAll(".lane-name").stream()
            .map(node -> (Label) node)
            .min(Comparator.comparingDouble(label -> Math.abs(middle(bounds(label)).getY() - y)))
            .orElseThrow();
    return name.getText() + ": " + mark.mark().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Bounds bounds(Node node) {
    return node.getBoundsInParent();
  }

  /// Where the first mark of a kind stands on the screen.
  public Point2D onScreen(Mark mark) {
    return timeline.drawn().stream()
        .filter(drawn -> drawn.mark() == mark)
        .findFirst()
        .map(drawn -> timeline.localToScreen(middle(drawn.box())))
        .orElseThrow();
  }

  private static Point2D middle(Bounds box) {
    return new Point2D(box.getCenterX(), box.getCenterY());
  }

  private static Point2D middle(Rectangle2D box) {
    return new Point2D((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
  }
}
