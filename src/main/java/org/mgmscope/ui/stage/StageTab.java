package org.mgmscope.ui.stage;

/// The pictures that the stage shows.
public enum StageTab {
  ROUTER,
  SEQUENCE,
  EVENTS
}
