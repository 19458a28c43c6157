package org.mgmscope.ui.keys;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a user can ask the window for: where it stands in the menus, its icon, its key, and when it
/// can be asked for. Menus, tool bar, keys and the sheet of keys are all made from this; its text
/// is `command.` and its name.
public enum Command {
  NEW(Group.OPEN, Feather.FILE_PLUS, "Shortcut+N"),
  NEW_WINDOW(Group.OPEN, null, "Shortcut+Shift+N"),
  OPEN(Group.OPEN, Feather.FOLDER, "Shortcut+O"),
  SAVE(Group.SAVE, Feather.SAVE, "Shortcut+S"),
  SAVE_AS(Group.SAVE, null, "Shortcut+Shift+S"),
  REVERT(Group.SAVE, Feather.ROTATE_CCW, "", When.UNSAVED_FILE),
  EXPORT_PICTURE(Group.EXPORT, Feather.IMAGE, "", When.ROUTER_SHOWN),
  QUIT(Group.QUIT, Feather.LOG_OUT, Keys.of("Shortcut+Q").windows("Alt+F4")),
  UNDO(Group.EDITS, Feather.CORNER_UP_LEFT, "Shortcut+Z", When.UNDOABLE),
  REDO(
      Group.EDITS,
      Feather.CORNER_UP_RIGHT,
      Keys.of("Shortcut+Y").mac("Shortcut+Shift+Z"),
      When.REDOABLE),
  COPY_PICTURE(Group.COPIES, Feather.COPY, "Shortcut+Shift+C", When.ROUTER_SHOWN),
  EDIT(Group.EDITOR, Feather.EDIT, "Shortcut+E", When.NOT_PRESENTING),
  SETTINGS(Group.SETTINGS, Feather.SETTINGS, "Shortcut+Comma"),
  ROUTER(Group.PICTURES, Feather.CPU, "Shortcut+1"),
  SEQUENCE(Group.PICTURES, Feather.GIT_PULL_REQUEST, "Shortcut+2"),
  EVENTS(Group.PICTURES, Feather.LIST, "Shortcut+3"),
  NEXT_PANE(Group.PANES, null, "F6"),
  PREVIOUS_PANE(Group.PANES, null, "Shift+F6"),
  FOLD_DOCS(Group.FOLDS, null, "Shortcut+4"),
  FOLD_WORDS(Group.FOLDS, null, "Shortcut+5"),
  FOLD_STATE(Group.FOLDS, null, "Shortcut+6"),
  FOLD_TIMELINE(Group.FOLDS, null, "Shortcut+7"),
  FULL_SCREEN(Group.SCREENS, Feather.MAXIMIZE, Keys.of("F11").mac("Ctrl+Meta+F")),
  PRESENT(Group.SCREENS, Feather.AIRPLAY, "F5"),
  PROJECTOR(Group.SCREENS, Feather.MONITOR, "Shift+F11"),
  POINTER(Group.SCREENS, Feather.CROSSHAIR, "Shortcut+Shift+P"),
  LARGER_TEXT(Group.TEXT, null, "Shortcut+Plus", When.TEXT_CAN_GROW),
  SMALLER_TEXT(Group.TEXT, null, "Shortcut+Minus", When.TEXT_CAN_SHRINK),
  USUAL_TEXT(Group.TEXT, null, "Shortcut+0", When.TEXT_IS_NOT_AS_USUAL),
  ZOOM_IN(Group.ZOOM, Feather.ZOOM_IN, ""),
  ZOOM_OUT(Group.ZOOM, Feather.ZOOM_OUT, ""),
  ZOOM_USUAL(Group.ZOOM, null, ""),
  ZOOM_WHOLE(Group.ZOOM, null, ""),
  FIRST(Group.STEPS, Feather.SKIP_BACK, "", When.AFTER_THE_BEGINNING),
  BACK(Group.STEPS, Feather.CHEVRON_LEFT, "F7", When.AFTER_THE_BEGINNING),
  NEXT(Group.STEPS, Feather.CHEVRON_RIGHT, "F8", When.BEFORE_THE_END),
  LAST(Group.STEPS, Feather.SKIP_FORWARD, "", When.BEFORE_THE_END),
  PREVIOUS_EVENT(Group.EVENTS, null, "Shift+F7", When.AFTER_THE_BEGINNING),
  NEXT_EVENT(Group.EVENTS, null, "Shift+F8", When.BEFORE_THE_END),
  PLAY(Group.EVENTS, Feather.PLAY, "F9"),
  FIND(Group.PLACES, Feather.SEARCH, "Shortcut+F"),
  NEXT_CALLBACK(Group.PLACES, null, "Shortcut+K", When.BEFORE_THE_END),
  PREVIOUS_CALLBACK(Group.PLACES, null, "Shortcut+Shift+K", When.AFTER_THE_BEGINNING),
  NEXT_REFUSAL(Group.PLACES, null, "Shortcut+R", When.BEFORE_THE_END),
  PREVIOUS_REFUSAL(Group.PLACES, null, "Shortcut+Shift+R", When.AFTER_THE_BEGINNING),
  NEXT_OF_SELECTION(Group.PLACES, null, Keys.of("F3").mac("Shortcut+G"), When.SOMETHING_SELECTED),
  PREVIOUS_OF_SELECTION(
      Group.PLACES, null, Keys.of("Shift+F3").mac("Shortcut+Shift+G"), When.SOMETHING_SELECTED),
  CAUSE(Group.CAUSES, Feather.CORNER_LEFT_UP, "Alt+Up", When.SOMETHING_HAPPENED),
  CONSEQUENCE(Group.CAUSES, Feather.CORNER_RIGHT_DOWN, "Alt+Down", When.SOMETHING_HAPPENED),
  TOGGLE_BREAKPOINT(Group.BREAKPOINTS, Feather.STOP_CIRCLE, "Shortcut+B", When.SOMETHING_HAPPENED),
  NEXT_BREAKPOINT(Group.BREAKPOINTS, null, "Shortcut+J", When.SOMEWHERE_TO_STOP),
  PREVIOUS_BREAKPOINT(Group.BREAKPOINTS, null, "Shortcut+Shift+J", When.SOMEWHERE_TO_STOP),
  CLEAR_BREAKPOINTS(Group.BREAKPOINTS, null, "", When.SOMEWHERE_TO_STOP),
  LESSONS(Group.COURSE, Feather.BOOK, "Shortcut+L"),
  LEGEND(Group.PAGES, Feather.MAP, ""),
  GLOSSARY(Group.PAGES, Feather.BOOK_OPEN, ""),
  SUMMARY(Group.PAGES, Feather.CHECK_SQUARE, ""),
  LEFT_OUT(Group.PAGES, Feather.SLASH, ""),
  KEYS(Group.HELP, Feather.HELP_CIRCLE, "F1"),
  TOUR(Group.HELP, Feather.COMPASS, ""),
  LOGS(Group.TROUBLE, Feather.FILE_TEXT, ""),
  LICENCE(Group.ABOUT, null, ""),
  ABOUT(Group.ABOUT, Feather.INFO, "");

