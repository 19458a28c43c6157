package org.mgmscope.ui.keys;

/// When a command can be carried out. Why it cannot be is the text `whynot.` and the name.
public enum When {
  ALWAYS,
  AFTER_THE_BEGINNING,
  BEFORE_THE_END,
  SOMETHING_HAPPENED,
  UNSAVED_FILE,
  UNDOABLE,
  REDOABLE,
  NOT_PRESENTING,
  ROUTER_SHOWN,
  SOMETHING_SELECTED,
  SOMEWHERE_TO_STOP,
  TEXT_CAN_GROW,
  TEXT_CAN_SHRINK,
  TEXT_IS_NOT_AS_USUAL
}
