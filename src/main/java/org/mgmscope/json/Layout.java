package org.mgmscope.json;

import java.util.ArrayList;
import java.util.List;

/// Where JSON stands on a line as [LineWriter] writes it, without writing it. Places are counted
/// from 0, in code points, as a column is.
public final class Layout {
  private static final int ESCAPED = 6;
  private static final int SEPARATOR = 2;

  private int next;

  private Layout(int next) {
    this.next = next;
  }

  /// The same value, with the places that it has when it begins at one.
  public static Json placed(Json value, int at) {
    return new Layout(at).value(value);
  }

  /// How long a text is as it is written, with its quotes: in code points.
  static int points(String text) {
    return characters(text) - wide(text);
  }

  /// How many characters of a text are beyond U+FFFF.
  public static int wide(String text) {
    int wide = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i)) && isPair(text, i)) {
        wide++;
      }
    }
    return wide;
  }

  /// How long a text is as it is written, with its quotes: in characters, as UTF-16 counts them.
  public static int characters(String text) {
    int length = 2;
    for (int i = 0; i < text.length(); i++) {
      length += isPlain(text.charAt(i)) ? 1 : written(text, i);
    }
    return length;
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < '\u2028' && c != '"' && c != '\\';
  }

  private static int written(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '"', '\\', '\t', '\b', '\n', '\r', '\f' -> 2;
      case '\u2028', '\u2029' -> ESCAPED;
      default -> c < ' ' || isHalf(text, at) ? ESCAPED : 1;
    };
  }

  private static boolean isHalf(String text, int at) {
    return Character.isSurrogate(text.charAt(at)) && !isPair(text, at) && !isPair(text, at + 1);
  }

  /// Whether a character beyond U+FFFF ends at a place.
  private static boolean isPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private Json value(Json value) {
    int at = next;
    return switch (value) {
      case Json.Members(_, List<Json.Member> members) -> {
        next++;
        List<Json.Member> placed = new ArrayList<>(members.size());
        for (Json.Member member : members) {
          next += placed.isEmpty() ? 0 : SEPARATOR;
          int nameAt = next;
          next += points(member.name()) + SEPARATOR;
          placed.add(new Json.Member(member.name(), nameAt, value(member.value())));
        }
        next++;
        yield new Json.Members(at, placed);
      }
      case Json.Array(_, List<Json> elements) -> {
        next++;
        List<Json> placed = new ArrayList<>(elements.size());
        for (Json element : elements) {
          next += placed.isEmpty() ? 0 : SEPARATOR;
          placed.add(value(element));
        }
        next++;
        yield new Json.Array(at, placed);
      }
      case Json.Text(_, String text) -> {
        next += points(text);
        yield new Json.Text(at, text);
      }
      case Json.Digits(_, String written) -> {
        next += written.length();
        yield new Json.Digits(at, written);
      }
      case Json.Truth(_, boolean truth) -> {
        next += Boolean.toString(truth).length();
        yield new Json.Truth(at, truth);
      }
      case Json.Null _ -> {
        next += "null".length();
        yield new Json.Null(at);
      }
    };
  }
}
