package org.mgmscope.story.router;

import org.mgmscope.font.Letters;

/// The letters of the router, at their natural size. None is smaller than `SMALL`.
final class Type {
  static final Letters NAME = Letters.bold(13);
  static final Letters STRONG = Letters.bold(11);
  static final Letters SMALL = Letters.plain(11);
  static final Letters SAID = Letters.bold(12);

  /// The height of a line of small letters.
  static final double LINE = 15;

  private Type() {}
}
