package org.mgmscope.text;

/// Texts with places, `{0}` to `{9}`, for what they name.
public final class Filled {
  private static final int LENGTH = "{0}".length();

  private Filled() {}

  /// Fills in what a text names; it is [Harmless] then, and a place in it is none.
  ///
  /// @param arguments by number
  public static String in(String text, Object... arguments) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (isPlace(text, at)) {
        filled.append(named(text, at, arguments));
        at = behind(at);
      } else {
        filled.append(text.charAt(at++));
      }
    }
    return filled.toString();
  }

  static boolean isPlace(String text, int at) {
    return text.charAt(at) == '{'
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && text.charAt(at + 2) == '}';
  }

  /// What stands in a place.
  static String named(String text, int at, Object... arguments) {
    return Harmless.text(String.valueOf(arguments[text.charAt(at + 1) - '0']));
  }

  /// Where the text goes on behind a place.
  static int behind(int place) {
    return place + LENGTH;
  }
}
