package org.mgmscope.text;

/// What came from a file, short enough to stand in a message.
public final class Shortened {
  private static final int MOST = 40;

  private Shortened() {}

  /// The text, cut behind 40 code points; an ellipsis tells that it is.
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }
}
