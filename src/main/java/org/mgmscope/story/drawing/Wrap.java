package org.mgmscope.story.drawing;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.font.Letters;

/// Words in lines: broken between words, and within a long name where a word of it ends
/// (`MgmRelease|Interface|Ownership`).
///
/// @param lines as they stand under each other
/// @param whole whether nothing is cut
public record Wrap(List<String> lines, boolean whole) {
  private static final String CUT = "…";
  private static final String ENDS = " _,/(";

  public Wrap {
    lines = List.copyOf(lines);
  }

  /// Words in as few lines as it takes.
  ///
  /// @param width of a line, in pixels
  /// @param most so many lines at most; the last of them is cut where that is too few
  public static Wrap of(String words, Letters letters, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = words.strip();
    while (lines.size() < most - 1 && letters.width(rest) > width) {
      int end = end(rest, letters, width);
      if (end <= 0) {
        break;
      }
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    boolean whole = letters.width(rest) <= width;
    lines.add(whole ? rest : cut(rest, letters, width));
    return new Wrap(lines, whole);
  }

  /// How wide the widest piece is that cannot be broken.
  public static double least(String words, Letters letters) {
    double widest = 0;
    int from = 0;
    for (int i = 1; i <= words.length(); i++) {
      if (i == words.length() || isBreak(words, i)) {
        widest = Math.max(widest, letters.width(words.substring(from, i).strip()));
        from = i;
      }
    }
    return widest;
  }

  /// Where the longest beginning ends that is no wider; 0 if there is none.
  private static int end(String words, Letters letters, double width) {
    int best = 0;
    for (int i = 1; i < words.length(); i++) {
      if (isBreak(words, i)) {
        if (letters.width(words.substring(0, i).strip()) > width) {
          return best;
        }
        best = i;
      }
    }
    return best;
  }

  private static boolean isBreak(String words, int at) {
    char before = words.charAt(at - 1);
    char after = words.charAt(at);
    return (ENDS.indexOf(before) >= 0 && after != before)
        || (Character.isLowerCase(before) && Character.isUpperCase(after));
  }

  /// The longest beginning that has room, and a sign that it is cut; empty if there is no room.
  public static String cut(String words, Letters letters, double width) {
    if (letters.width(words) <= width) {
      return words;
    }
    for (int end = words.length() - 1; end > 0; end--) {
      if (!Character.isLowSurrogate(words.charAt(end))) {
        String cut = words.substring(0, end).strip() + CUT;
        if (letters.width(cut) <= width) {
          return cut;
        }
      }
    }
    return "";
  }
}
