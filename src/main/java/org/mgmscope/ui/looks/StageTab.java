package org.mgmscope.ui.looks;

/// The pictures that the stage shows.
public enum StageTab {
  ROUTER,
  SEQUENCE,
  EVENTS
}
