package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import org.mgmscope.story.drawing.Ink;

/// Paints words, lines and boxes of the sequence picture, and remembers which words stand where.
final class SequenceBrush {
  private static final double PATCH = 3;
  private static final double BOX_PAD = 7;
  private static final double[] DASHED = {6, 4};
  private static final double[] DOTTED = {2, 4};

  /// How lines of what has not happened yet are shown; its words are grey, and as clear as others.
  private static final double LATER = 0.6;

  private final Painted view;
  private final GraphicsContext gc;
  private final SequenceGlyphs glyphs;
  private final TextRuler plain;
  private final TextRuler bold;
  private final List<DrawnText> drawn = new ArrayList<>();
  private double keptFrom;
  private double keptTo;
  private boolean current;
  private boolean later;

  SequenceBrush(Painted view, GraphicsContext gc, TextRuler plain, TextRuler bold) {
    this.view = view;
    this.gc = gc;
    this.plain = plain;
    this.bold = bold;
    glyphs = new SequenceGlyphs(gc);
    gc.setLineCap(StrokeLineCap.BUTT);
  }

  GraphicsContext gc() {
    return gc;
  }

  /// The signs.
  SequenceGlyphs glyphs() {
    return glyphs;
  }

  /// All words painted so far.
  List<DrawnText> drawn() {
    return drawn;
  }

  /// @param isCurrent whether what follows is of the current beat
  /// @param isLater whether it has not happened yet
  void about(boolean isCurrent, boolean isLater) {
    current = isCurrent;
    later = isLater;
  }

  double lineHeight() {
    return bold.height();
  }

  double width(String words) {
    return ruler().width(words);
  }

  private TextRuler ruler() {
    return current ? bold : plain;
  }

  void use(Ink ink) {
    Paint paint = view.ink(ink);
    gc.setStroke(paint);
    gc.setFill(paint);
    gc.setGlobalAlpha(later ? LATER : 1);
    gc.setLineWidth(current ? 2.4 : 1.4);
    gc.setLineDashes();
  }

  void dashed() {
    gc.setLineDashes(DASHED);
  }

  void dotted() {
    gc.setLineDashes(DOTTED);
  }

  /// Paints a line of text on a patch that hides what is behind it.
  ///
  /// @param x where it would begin; it is moved to stay within its bounds
  /// @param middle of its height
  /// @return where it begins
  double text(Ink ink, String words, double x, double middle, double from, double to) {
    String cut = ruler().fit(words, Math.max(0, to - from));
    if (cut.isEmpty()) {
      return x;
    }
    double width = ruler().width(cut);
    double height = lineHeight();
    double left = Math.floor(Math.max(from, Math.min(x, to - width)));
    double top = Math.floor(middle - height / 2);
    patch(left - PATCH, top, width + 2 * PATCH, height);
    letters(ink, words, cut, left, top);
    return left;
  }

  /// Patches leave free what is between, for the rest of the row.
  void keep(double from, double to) {
    keptFrom = from;
    keptTo = to;
  }

  /// Patches leave nothing free.
  void keepNothing() {
    keep(0, 0);
  }

  /// Hides what is behind.
  void patch(double x, double y, double width, double height) {
    gc.setGlobalAlpha(1);
    gc.setFill(view.ink(Ink.PAPER));
    double right = x + width;
    if (keptTo <= x || keptFrom >= right) {
      gc.fillRect(x, y, width, height);
    } else {
      gc.fillRect(x, y, Math.max(0, keptFrom - x), height);
      gc.fillRect(keptTo, y, Math.max(0, right - keptTo), height);
    }
  }

  private void letters(Ink ink, String whole, String cut, double left, double top) {
    use(later ? Ink.MUTED : ink);
    gc.setGlobalAlpha(1);
    gc.setFont(ruler().font());
    gc.setTextBaseline(VPos.TOP);
    gc.fillText(cut, left, top);
    drawn.add(
        new DrawnText(cut, whole, new Rectangle2D(left, top, ruler().width(cut), lineHeight())));
  }

  /// Strikes through the first words of a text.
  void strike(Ink ink, String words, double x, double middle) {
    use(ink);
    gc.setLineWidth(1.5);
    gc.strokeLine(x, middle, x + width(words), middle);
  }

  /// Paints a box with words, which ends at the right.
  ///
  /// @return where it begins
  double box(Ink ink, String words, double right, double top, double height, double from) {
    String cut = ruler().fit(words, Math.max(0, right - from - 2 * BOX_PAD));
    double width = ruler().width(cut) + 2 * BOX_PAD;
    double left = Math.floor(right - width);
    gc.setGlobalAlpha(1);
    gc.setFill(view.ink(Ink.BOX));
    gc.fillRoundRect(left, top, width, height, 6, 6);
    use(ink);
    gc.setLineWidth(current ? 2 : 1);
    gc.strokeRoundRect(left + 0.5, top + 0.5, width - 1, height - 1, 6, 6);
    letters(ink, words, cut, left + BOX_PAD, Math.floor(top + (height - lineHeight()) / 2));
    return left;
  }
}
