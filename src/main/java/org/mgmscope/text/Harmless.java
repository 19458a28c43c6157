package org.mgmscope.text;

import java.util.Set;

/// The words of a scenario, which may come from a stranger, in a form that only shows what it says.
///
/// What a reader cannot see is made visible by its number, like `‹U+202E›`: control characters,
/// which would command a terminal; what turns the direction of the text around it; what has no
/// width or looks empty; the ends of lines that are none.
public final class Harmless {
  /// They look empty, but do not count as such.
  private static final Set<Integer> EMPTY =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  private Harmless() {}

  /// A text on one line.
  public static String text(String words) {
    return shown(words, "");
  }

  /// A text of several lines, which may have tabs.
  public static String lines(String words) {
    return shown(words, "\n\t");
  }

  /// Whether a reader could not see a character, or what it does.
  public static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> EMPTY.contains(codePoint);
    };
  }

  private static String shown(String words, String kept) {
    for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
      if (isToBeShown(words.codePointAt(at), kept)) {
        return shownFrom(at, words, kept);
      }
    }
    return words;
  }

  private static String shownFrom(int first, String words, String kept) {
    StringBuilder shown = new StringBuilder(words.substring(0, first));
    words
        .substring(first)
        .codePoints()
        .forEach(
            each -> {
              if (isToBeShown(each, kept)) {
                shown.append("‹U+%04X›".formatted(each));
              } else {
                shown.appendCodePoint(each);
              }
            });
    return shown.toString();
  }

  private static boolean isToBeShown(int codePoint, String kept) {
    return isHidden(codePoint) && kept.indexOf(codePoint) < 0;
  }
}
