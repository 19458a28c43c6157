package org.mgmscope.text;

/// A piece of a text in one style.
public record Span(String text, Style style) {
  /// How a piece of text is shown.
  public enum Style {
    PLAIN,
    STRONG,
    EMPHASIS,
    CODE
  }
}
