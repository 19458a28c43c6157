package org.mgmscope.settings;

/// How the window is coloured.
public enum Theme {
  /// As the system's own windows are, also when that changes.
  SYSTEM,
  LIGHT,
  DARK
}
