package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Some pixels of a window, with the places where they are.
final class Patch {
  /// From the middle of a pixel to its corner.
  private static final double HALF = Math.sqrt(0.5);

  private final Map<Point2D, Color> pixels;

  private Patch(Map<Point2D, Color> pixels) {
    if (pixels.isEmpty()) {
      throw new IllegalArgumentException("nothing to look at");
    }
    this.pixels = pixels;
  }

  /// What is within a box of the scene, without the pixels that the box has only a part of. The
  /// places are counted from its corner.
  ///
  /// @param radius of its corners; half its width, and it is a circle
  static Patch in(Scene scene, Bounds box, double radius) {
    Bounds straight = within(box, radius);
    return of(
        scene,
        box,
        (x, y) -> {
          double across = beyond(straight.getMinX(), straight.getMaxX(), x);
          double down = beyond(straight.getMinY(), straight.getMaxY(), y);
          return across == 0 || down == 0 || Math.hypot(across, down) <= radius - HALF;
        });
  }

  private static double beyond(double from, double to, double at) {
    return Math.max(0, Math.max(from - at, at - to));
  }

  /// What is within one box but not within another.
  static Patch between(Scene scene, Bounds outer, Bounds inner) {
    return of(scene, outer, (x, y) -> !inner.contains(x, y));
  }

  private static Patch of(Scene scene, Bounds box, BiPredicate<Double, Double> isIn) {
    int left = (int) Math.max(0, Math.ceil(box.getMinX()));
    int top = (int) Math.max(0, Math.ceil(box.getMinY()));
    int right = (int) Math.min(scene.getWidth(), Math.floor(box.getMaxX()));
    int bottom = (int) Math.min(scene.getHeight(), Math.floor(box.getMaxY()));
    Glance.lookAfresh(scene);
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(scene.getFill());
    parameters.setViewport(new Rectangle2D(left, top, right - left, bottom - top));
    WritableImage picture = scene.getRoot().snapshot(parameters, null);
    Map<Point2D, Color> pixels = new HashMap<>();
    for (int y = 0; y < bottom - top; y++) {
      for (int x = 0; x < right - left; x++) {
        if (isIn.test(left + x + 0.5, top + y + 0.5)) {
          pixels.put(new Point2D(x, y), picture.getPixelReader().getColor(x, y));
        }
      }
    }
    return new Patch(pixels);
  }

  /// A box that is smaller, or with a negative margin larger, on each side.
  static Bounds within(Bounds box, double margin) {
    return new BoundingBox(
        box.getMinX() + margin,
        box.getMinY() + margin,
        box.getWidth() - 2 * margin,
        box.getHeight() - 2 * margin);
  }

  /// The colour there is most of.
  Color ground() {
    Map<Color, Integer> counts = new HashMap<>();
    pixels.values().forEach(colour -> counts.merge(colour, 1, Integer::sum));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /// How well the pixel that is farthest from a colour stands out from it.
  double most(Color from) {
    return pixels.values().stream().mapToDouble(each -> Contrast.ratio(each, from)).max().orElse(1);
  }

  /// How many of the pixels, from 0 to 1, stand out from a colour at least so well.
  double share(double contrast, Color from) {
    List<Color> far = new ArrayList<>(pixels.values());
    far.removeIf(each -> Contrast.ratio(each, from) < contrast);
    return (double) far.size() / pixels.size();
  }

  /// Where it differs from its own ground at least so well: its shapes, whatever colour they have.
  Set<Point2D> shapes(double contrast) {
    Color ground = ground();
    Set<Point2D> places = new HashSet<>(pixels.keySet());
    places.removeIf(each -> Contrast.ratio(pixels.get(each), ground) < contrast);
    return places;
  }
}
