package org.mgmscope.story;

/// The columns of the table of events, in order.
public enum EventColumn {
  NUMBER,
  STEP,
  KIND,
  WHO,
  WHAT,
  ARGUMENTS,
  CODE,
  BASIS,
  ROW
}
