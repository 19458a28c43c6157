package org.mgmscope.ui.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import org.mgmscope.story.Mark;

/// The marks as the style sheet draws them, for painting on a Canvas. They are in the scene, so
/// that they follow the theme, but are not seen.
final class MarkPalette extends Group {
  /// How wide and high a mark is drawn in the style sheet.
  private static final double DRAWN = 10;

  private final Map<Mark, Region> marks = new EnumMap<>(Mark.class);
  private final Region pause = styled("timeline-pause");
  private final Region stop = styled("timeline-stop");
  private final Region line = styled("lane-line");

  private final double zoom;

  /// @param zoom how many times as large as they are drawn the marks are
  /// @param restyled is run when a mark looks different
  MarkPalette(double zoom, Runnable restyled) {
    this.zoom = zoom;
    setManaged(false);
    setVisible(false);
    for (Mark mark : Mark.values()) {
      Region region = styled("event-mark");
      region.getStyleClass().add("mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      marks.put(mark, region);
    }
    getChildren().addAll(marks.values());
    getChildren().addAll(pause, stop, line);
    for (Region each : marks.values()) {
      each.backgroundProperty().addListener((Observable _) -> restyled.run());
    }
    pause.backgroundProperty().addListener((Observable _) -> restyled.run());
  }

  /// How wide and high a mark is.
  double size() {
    return DRAWN * zoom;
  }

  private static Region styled(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  /// Paints a mark.
  ///
  /// @param x its left
  /// @param y its top
  void paint(GraphicsContext gc, Mark mark, double x, double y) {
    Region look = Objects.requireNonNull(marks.get(mark));
    if (look.getShape() instanceof SVGPath path) {
      gc.save();
      gc.translate(x + size() / 2, y + size() / 2);
      gc.scale(look.getScaleX() * zoom, look.getScaleY() * zoom);
      gc.translate(-DRAWN / 2, -DRAWN / 2);
      gc.setFill(fill(look));
      gc.beginPath();
      gc.appendSVGPath(path.getContent());
      gc.fill();
      gc.restore();
    }
  }

  /// The line under a mark that has others of its lane behind it.
  void paintOthers(GraphicsContext gc, Mark mark, double x, double y) {
    gc.setFill(fill(Objects.requireNonNull(marks.get(mark))));
    gc.fillRect(x + zoom, y + size() + 0.5, size() - 2 * zoom, zoom);
  }

  Paint pause() {
    return fill(pause);
  }

  Paint line() {
    return fill(line);
  }

  Paint stop() {
    return fill(stop);
  }

  private static Paint fill(Region look) {
    return look.getBackground() == null || look.getBackground().getFills().isEmpty()
        ? Color.TRANSPARENT
        : look.getBackground().getFills().getFirst().getFill();
  }
}
