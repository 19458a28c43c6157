package org.mgmscope.story.drawing;

/// A sign, as a path that is filled by the rule "even-odd" (as in SVG).
public enum Glyph {
  KEY(
      22,
      12,
      "M5 0 A5 5 0 1 0 9.6 7 L17 7 L17 10 L19 10 L19 7 L22 7 L22 4 L9.6 4 A5 5 0 0 0 5 0 Z"
          + " M5 3 A2 2 0 1 1 4.99 3 Z"),
  BROKEN_KEY(
      22,
      14,
      "M5 0 A5 5 0 1 0 9.6 7 L11 7 L10 4 L9.6 4 A5 5 0 0 0 5 0 Z M5 3 A2 2 0 1 1 4.99 3 Z"
          + " M14 8 L22 10 L21 12 L20 12 L19 14 L17 13 L17.5 11.5 L13 10.5 Z"),
  /// A client has crashed.
  BOLT(10, 10, "M6 0 L1 6 L5 6 L3 10 L9 4 L5 4 Z"),
  /// A circle with a stroke through it: a call is refused.
  REFUSED(
      12,
      12,
      "M6 0 A6 6 0 1 1 5.99 0 Z M3.2 2.1 A4.4 4.4 0 0 1 9.9 8.8 Z M2.1 3.2 A4.4 4.4 0 0 0 8.8 9.9"
          + " Z"),
  /// A cross: it gets no further.
  LOST(
      10,
      10,
      "M1.4 0 L5 3.6 L8.6 0 L10 1.4 L6.4 5 L10 8.6 L8.6 10 L5 6.4 L1.4 10 L0 8.6 L3.6 5 L0 1.4 Z"),
  /// A forwarding entry is gone.
  MINUS(10, 10, "M0 4 L10 4 L10 6 L0 6 Z"),
  /// It is new.
  PLUS(10, 10, "M4 0 L6 0 L6 4 L10 4 L10 6 L6 6 L6 10 L4 10 L4 6 L0 6 L0 4 L4 4 Z"),
  /// It is another than before.
  CHANGED(10, 10, "M0 2 L10 2 L10 4 L0 4 Z M0 6 L10 6 L10 8 L0 8 Z"),
  /// IGMP is enabled.
  ENABLED(8, 8, "M4 0 A4 4 0 1 1 3.99 0 Z"),
  /// IGMP is disabled.
  PAUSED(8, 8, "M1 0 L3 0 L3 8 L1 8 Z M5 0 L7 0 L7 8 L5 8 Z"),
  /// Something waits.
  WAITS(10, 10, "M0 0 L10 0 L10 1.5 L6.2 5 L10 8.5 L10 10 L0 10 L0 8.5 L3.8 5 L0 1.5 Z"),
  /// What the beat is about.
  CURRENT(8, 8, "M0 0 L8 4 L0 8 Z");

  private final double width;
  private final double height;
  private final String path;

  Glyph(double width, double height, String path) {
    this.width = width;
    this.height = height;
    this.path = path;
  }

  /// How wide it is as its path has it.
  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /// As an SVG has it, from its top left corner.
  public String path() {
    return path;
  }

  /// Its box where it is so wide, around a place.
  public Box around(double x, double y, double wide) {
    double high = wide * height / width;
    return new Box(x - wide / 2, y - high / 2, wide, high);
  }
}
