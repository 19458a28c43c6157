package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Dash;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Pen;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;

/// Draws the way of the packets of one forwarding entry: from its incoming interface up to the
/// forwarder, and down to each outgoing one.
final class WayDrawer {
  private static final double IN = 5;
  private static final double OUT = 11;
  private static final double BESIDE = 10;
  private static final double APART = 7;

  private final Sketch sketch;
  private final RouterPlan plan;
  private final RouterTexts texts;

  WayDrawer(Sketch sketch, RouterPlan plan, RouterTexts texts) {
    this.sketch = sketch;
    this.plan = plan;
    this.texts = texts;
  }

  void draw(RouterPicture.ShownEntry entry, boolean flowing) {
    sketch.about(new Standing.Way(entry.pair()));
    Pen pen = pen(entry, flowing);
    boolean labelled = plan.hasLabels();
    for (InterfaceKey key : entry.outgoing()) {
      List<Point> way = out(entry, key);
      if (!way.isEmpty()) {
        sketch.line(pen, Bands.HEAD + 1, way.toArray(Point[]::new));
        if (labelled) {
          label(texts.out(), way.getLast(), true);
        }
      }
    }
    List<Point> way = in(entry);
    if (!way.isEmpty()) {
      sketch.line(pen, Bands.HEAD + 1, way.toArray(Point[]::new));
      if (labelled) {
        label(texts.in(), way.getFirst(), false);
      }
    }
  }

  private Pen pen(RouterPicture.ShownEntry entry, boolean flowing) {
    if (entry.fate() == RouterPicture.Fate.FALLS) {
      return sketch.pen(Ink.FALL, 2, Dash.SHORT);
    }
    return flowing ? sketch.pen(Ink.FLOW, 3.5) : sketch.pen(Ink.WAY, 2.5);
  }

  private void label(String words, Point at, boolean left) {
    double width = sketch.of(Type.SMALL).width(words);
    double x = left ? at.x() - sketch.of(7) - width : at.x() + sketch.of(7);
    sketch.words(words, x, at.y() - sketch.of(Type.LINE + 2), width + 1, Type.SMALL, Ink.MUTED);
  }

  private double middle(RouterPicture.ShownEntry entry) {
    if (entry.row() >= 0) {
      return plan.entry(entry.row()).centreX();
    }
    Box forwarder = plan.slot(new PicturePlace.Forwarder());
    return forwarder == null ? 0 : forwarder.x() + plan.title() / 2;
  }

  private @Nullable Box port(InterfaceKey key) {
    return plan.slot(new PicturePlace.Port(key));
  }

  /// On which side of the entry's middle packets come in, so that the ways do not cross: 1 for
  /// right.
  private int side(RouterPicture.ShownEntry entry) {
    Box in = port(entry.incoming());
    return in != null && in.centreX() < middle(entry) ? -1 : 1;
  }

  /// The way down to an outgoing interface; empty if that is not drawn.
  List<Point> out(RouterPicture.ShownEntry entry, InterfaceKey key) {
    Box port = port(key);
    double from = middle(entry) - side(entry) * sketch.of(APART);
    return port == null ? List.of() : way(from, OUT, port, -1);
  }

  /// The way up from the incoming interface; empty if that is not drawn.
  List<Point> in(RouterPicture.ShownEntry entry) {
    Box port = port(entry.incoming());
    double to = middle(entry) + side(entry) * sketch.of(APART);
    return port == null ? List.of() : way(to, IN, port, 1).reversed();
  }

  /// @param side of the interface's middle: -1 for left
  private List<Point> way(double from, double depth, Box port, int side) {
    Box zone = plan.ways();
    double track = zone.y() + sketch.of(plan.isTight() ? depth / 2 : depth);
    double x = port.centreX() + side * Math.min(sketch.of(BESIDE), port.width() / 5);
    List<Point> way = new ArrayList<>();
    way.add(new Point(from, zone.y()));
    way.add(new Point(from, track));
    if (port.y() - zone.bottom() > 1) {
      double gap = side < 0 ? port.x() - sketch.of(3) : port.right() + sketch.of(3);
      double turn = port.y() - sketch.of(Bands.ROW_GAP / 2);
      way.add(new Point(gap, track));
      way.add(new Point(gap, turn));
      way.add(new Point(x, turn));
    } else {
      way.add(new Point(x, track));
    }
    way.add(new Point(x, port.y()));
    return way;
  }
}
