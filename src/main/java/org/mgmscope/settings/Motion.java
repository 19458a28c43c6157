package org.mgmscope.settings;

/// Whether things move from one beat to the next. All is shown either way.
public enum Motion {
  /// As the system is told to do it.
  SYSTEM,
  REDUCED,
  FULL
}
