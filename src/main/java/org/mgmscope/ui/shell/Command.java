package org.mgmscope.ui.shell;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// What a user can ask the window for. Menus, tool bar, keys and the sheet of keys are all made
/// from this; the texts are `command.` and its name, and `command.` with `.tip` where the tool bar
/// has it.
public enum Command {
  QUIT(Menu.FILE, "Shortcut+Q"),
  ROUTER(Menu.VIEW, "Shortcut+1"),
  SEQUENCE(Menu.VIEW, "Shortcut+2"),
  EVENTS(Menu.VIEW, "Shortcut+3"),
  NEXT_PANE(Menu.VIEW, "F6"),
  PREVIOUS_PANE(Menu.VIEW, "Shift+F6"),
  FIRST(Menu.GO),
  BACK(Menu.GO, "F7"),
  NEXT(Menu.GO, "F8"),
  LAST(Menu.GO),
  PREVIOUS_EVENT(Menu.GO, "Shift+F7"),
  NEXT_EVENT(Menu.GO, "Shift+F8"),
  PLAY(Menu.GO, "F9"),
  NEXT_CALLBACK(Menu.GO, "Shortcut+F8"),
  PREVIOUS_CALLBACK(Menu.GO, "Shortcut+F7"),
  NEXT_REFUSAL(Menu.GO, "Alt+F8"),
  PREVIOUS_REFUSAL(Menu.GO, "Alt+F7"),
  NEXT_OF_SELECTION(Menu.GO, "Shortcut+Shift+F8"),
  PREVIOUS_OF_SELECTION(Menu.GO, "Shortcut+Shift+F7"),
  CAUSE(Menu.GO, "Alt+Up"),
  CONSEQUENCE(Menu.GO, "Alt+Down"),
  TOGGLE_BREAKPOINT(Menu.GO, "Shortcut+B"),
  NEXT_BREAKPOINT(Menu.GO, "Shortcut+F9"),
  PREVIOUS_BREAKPOINT(Menu.GO, "Shortcut+Shift+F9"),
  CLEAR_BREAKPOINTS(Menu.GO),
  ZOOM_IN(Menu.VIEW),
  ZOOM_OUT(Menu.VIEW),
  ZOOM_USUAL(Menu.VIEW),
  ZOOM_WHOLE(Menu.VIEW),
  LEGEND(Menu.LEARN),
  GLOSSARY(Menu.LEARN),
  SUMMARY(Menu.LEARN),
  LEFT_OUT(Menu.LEARN),
  KEYS(Menu.HELP, "F1");

  /// The menus, from left to right.
  public enum Menu {
    FILE,
    VIEW,
    GO,
    LEARN,
    HELP
  }

  private final Menu menu;
  private final @Nullable KeyCombination key;

  Command(Menu menu) {
    this.menu = menu;
    key = null;
  }

  Command(Menu menu, String key) {
    this.menu = menu;
    this.key = KeyCombination.valueOf(key);
  }

  Menu menu() {
    return menu;
  }

  @Nullable KeyCombination key() {
    return key;
  }

  /// Whether a line goes before it in its menu.
  boolean beginsGroup() {
    return switch (this) {
      case NEXT_PANE, ZOOM_IN, PREVIOUS_EVENT, NEXT_CALLBACK, CAUSE, TOGGLE_BREAKPOINT -> true;
      default -> false;
    };
  }

  /// Whether its key works wherever the focus is. Other keys are left to a focused control that
  /// uses them.
  boolean isEverywhere() {
    return key != null && key.getName().matches("(\\w+\\+)*F\\d+");
  }

  /// The identifier of its menu item.
  String id() {
    return "menu-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
