package org.mgmscope.json;

/// How much a file of JSON may be. It may come from a stranger, and must not make the program hang
/// or use up its memory; each limit is far above what a lesson needs. A file beyond one is refused.
public final class JsonLimits {
  /// Characters of a file, as UTF-16 counts them.
  public static final int FILE = 200_000_000;

  /// Lines of a file.
  public static final int LINES = 20_000_000;

  /// Characters of a file beyond U+FFFF.
  public static final int WIDE = 20_000_000;

  /// Objects and lists within each other.
  public static final int DEPTH = 255;

  /// Characters between two quotes, as they are written: an escape of one is six.
  public static final int WRITTEN = 1_200_000;

  /// Code points of a text.
  public static final int TEXT = 100_000;

  /// Values in one entry: in an interface, a route, a client, a step, the title or the description.
  public static final int VALUES = 100_000;

  /// Problems that are told of one file; of the others, how many there are.
  public static final int PROBLEMS = 1_000;

  private JsonLimits() {}
}
