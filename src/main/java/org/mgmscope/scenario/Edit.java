package org.mgmscope.scenario;

import java.util.List;

/// What was done to a draft, as the menu names it.
///
/// @param kind what was done
/// @param arguments what the name fills in: numbers and names
public record Edit(Kind kind, List<Object> arguments) {
  /// What can be done. Its words are the text `edit.` and the name.
  public enum Kind {
    /// A value of the lesson itself.
    CHANGE_LESSON,
    ADD_INTERFACE,
    CHANGE_INTERFACE,
    REMOVE_INTERFACES,
    MOVE_INTERFACES,
    ADD_CLIENT,
    CHANGE_CLIENT,
    REMOVE_CLIENTS,
    MOVE_CLIENTS,
    ADD_ROUTE,
    CHANGE_ROUTE,
    REMOVE_ROUTES,
    MOVE_ROUTES,
    ADD_STEP,
    CHANGE_STEP,
    REMOVE_STEPS,
    MOVE_STEPS,
    DUPLICATE_STEPS,
    PASTE_STEPS,
    /// What somebody else has written to the file was taken.
    RELOAD
  }

  public Edit {
    arguments = List.copyOf(arguments);
  }

  public Edit(Kind kind, Object... arguments) {
    this(kind, List.of(arguments));
  }
}
