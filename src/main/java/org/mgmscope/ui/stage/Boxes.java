package org.mgmscope.ui.stage;

import java.util.Collection;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where nodes have been put in their parent, wherever they may be on their way.
final class Boxes {
  private Boxes() {}

  static Bounds placed(Node node) {
    Bounds own = node.getLayoutBounds();
    return new BoundingBox(
        node.getLayoutX() + own.getMinX(),
        node.getLayoutY() + own.getMinY(),
        own.getWidth(),
        own.getHeight());
  }

  /// A box around some and another, or null if there is nothing.
  static @Nullable Bounds around(Collection<Bounds> boxes, @Nullable Bounds first) {
    Bounds all = first;
    for (Bounds box : boxes) {
      all = all == null ? box : union(box, all);
    }
    return all;
  }

  private static Bounds union(Bounds one, Bounds other) {
    double x = Math.min(one.getMinX(), other.getMinX());
    double y = Math.min(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(one.getMaxX(), other.getMaxX()) - x,
        Math.max(one.getMaxY(), other.getMaxY()) - y);
  }
}
