package org.mgmscope.ui.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Somebody who looks at a window and tells what is wrong with it: words that are cut, words that
/// leave the box that holds them, words that hardly stand out.
final class Eye {
  private static final double HAIR = 1.5;

  private final Scene scene;
  private final double leastContrast;
  private final List<String> faults = new ArrayList<>();

  /// @param leastContrast what a text must stand out with
  Eye(Scene scene, double leastContrast) {
    this.scene = scene;
    this.leastContrast = leastContrast;
  }

  /// What is wrong; empty if nothing is.
  List<String> faults() {
    look(scene.getRoot());
    contrasts();
    return faults;
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Labeled labeled -> cut(labeled);
      case Text text -> outside(text);
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  private void cut(Labeled labeled) {
    String whole = labeled.getText();
    if (whole == null || whole.isBlank() || !isInView(labeled)) {
      return;
    }
    if (labeled.lookup(".text") instanceof Text shown
        && labeled.equals(shown.getParent())
        && !shown.getText().equals(whole)) {
      faults.add("cut: “%s” of “%s”, %s".formatted(shown.getText(), whole, where(labeled)));
    }
  }

  /// Whether any of it can be seen: what is scrolled away is looked at when it is in view.
  private static boolean isInView(Node node) {
    Bounds seen = seen(node);
    return seen.getWidth() > HAIR && seen.getHeight() > HAIR;
  }

  private void outside(Text text) {
    if (text.getText().isBlank() || !isInView(text)) {
      return;
    }
    Bounds box = text.localToScene(text.getLayoutBounds());
    for (Parent each = text.getParent(); each != null; each = each.getParent()) {
      if (isScrolled(each) || each instanceof TextInputControl) {
        return;
      }
      Node clip = each.getClip();
      if (clip != null) {
        Bounds held = each.localToScene(clip.getBoundsInParent());
        if (!grown(held).contains(box)) {
          faults.add("outside its clip: “%s”, %s".formatted(text.getText(), where(text)));
          return;
        }
      }
    }
    if (!grown(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight())).contains(box)) {
      faults.add("outside the window: “%s”, %s".formatted(text.getText(), where(text)));
    }
  }

  /// Whether what is in it can be brought into view by scrolling.
  private static boolean isScrolled(Parent parent) {
    return parent instanceof ScrollPane
        || parent instanceof VirtualFlow<?>
        || parent.getStyleClass().contains("column-header-background")
        || parent.getStyleClass().contains("viewport")
        || parent.getStyleClass().contains("clipped-container");
  }

  private static Bounds grown(Bounds box) {
    return new BoundingBox(
        box.getMinX() - HAIR,
        box.getMinY() - HAIR,
        box.getWidth() + 2 * HAIR,
        box.getHeight() + 2 * HAIR);
  }

  /// The part of a node that nothing around it cuts off, in the scene.
  private static Bounds seen(Node node) {
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

  private static Bounds cross(Bounds one, Bounds other) {
    double x = Math.max(one.getMinX(), other.getMinX());
    double y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }

  private record Seen(Text text, Color ink, Bounds place) {}

  /// Takes a picture without any text, and holds the colour of each text against what is there.
  private void contrasts() {
    List<Seen> texts = new ArrayList<>();
    collect(scene.getRoot(), 1, texts);
    texts.forEach(each -> each.text().setOpacity(0));
    WritableImage behind = scene.snapshot(null);
    texts.forEach(each -> each.text().setOpacity(1));
    for (Seen each : texts) {
      double ratio = Contrast.of(each.ink(), behind, each.place());
      if (ratio < leastContrast) {
        faults.add(
            String.format(
                Locale.ROOT,
                "contrast %.2f: “%s”, %s",
                ratio,
                each.text().getText(),
                where(each.text())));
      }
    }
  }

  private static void collect(Node node, double opacity, List<Seen> texts) {
    if (!node.isVisible()) {
      return;
    }
    double now = opacity * node.getOpacity();
    if (node instanceof Text text) {
      Bounds place = seen(text);
      if (!text.getText().isBlank()
          && place.getWidth() > HAIR
          && place.getHeight() > HAIR
          && text.getFill() instanceof Color fill) {
        texts.add(new Seen(text, fill.deriveColor(0, 1, 1, now), place));
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, now, texts));
    }
  }

  private static String where(Node node) {
    StringBuilder path = new StringBuilder();
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getId() != null) {
        return path.append(" #").append(each.getId()).toString();
      }
      if (!each.getStyleClass().isEmpty()) {
        path.append(" .").append(String.join(".", each.getStyleClass()));
      }
    }
    return path.toString();
  }
}
