package org.mgmscope.json;

import java.util.BitSet;

/// Follows a text character by character, and knows the first one at which it stops being JSON (RFC
/// 8259). This is stricter than the parser, and exact about the place.
public final class Grammar {
  private enum At {
    VALUE,
    FIRST_ELEMENT,
    FIRST_NAME,
    NAME,
    COLON,
    BEHIND_VALUE,
    STRING,
    ESCAPE,
    HEX,
    WORD,
    MINUS,
    ZERO,
    WHOLE,
    POINT,
    FRACTION,
    EXPONENT,
    SIGN,
    POWER
  }

  private static final int HEX_DIGITS = 4;
  private static final int FIRST_UNESCAPED = 0x20;

  private final BitSet objects = new BitSet();
  private int depth;
  private At at = At.VALUE;
  private boolean isName;
  private int hexDigits;
  private String word = "";
  private int wordAt;
  private int taken;
  private int brokenAt = -1;

  public void take(char c) {
    if (brokenAt < 0 && !fits(c)) {
      brokenAt = taken;
    }
    taken++;
  }

  /// The first character that is wrong, counted from 0; -1 if none was so far.
  public int brokenAt() {
    return brokenAt;
  }

  /// Whether the last character was within a string, or began one.
  boolean isInString() {
    return switch (at) {
      case STRING, ESCAPE, HEX -> true;
      case VALUE,
          FIRST_ELEMENT,
          FIRST_NAME,
          NAME,
          COLON,
          BEHIND_VALUE,
          WORD,
          MINUS,
          ZERO,
          WHOLE,
          POINT,
          FRACTION,
          EXPONENT,
          SIGN,
          POWER ->
          false;
    };
  }

  /// Whether the text may end here.
  public boolean mayEnd() {
    return depth == 0
        && switch (at) {
          case BEHIND_VALUE, ZERO, WHOLE, FRACTION, POWER -> true;
          case VALUE,
              FIRST_ELEMENT,
              FIRST_NAME,
              NAME,
              COLON,
              STRING,
              ESCAPE,
              HEX,
              WORD,
              MINUS,
              POINT,
              EXPONENT,
              SIGN ->
              false;
        };
  }

  private boolean fits(char c) {
    return switch (at) {
      case VALUE -> isSpace(c) || begin(c);
      case FIRST_ELEMENT -> isSpace(c) || (c == ']' ? close() : begin(c));
      case FIRST_NAME -> isSpace(c) || (c == '}' ? close() : name(c));
      case NAME -> isSpace(c) || name(c);
      case COLON -> isSpace(c) || (c == ':' && go(At.VALUE));
      case BEHIND_VALUE -> isSpace(c) || behindValue(c);
      case STRING -> string(c);
      case ESCAPE -> escape(c);
      case HEX -> hex(c);
      case WORD -> word(c);
      case MINUS -> c == '0' ? go(At.ZERO) : (isDigit(c) && go(At.WHOLE));
      case ZERO -> fractionOrPower(c) || endNumber(c);
      case WHOLE -> isDigit(c) || fractionOrPower(c) || endNumber(c);
      case POINT -> isDigit(c) && go(At.FRACTION);
      case FRACTION -> isDigit(c) || power(c) || endNumber(c);
      case EXPONENT -> (c == '+' || c == '-') ? go(At.SIGN) : (isDigit(c) && go(At.POWER));
      case SIGN -> isDigit(c) && go(At.POWER);
      case POWER -> isDigit(c) || endNumber(c);
    };
  }

  private boolean go(At next) {
    at = next;
    return true;
  }

  private boolean begin(char c) {
    return switch (c) {
      case '{' -> open(true);
      case '[' -> open(false);
      case '"' -> string(false);
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      case '-' -> go(At.MINUS);
      case '0' -> go(At.ZERO);
      default -> isDigit(c) && go(At.WHOLE);
    };
  }

  private boolean open(boolean object) {
    objects.set(depth++, object);
    return go(object ? At.FIRST_NAME : At.FIRST_ELEMENT);
  }

  private boolean close() {
    depth--;
    return go(At.BEHIND_VALUE);
  }

  private boolean behindValue(char c) {
    if (depth == 0) {
      return false;
    }
    boolean inObject = objects.get(depth - 1);
    if (c == ',') {
      return go(inObject ? At.NAME : At.VALUE);
    }
    return c == (inObject ? '}' : ']') && close();
  }

  private boolean name(char c) {
    return c == '"' && string(true);
  }

  private boolean string(boolean name) {
    isName = name;
    return go(At.STRING);
  }

  private boolean string(char c) {
    return switch (c) {
      case '"' -> go(isName ? At.COLON : At.BEHIND_VALUE);
      case '\\' -> go(At.ESCAPE);
      default -> c >= FIRST_UNESCAPED;
    };
  }

  private boolean escape(char c) {
    hexDigits = 0;
    return c == 'u' ? go(At.HEX) : ("\"\\/bfnrt".indexOf(c) >= 0 && go(At.STRING));
  }

  private boolean hex(char c) {
    hexDigits++;
    boolean digit = isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    return digit && (hexDigits < HEX_DIGITS || go(At.STRING));
  }

  private boolean word(String whole) {
    word = whole;
    wordAt = 1;
    return go(At.WORD);
  }

  private boolean word(char c) {
    boolean right = c == word.charAt(wordAt++);
    return right && (wordAt < word.length() || go(At.BEHIND_VALUE));
  }

  private boolean fractionOrPower(char c) {
    return c == '.' ? go(At.POINT) : power(c);
  }

  private boolean power(char c) {
    return (c == 'e' || c == 'E') && go(At.EXPONENT);
  }

  private boolean endNumber(char c) {
    return go(At.BEHIND_VALUE) && fits(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
