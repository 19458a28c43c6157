package org.mgmscope.font;

import java.util.ArrayList;
import java.util.List;

/// Letters of one size, and how much room they take.
///
/// @param size of an em, in pixels; more than 0
public record Letters(double size, boolean bold) {
  public static Letters plain(double size) {
    return new Letters(size, false);
  }

  public static Letters bold(double size) {
    return new Letters(size, true);
  }

  public Typeface typeface() {
    return bold ? Typeface.BOLD : Typeface.REGULAR;
  }

  /// How wide words are on one line, in pixels.
  public double width(String words) {
    return typeface().width(words) * size;
  }

  /// Words as they are drawn: the letters of the family together, and each that it lacks by itself.
  public List<Run> runs(String words) {
    List<Run> runs = new ArrayList<>();
    double x = 0;
    int from = 0;
    while (from < words.length()) {
      boolean shipped = typeface().has(words.codePointAt(from));
      int to = words.offsetByCodePoints(from, 1);
      while (shipped && to < words.length() && typeface().has(words.codePointAt(to))) {
        to = words.offsetByCodePoints(to, 1);
      }
      String letters = words.substring(from, to);
      double width = width(letters);
      runs.add(new Run(letters, x, width, shipped));
      x += width;
      from = to;
    }
    return runs;
  }

  /// Letters that are drawn together.
  ///
  /// @param x how far from the beginning of the words, in pixels
  /// @param width in pixels
  /// @param shipped whether the family has them; else it is one letter
  public record Run(String letters, double x, double width, boolean shipped) {}

  /// Draws the outlines of words on one line. In the place of a letter that the family lacks it
  /// draws an empty box.
  ///
  /// @param x where they begin
  /// @param base the line that they stand on
  public void trace(String words, double x, double base, OutlinePen pen) {
    typeface().trace(words, size, x, base, pen);
  }

  /// How far the base line of a line is below its top.
  public double ascent() {
    return typeface().ascent() * size;
  }

  /// How high a line is.
  public double height() {
    return (typeface().ascent() + typeface().descent()) * size;
  }
}
