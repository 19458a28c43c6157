package org.mgmscope.ui.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Mark;
import org.mgmscope.story.Marks;
import org.mgmscope.story.drawing.Lanes;
import org.mgmscope.story.drawing.Scale;

/// Paints what is in view of the timeline. Where slots are narrower than a mark, each mark stands
/// for several beats: for the most telling mark of a lane among them.
final class TimelinePainter {
  private static final double STOP = 5;
  private static final double STOP_TOP = 2;

  private final GraphicsContext gc;
  private final MarkPalette palette;
  private final Beats beats;
  private final Marks marks;
  private final Scale scale;
  private final Lanes lanes;
  private final List<DrawnMark> drawn = new ArrayList<>();

  TimelinePainter(
      GraphicsContext gc, MarkPalette palette, Beats beats, Marks marks, Scale scale, Lanes lanes) {
    this.gc = gc;
    this.palette = palette;
    this.beats = beats;
    this.marks = marks;
    this.scale = scale;
    this.lanes = lanes;
  }

  /// @return the marks, from left to right
  List<DrawnMark> paint(Breakpoints stops) {
    // All of it: where the window was wider, something stands beyond the end.
    gc.clearRect(0, 0, gc.getCanvas().getWidth(), gc.getCanvas().getHeight());
    gc.save();
    gc.beginPath();
    gc.rect(scale.start(), 0, scale.room(), lanes.bottom());
    gc.clip();
    int together = scale.together(palette.size() + 1);
    if (together == 1) {
      calls();
      pauses();
    }
    int first = scale.first() - Math.floorMod(scale.first() - 1, together);
    for (int from = first; from <= scale.last(); from += together) {
      int to = Math.min(marks.count(), from + together - 1);
      slot(from, to);
      if (marks.stops(stops, from, to)) {
        gc.setFill(palette.stop());
        double stop = STOP * scale.zoom();
        gc.fillOval(middle(from, to) - stop / 2, lanes.top() - stop - STOP_TOP, stop, stop);
      }
    }
    gc.restore();
    return List.copyOf(drawn);
  }

  private double middle(int from, int to) {
    return Math.rint(scale.x((from + to) / 2.0));
  }

  private void slot(int from, int to) {
    Set<Mark> found = marks.of(from, to);
    for (Lane lane : lanes.shown()) {
      List<Mark> ofLane =
          found.stream().filter(mark -> mark.lane() == lane).collect(Collectors.toList());
      if (from == to) {
        // one beat: all its marks, one over the other, the most telling on top
        for (Mark mark : ofLane) {
          mark(from, to, mark, false);
        }
      } else if (!ofLane.isEmpty()) {
        mark(from, to, Collections.max(ofLane), true);
      }
    }
  }

  private void mark(int from, int to, Mark mark, boolean several) {
    double size = palette.size();
    double x = middle(from, to) - size / 2;
    double y = Math.rint(lanes.y(mark.lane()) - size / 2);
    palette.paint(gc, mark, x, y);
    boolean others = several && beyond(from, to, mark);
    if (others) {
      palette.paintOthers(gc, mark, x, y);
    }
    drawn.add(new DrawnMark(from, to, mark, others, new Rectangle2D(x, y, size, size)));
  }

  /// Whether there is more in a lane than the first beat with a mark.
  private boolean beyond(int from, int to, Mark mark) {
    int first = marks.next(mark, from).orElse(to);
    return isInLane(marks.of(from, first - 1), mark) || isInLane(marks.of(first + 1, to), mark);
  }

  private static boolean isInLane(Set<Mark> found, Mark mark) {
    return found.stream().anyMatch(each -> each.lane() == mark.lane());
  }

  /// A line before each call that somebody makes, and before each stimulus.
  private void calls() {
    gc.setStroke(palette.line());
    gc.setLineWidth(1);
    for (int beat = Math.max(2, scale.first()); beat <= scale.last(); beat++) {
      if (beats.head(beat).cause() == 0) {
        double x = Math.floor(scale.x(beat) - scale.slot() / 2) + 0.5;
        gc.strokeLine(x, lanes.top(), x, lanes.bottom());
      }
    }
  }

  /// Where IGMP is disabled on an interface, from one callback to the other.
  private void pauses() {
    if (!lanes.shown().contains(Lane.IGMP_CALLBACKS)) {
      return;
    }
    gc.setFill(palette.pause());
    int first = scale.first();
    int before = marks.previous(Mark.DISABLE, first - 1).orElse(0);
    int from = before > marks.previous(Mark.ENABLE, first - 1).orElse(0) ? before : 0;
    OptionalInt next = from > 0 ? OptionalInt.of(from) : marks.next(Mark.DISABLE, first);
    while (next.isPresent() && next.getAsInt() <= scale.last()) {
      int disable = next.getAsInt();
      int enable = marks.next(Mark.ENABLE, disable).orElse(marks.count());
      double y = lanes.y(Lane.IGMP_CALLBACKS) - lanes.height() / 2;
      double x = scale.x(disable);
      gc.fillRect(x, y + 1, scale.x(enable) - x, lanes.height() - 2);
      next = marks.next(Mark.DISABLE, Math.max(enable, disable + 1));
    }
  }
}
