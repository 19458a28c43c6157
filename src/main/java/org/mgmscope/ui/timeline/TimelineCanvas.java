package org.mgmscope.ui.timeline;

import java.util.List;
import javafx.scene.canvas.Canvas;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.drawing.Lanes;
import org.mgmscope.story.drawing.Scale;

/// The marks of the beats in view. They are painted anew only when something about them is another.
final class TimelineCanvas extends Canvas {
  /// What is painted.
  private record Painting(Lesson lesson, Scale scale, Lanes lanes, Breakpoints stops) {}

  private final MarkPalette palette;
  private @Nullable Painting painted;
  private List<DrawnMark> drawn = List.of();

  TimelineCanvas(MarkPalette palette) {
    this.palette = palette;
    setManaged(false);
    setMouseTransparent(true);
  }

  /// The marks look different: what is painted no longer holds.
  void restyled() {
    painted = null;
  }

  /// Paints what is in view.
  ///
  /// @param width of the whole timeline
  /// @return whether it was another than what was painted before
  boolean paint(Lesson lesson, Scale scale, Lanes lanes, Breakpoints stops, double width) {
    Painting wanted = new Painting(lesson, scale, lanes, stops);
    if (wanted.equals(painted)) {
      return false;
    }
    painted = wanted;
    setWidth(width);
    setHeight(lanes.bottom());
    drawn =
        new TimelinePainter(
                getGraphicsContext2D(), palette, lesson.beats(), lesson.marks(), scale, lanes)
            .paint(stops);
    return true;
  }

  /// The marks that are painted.
  List<DrawnMark> drawn() {
    return drawn;
  }
}
