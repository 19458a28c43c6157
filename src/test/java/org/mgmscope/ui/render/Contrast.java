package org.mgmscope.ui.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// How well a colour stands out from the pixels behind it, by WCAG 2.2.
final class Contrast {
  /// So much of what is behind a text may be something else, such as a line that crosses it.
  private static final double OVERLOOKED = 0.1;

  private static final double LEAST_SHARE = 0.001;

  private Contrast() {}

  /// The ratio, from 1 to 21, for all but a tenth of the pixels.
  ///
  /// @param papers the pixels behind the letters, at least one
  static double of(Color ink, List<Color> papers) {
    List<Double> ratios =
        papers.stream().map(paper -> ratio(over(paper, ink), paper)).sorted().toList();
    return ratios.get((int) (ratios.size() * OVERLOOKED));
  }

  /// How well words stand out that are painted, not written: the colour that is farthest from the
  /// one there is most of, against that one.
  static double painted(WritableImage picture, Rectangle2D place) {
    PixelReader pixels = picture.getPixelReader();
    Map<Color, Integer> colours = new HashMap<>();
    for (int y = (int) Math.max(0, place.getMinY());
        y < Math.min(picture.getHeight(), place.getMaxY());
        y++) {
      for (int x = (int) Math.max(0, place.getMinX());
          x < Math.min(picture.getWidth(), place.getMaxX());
          x++) {
        colours.merge(pixels.getColor(x, y), 1, Integer::sum);
      }
    }
    return colours.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(paper -> colours.keySet().stream().mapToDouble(c -> ratio(c, paper)).max().orElse(21))
        .orElse(21.0);
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
