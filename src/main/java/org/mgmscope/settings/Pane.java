package org.mgmscope.settings;

/// The panes of the window, in reading order.
public enum Pane {
  DOCS,
  STAGE,
  WORDS,
  STATE,
  TIMELINE
}
