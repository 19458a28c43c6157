package org.mgmscope.font;

/// Draws the outline of letters, whose inside is filled by the rule "nonzero". Places are in
/// pixels, downwards from the top.
public interface OutlinePen {
  void begin(double x, double y);

  void line(double x, double y);

  /// @param middleX where the curve would have its corner
  void curve(double middleX, double middleY, double x, double y);

  void close();
}
