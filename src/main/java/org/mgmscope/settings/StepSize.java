package org.mgmscope.settings;

/// How far one press of Next goes.
public enum StepSize {
  BEAT,
  EVENT,
  CALL,
  /// To where the next row of the documentation begins.
  ROW
}
