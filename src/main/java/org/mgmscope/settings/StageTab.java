package org.mgmscope.settings;

/// The pictures that the stage shows.
public enum StageTab {
  ROUTER,
  SEQUENCE,
  EVENTS
}
