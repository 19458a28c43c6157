package org.mgmscope.story.drawing;

/// The colours that a picture on a Canvas is painted with. The style sheet fills each with one of
/// the theme's colours, by the property that it names.
public enum Ink {
  PAPER("-ink-paper"),
  BOX("-ink-box"),
  TEXT("-ink-text"),
  MUTED("-ink-muted"),
  FAINT("-ink-faint"),
  LINE("-ink-line"),
  CALL("-ink-call"),
  CALLBACK("-ink-callback"),
  PAUSE("-ink-pause"),
  RETURN("-ink-return"),
  REFUSAL("-ink-refusal"),
  CHANGE("-ink-change"),
  POINTED_AT("-ink-pointed-at");

  private final String property;

  Ink(String property) {
    this.property = property;
  }

  /// The property of the style sheet.
  public String property() {
    return property;
  }
}
