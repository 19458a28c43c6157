package org.mgmscope.settings;

/// How the window is coloured.
public enum Theme {
  /// As the system's own windows are, also when that changes.
  SYSTEM,
  LIGHT,
  DARK,
  /// White on black, in strong colours and thick lines.
  HIGH_CONTRAST
}
