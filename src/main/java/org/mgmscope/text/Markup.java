package org.mgmscope.text;

import java.util.ArrayList;
import java.util.List;

/// The markup of our texts: `**strong**`, `_emphasis_`, `code` between backquotes, and `{0}` for
/// what is filled in, which is never read as markup, and is [Harmless].
public final class Markup {
  private Markup() {}

  /// Reads a text and fills in what it names.
  ///
  /// @param arguments by number
  public static List<Span> parse(String text, Object... arguments) {
    List<Span> spans = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Span.Style style = Span.Style.PLAIN;
    int at = 0;
    while (at < text.length()) {
      Span.Style sign = sign(text, at);
      if (sign != Span.Style.PLAIN && (style == Span.Style.PLAIN || style == sign)) {
        flush(spans, piece, style);
        style = style == sign ? Span.Style.PLAIN : sign;
        at += sign == Span.Style.STRONG ? 2 : 1;
      } else if (Filled.isPlace(text, at)) {
        piece.append(Filled.named(text, at, arguments));
        at = Filled.behind(at);
      } else {
        piece.append(text.charAt(at++));
      }
    }
    flush(spans, piece, style);
    return spans;
  }

  /// The text without its markup.
  public static String plain(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }

  private static Span.Style sign(String text, int at) {
    if (text.startsWith("**", at)) {
      return Span.Style.STRONG;
    }
    char c = text.charAt(at);
    if (c == '`') {
      return Span.Style.CODE;
    }
    return c == '_' && isEdge(text, at) ? Span.Style.EMPHASIS : Span.Style.PLAIN;
  }

  /// An underscore inside a word, as in NO_ERROR, is no markup.
  private static boolean isEdge(String text, int at) {
    boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return !(before && after);
  }

  private static void flush(List<Span> spans, StringBuilder piece, Span.Style style) {
    if (!piece.isEmpty()) {
      spans.add(new Span(piece.toString(), style));
      piece.setLength(0);
    }
  }
}
