package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.effect.Effect;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// All texts of a window as they are seen at one time: where their letters are, found by painting
/// the texts black and then white, and what is behind the letters, found by leaving the texts out.
final class Glance {
  private static final double HAIR = 1.5;

  /// How different a pixel of an opaque letter is when the letter is black and when it is white;
  /// pixels at its edges are left out.
  private static final double LETTER = 0.6;

  private record Found(Text text, Color ink, Bounds place) {}

  private final Scene scene;
  private final List<Found> found = new ArrayList<>();

  Glance(Scene scene) {
    this.scene = scene;
    lookAfresh(scene);
    collect(scene.getRoot(), 1);
  }

  /// What scrolls is kept as a picture, which is seen in the stead of what changed since the last
  /// look. From now on it is not.
  static void lookAfresh(Scene scene) {
    scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
  }

  /// The texts of which anything is seen.
  List<Seen> texts() {
    List<Text> all = found.stream().map(Found::text).toList();
    List<Double> before = all.stream().map(Node::getOpacity).toList();
    all.forEach(text -> text.setOpacity(0));
    WritableImage behind = picture(whole());
    for (int i = 0; i < all.size(); i++) {
      all.get(i).setOpacity(before.get(i));
    }
    WritableImage black = painted(all, -1, whole());
    WritableImage white = painted(all, 1, whole());
    List<Seen> seen = new ArrayList<>();
    for (Found each : found) {
      if (isAlone(each)) {
        look(each, black, white, 0, 0, behind, seen);
      } else {
        Rectangle2D place = pixels(each.place());
        look(
            each,
            painted(List.of(each.text()), -1, place),
            painted(List.of(each.text()), 1, place),
            (int) place.getMinX(),
            (int) place.getMinY(),
            behind,
            seen);
      }
    }
    return seen;
  }

  /// @param left the place of both pictures in the scene
  /// @param top the place of both pictures in the scene
  private static void look(
      Found of,
      WritableImage black,
      WritableImage white,
      int left,
      int top,
      WritableImage behind,
      List<Seen> seen) {
    Rectangle2D place = pixels(of.place());
    PixelReader dark = black.getPixelReader();
    PixelReader light = white.getPixelReader();
    PixelReader paper = behind.getPixelReader();
    List<Color> papers = new ArrayList<>();
    double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, 0, 0};
    for (int y = (int) place.getMinY(); y < place.getMaxY(); y++) {
      for (int x = (int) place.getMinX(); x < place.getMaxX(); x++) {
        if (isIn(behind, x, y)
            && isIn(black, x - left, y - top)
            && light.getColor(x - left, y - top).getBrightness()
                    - dark.getColor(x - left, y - top).getBrightness()
                > LETTER * of.ink().getOpacity()) {
          papers.add(paper.getColor(x, y));
          box[0] = Math.min(box[0], x);
          box[1] = Math.min(box[1], y);
          box[2] = Math.max(box[2], x + 1);
          box[3] = Math.max(box[3], y + 1);
        }
      }
    }
    if (!papers.isEmpty()) {
      Bounds letters = new BoundingBox(box[0], box[1], box[2] - box[0], box[3] - box[1]);
      seen.add(new Seen(of.text(), letters, Contrast.of(of.ink(), papers)));
    }
  }

  private static boolean isIn(WritableImage image, int x, int y) {
    return x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
  }

  private boolean isAlone(Found one) {
    return found.stream()
        .allMatch(
            other -> {
              Bounds both = cross(one.place(), other.place());
              return one.equals(other) || both.getWidth() <= 0 || both.getHeight() <= 0;
            });
  }

  /// A picture in which texts are black or white.
  ///
  /// @param brightness -1 or 1
  private WritableImage painted(List<Text> texts, double brightness, Rectangle2D place) {
    List<Effect> before = new ArrayList<>();
    for (Text text : texts) {
      before.add(text.getEffect());
      text.setEffect(new ColorAdjust(0, 0, brightness, 0));
    }
    WritableImage made = picture(place);
    for (int i = 0; i < texts.size(); i++) {
      texts.get(i).setEffect(before.get(i));
    }
    return made;
  }

  private WritableImage picture(Rectangle2D place) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(place);
    parameters.setFill(scene.getFill());
    return scene.getRoot().snapshot(parameters, null);
  }

  private Rectangle2D whole() {
    return new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight());
  }

  private static Rectangle2D pixels(Bounds box) {
    double x = Math.max(0, Math.floor(box.getMinX()));
    double y = Math.max(0, Math.floor(box.getMinY()));
    return new Rectangle2D(
        x, y, Math.max(1, Math.ceil(box.getMaxX()) - x), Math.max(1, Math.ceil(box.getMaxY()) - y));
  }

  private void collect(Node node, double opacity) {
    if (!node.isVisible()) {
      return;
    }
    double now = opacity * node.getOpacity();
    if (node instanceof Text text) {
      Bounds place = seen(text);
      if (!text.getText().isBlank() && place.getWidth() > HAIR && place.getHeight() > HAIR) {
        found.add(new Found(text, ink(text).deriveColor(0, 1, 1, now), place));
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, now));
    }
  }

  private static Color ink(Text text) {
    if (text.getFill() instanceof Color color) {
      return color;
    }
    throw new IllegalStateException("“%s” has no plain colour".formatted(text.getText()));
  }

  /// The part of a node that nothing around it cuts off, in the scene.
  static Bounds seen(Node node) {
    Bounds seen = node.localToScene(node.getLayoutBounds());
    Scene scene = node.getScene();
    seen = cross(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    for (Parent each = node.getParent(); each != null; each = each.getParent()) {
      if (each.getClip() != null) {
        seen = cross(seen, each.localToScene(each.getClip().getBoundsInParent()));
      }
    }
    return seen;
  }

  /// What two boxes share; it may be nothing, but has a place.
  static Bounds cross(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }
}
