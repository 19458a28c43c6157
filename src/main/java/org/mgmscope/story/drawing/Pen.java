package org.mgmscope.story.drawing;

/// What a line is drawn with.
///
/// @param width in pixels
/// @param offset how far into the dashes the line begins, in pixels
public record Pen(Ink ink, double width, Dash dash, double offset) {
  public Pen(Ink ink, double width) {
    this(ink, width, Dash.WHOLE, 0);
  }

  public Pen(Ink ink, double width, Dash dash) {
    this(ink, width, dash, 0);
  }

  public boolean isWhole() {
    return dash.lengths().isEmpty();
  }
}
