package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// Names made of a letter and a number from 1, like `H3`.
final class Numbered {
  private static final int MOST_DIGITS = 9;

  private Numbered() {}

  static @Nullable Integer parse(char letter, String text) {
    int digits = text.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || text.charAt(0) != letter || text.charAt(1) == '0') {
      return null;
    }
    int number = 0;
    for (int i = 1; i <= digits; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
