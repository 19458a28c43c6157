package org.mgmscope.font;

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

  /// How far the base line of a line is below its top.
  public double ascent() {
    return typeface().ascent() * size;
  }

  /// How high a line is.
  public double height() {
    return (typeface().ascent() + typeface().descent()) * size;
  }
}
