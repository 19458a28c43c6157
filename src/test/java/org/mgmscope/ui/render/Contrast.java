package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// How well a colour stands out from the pixels behind it, by WCAG 2.2.
final class Contrast {
  /// So much of what is behind a text may be something else, such as a line that crosses it.
  private static final double OVERLOOKED = 0.1;

  private static final double LEAST_SHARE = 0.001;
  private static final int STEP = 2;

  private Contrast() {}

  /// The ratio, from 1 to 21, for all but a tenth of the pixels.
  static double of(Color ink, WritableImage behind, Bounds place) {
    PixelReader pixels = behind.getPixelReader();
    List<Double> found = new ArrayList<>();
    for (int y = (int) place.getMinY(); y < place.getMaxY(); y += STEP) {
      for (int x = (int) place.getMinX(); x < place.getMaxX(); x += STEP) {
        if (x >= 0 && y >= 0 && x < behind.getWidth() && y < behind.getHeight()) {
          Color paper = pixels.getColor(x, y);
          found.add(ratio(over(paper, ink), paper));
        }
      }
    }
    found.sort(null);
    return found.isEmpty() ? 21 : found.get((int) (found.size() * OVERLOOKED));
  }

  private static Color over(Color paper, Color ink) {
    Color whole = Color.color(ink.getRed(), ink.getGreen(), ink.getBlue());
    return paper.interpolate(whole, ink.getOpacity());
  }

  static double ratio(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b) + LEAST_SHARE;
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
