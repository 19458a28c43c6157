package org.mgmscope.story.router;

/// How close the parts of the router stand.
enum Level {
  /// The forwarder under MGM.
  STACKED,
  /// The forwarder beside MGM.
  BESIDE,
  /// The same with one line for each, and what hosts say in the strip.
  TIGHT;

  boolean isBeside() {
    return this != STACKED;
  }

  boolean isTight() {
    return this == TIGHT;
  }
}
