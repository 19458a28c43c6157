package org.mgmscope.ui.stage;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

/// The signs of the sequence picture, painted on its Canvas in the colour that is set.
final class SequenceGlyphs {
  /// How wide a key is.
  static final double KEY = 22;

  /// How wide the other signs are.
  static final double SIGN = 10;

  private static final double KEY_HEIGHT = 12;
  private static final double ARROW = 8;
  private static final String WHOLE_KEY =
      "M5 0 A5 5 0 1 0 9.6 7 L17 7 L17 10 L19 10 L19 7 L22 7 L22 4 L9.6 4 A5 5 0 0 0 5 0 Z"
          + " M5 3 A2 2 0 1 1 4.99 3 Z";
  private static final String BROKEN_KEY =
      "M5 0 A5 5 0 1 0 9.6 7 L11 7 L10 4 L9.6 4 A5 5 0 0 0 5 0 Z M5 3 A2 2 0 1 1 4.99 3 Z"
          + " M14 8 L22 10 L21 12 L20 12 L19 14 L17 13 L17.5 11.5 L13 10.5 Z";
  private static final String BOLT = "M6 0 L1 6 L5 6 L3 10 L9 4 L5 4 Z";

  private final GraphicsContext gc;

  SequenceGlyphs(GraphicsContext gc) {
    this.gc = gc;
  }

  /// @param x its middle
  /// @param y its middle
  void key(double x, double y, boolean whole) {
    path(whole ? WHOLE_KEY : BROKEN_KEY, x - KEY / 2, y - KEY_HEIGHT / 2);
  }

  void bolt(double x, double y) {
    path(BOLT, x - SIGN / 2, y - SIGN / 2);
  }

  private void path(String path, double x, double y) {
    gc.save();
    gc.translate(x, y);
    gc.setFillRule(FillRule.EVEN_ODD);
    gc.beginPath();
    gc.appendSVGPath(path);
    gc.fill();
    gc.restore();
  }

  /// A circle with a stroke through it: refused.
  void refused(double x, double y) {
    double half = SIGN / 2;
    double slant = half * Math.sqrt(0.5);
    gc.setLineWidth(2);
    gc.setLineDashes();
    gc.strokeOval(x - half, y - half, SIGN, SIGN);
    gc.strokeLine(x - slant, y - slant, x + slant, y + slant);
  }

  /// A cross: it gets no further.
  void cross(double x, double y) {
    double half = SIGN / 2 - 1;
    gc.setLineWidth(2);
    gc.setLineDashes();
    gc.strokeLine(x - half, y - half, x + half, y + half);
    gc.strokeLine(x - half, y + half, x + half, y - half);
  }

  /// The head of an arrow.
  ///
  /// @param x its tip
  /// @param right whether it points to the right
  void head(double x, double y, boolean right) {
    double back = right ? x - ARROW : x + ARROW;
    gc.fillPolygon(new double[] {x, back, back}, new double[] {y, y - ARROW / 2, y + ARROW / 2}, 3);
  }

  /// The mark of the current beat.
  void current(double x, double y) {
    gc.fillPolygon(
        new double[] {x, x, x + ARROW}, new double[] {y - ARROW / 2, y + ARROW / 2, y}, 3);
  }
}
