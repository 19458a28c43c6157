package org.mgmscope.ui.stage;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Measures lines of text in one font, and cuts what is too wide.
final class TextRuler {
  private static final int MOST_KEPT = 5_000;
  private static final String CUT = "…";

  private final Font font;
  private final Text text = new Text();
  private final Map<String, Double> widths = new HashMap<>();
  private char widestDigit;

  TextRuler(Font font) {
    this.font = font;
    text.setFont(font);
  }

  /// The same font, bold.
  TextRuler bold() {
    return new TextRuler(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
  }

  Font font() {
    return font;
  }

  /// The height of a line of text.
  double height() {
    text.setText("X");
    return Math.ceil(text.getLayoutBounds().getHeight());
  }

  double width(String words) {
    if (widths.size() > MOST_KEPT) {
      widths.clear();
    }
    return widths.computeIfAbsent(
        words,
        each -> {
          text.setText(each);
          return Math.ceil(text.getLayoutBounds().getWidth());
        });
  }

  /// How wide the words are at most, whichever digits they have.
  double most(String words) {
    char[] same = words.toCharArray();
    for (int i = 0; i < same.length; i++) {
      if (same[i] >= '0' && same[i] <= '9') {
        same[i] = widestDigit();
      }
    }
    return width(new String(same));
  }

  private char widestDigit() {
    if (widestDigit == 0) {
      widestDigit = '0';
      for (char digit = '1'; digit <= '9'; digit++) {
        if (width(String.valueOf(digit)) > width(String.valueOf(widestDigit))) {
          widestDigit = digit;
        }
      }
    }
    return widestDigit;
  }

  /// The words, cut to a width in the middle of the arguments, so that a name stays whole as long
  /// as it can.
  String fit(String words, double width) {
    if (width(words) <= width) {
      return words;
    }
    int open = words.indexOf('(');
    int from = open < 0 ? words.length() / 2 : open + 1;
    String end = words.endsWith(")") ? ")" : "";
    int inner = words.length() - end.length();
    if (open < 0 || width(words.substring(0, from) + CUT + end) > width) {
      return cutEnd(words, width);
    }
    for (int gone = 1; gone < inner - from; gone++) {
      int left = from + (inner - from - gone + 1) / 2;
      String cut = words.substring(0, left) + CUT + words.substring(left + gone);
      if (width(cut) <= width) {
        return cut;
      }
    }
    return words.substring(0, from) + CUT + end;
  }

  private String cutEnd(String words, double width) {
    for (int length = words.length() - 1; length > 0; length--) {
      String cut = words.substring(0, length) + CUT;
      if (width(cut) <= width) {
        return cut;
      }
    }
    return "";
  }
}
