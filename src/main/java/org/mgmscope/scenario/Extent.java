package org.mgmscope.scenario;

import java.util.List;
import org.mgmscope.json.Grammar;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Layout;
import org.mgmscope.json.LineWriter;

/// How long an entry of a document is when [LineWriter] writes it, and whether it could be read
/// again then: one beyond the [Limits] could not.
final class Extent {
  /// The length of an entry that could perhaps not be read again: more than a file may have.
  static final int BEYOND = JsonLimits.FILE + 1;

  /// So far from a limit it is no longer sure on which side of it the reader of a file takes an
  /// entry to be.
  private static final int NEAR = 16;

  private static final int LONGEST_NUMBER = 500;
  private static final int SHORT_NUMBER = 9;
  private static final int SEPARATOR = 2;

  private long characters;
  private int wide;
  private int values;
  private boolean beyond;

  private Extent() {}

  static Extent of(Json entry) {
    Extent extent = new Extent();
    extent.measure(entry, 0);
    return extent;
  }

  /// How long it is on one line, at most, in characters as UTF-16 counts them, or [#BEYOND].
  int characters() {
    return beyond || characters > JsonLimits.FILE ? BEYOND : Math.toIntExact(characters);
  }

  /// How many of its characters are beyond U+FFFF.
  int wide() {
    return wide;
  }

  /// How many values are in it, itself with them.
  int values() {
    return values;
  }

  private void measure(Json value, int depth) {
    values++;
    if (values > JsonLimits.VALUES - NEAR || depth > JsonLimits.DEPTH - NEAR) {
      beyond = true;
      return;
    }
    switch (value) {
      case Json.Members(_, List<Json.Member> members) -> {
        characters += 2 + separators(members.size());
        for (Json.Member member : members) {
          text(member.name());
          characters += SEPARATOR;
          measure(member.value(), depth + 1);
        }
      }
      case Json.Array(_, List<Json> elements) -> {
        characters += 2 + separators(elements.size());
        for (Json element : elements) {
          measure(element, depth + 1);
        }
      }
      case Json.Text(_, String text) -> text(text);
      case Json.Digits(_, String written) -> digits(written);
      case Json.Truth _, Json.Null _ -> characters += "false".length();
    }
  }

  private static int separators(int elements) {
    return SEPARATOR * Math.max(0, elements - 1);
  }

  private void text(String text) {
    int length = Layout.characters(text);
    characters += length;
    wide += Layout.wide(text);
    beyond |= length > JsonLimits.WRITTEN - NEAR;
  }

  private void digits(String written) {
    characters += written.length();
    beyond |= written.length() > LONGEST_NUMBER || !isNumber(written);
  }

  private static boolean isNumber(String written) {
    if (written.length() <= SHORT_NUMBER
        && ValueReader.areDigits(written)
        && !written.startsWith("0")) {
      return true;
    }
    Grammar grammar = new Grammar();
    written.chars().forEach(each -> grammar.take((char) each));
    return grammar.brokenAt() < 0 && grammar.mayEnd() && isBare(written);
  }

  /// Whether what is JSON is a number, with no blanks around it.
  private static boolean isBare(String written) {
    int first = written.startsWith("-") ? 1 : 0;
    return isDigit(written.charAt(first)) && isDigit(written.charAt(written.length() - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