  /// The menus, from left to right.
  public enum Menu {
    FILE,
    EDIT,
    VIEW,
    GO,
    LEARN,
    HELP
  }

  /// What stands together in a menu, from top to bottom, with a line between groups.
  public enum Group {
    OPEN(Menu.FILE),
    SAVE(Menu.FILE),
    /// In a menu of its own within that of files.
    EXPORT(Menu.FILE),
    QUIT(Menu.FILE),
    EDITS(Menu.EDIT),
    COPIES(Menu.EDIT),
    EDITOR(Menu.EDIT),
    SETTINGS(Menu.EDIT),
    PICTURES(Menu.VIEW),
    PANES(Menu.VIEW),
    FOLDS(Menu.VIEW),
    SCREENS(Menu.VIEW),
    TEXT(Menu.VIEW),
    ZOOM(Menu.VIEW),
    STEPS(Menu.GO),
    EVENTS(Menu.GO),
    PLACES(Menu.GO),
    CAUSES(Menu.GO),
    BREAKPOINTS(Menu.GO),
    COURSE(Menu.LEARN),
    PAGES(Menu.LEARN),
    HELP(Menu.HELP),
    TROUBLE(Menu.HELP),
    ABOUT(Menu.HELP);

    private final Menu menu;

    Group(Menu menu) {
      this.menu = menu;
    }

    public Menu menu() {
      return menu;
    }
  }

  private final Group group;
  private final @Nullable Feather icon;
  private final Keys keys;
  private final When when;

  Command(Group group, @Nullable Feather icon, String key) {
    this(group, icon, key, When.ALWAYS);
  }

  Command(Group group, @Nullable Feather icon, Keys keys) {
    this(group, icon, keys, When.ALWAYS);
  }

  /// @param key as [javafx.scene.input.KeyCombination#valueOf] reads it, or empty
  Command(Group group, @Nullable Feather icon, String key, When when) {
    this(group, icon, Keys.of(key), when);
  }

  Command(Group group, @Nullable Feather icon, Keys keys, When when) {
    this.group = group;
    this.icon = icon;
    this.keys = keys;
    this.when = when;
  }

  public Group group() {
    return group;
  }

  public @Nullable Feather icon() {
    return icon;
  }

  public Keys keys() {
    return keys;
  }

  public When when() {
    return when;
  }

  /// The identifier of its menu item.
  public String id() {
    return "menu-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
