package org.mgmscope.manual;

/// What of an event a reading decides, where it alone is the event's basis; the rest of the event
/// is documented.
public enum Decides {
  /// Whether it happens at all.
  EVENT,
  /// Where it stands in the order.
  PLACE,
  /// Where it stands in the order, and what it covers.
  PLACE_AND_EXTENT,
  /// Which interface it names.
  INTERFACE,
  /// The code that is returned.
  CODE;

  static Decides of(int reading) {
    return switch (reading) {
      case 16, 19 -> PLACE;
      case 8 -> PLACE_AND_EXTENT;
      case 18 -> INTERFACE;
      case 5, 9, 10, 13, 23 -> CODE;
      default -> EVENT;
    };
  }
}
