package org.mgmscope.story.drawing;

/// The colours of a picture, by what they say. Each theme has its own; the style sheet knows each
/// by the property that it names.
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
  POINTED_AT("-ink-pointed-at"),
  /// Where IGMP is enabled.
  ENABLED("-ink-enabled"),
  /// Where packets flow.
  FLOW("-ink-flow"),
  /// The way of a forwarding entry.
  WAY("-ink-way"),
  FALL("-ink-fall"),
  IGMP("-ink-igmp"),
  OWNER_0("-ink-owner-0"),
  OWNER_1("-ink-owner-1"),
  OWNER_2("-ink-owner-2"),
  OWNER_3("-ink-owner-3"),
  OWNER_4("-ink-owner-4"),
  OWNER_5("-ink-owner-5"),
  OWNER_6("-ink-owner-6"),
  OWNER_7("-ink-owner-7");

  private final String property;

  Ink(String property) {
    this.property = property;
  }

  /// The property of the style sheet.
  public String property() {
    return property;
  }
}
