package org.mgmscope.ui.kit;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What a key does while a part of the window has the focus. What it does is told by the text
/// `partKey.` and its name.
public enum PartKey {
  BACK(Part.MOVING, key(KeyCode.LEFT)),
  NEXT(Part.MOVING, key(KeyCode.RIGHT)),
  TEN_BACK(Part.MOVING, key(KeyCode.PAGE_UP)),
  TEN_ON(Part.MOVING, key(KeyCode.PAGE_DOWN)),
  FIRST(Part.MOVING, key(KeyCode.HOME)),
  LAST(Part.MOVING, key(KeyCode.END)),
  PLAY(Part.MOVING, key(KeyCode.SPACE)),
  WIDER(
      Part.MOVING,
      key(KeyCode.PLUS),
      also(KeyCode.ADD),
      also(KeyCode.EQUALS),
      also(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN),
      also(KeyCode.PLUS, KeyCombination.SHIFT_DOWN)),
  NARROWER(Part.MOVING, key(KeyCode.MINUS), also(KeyCode.SUBTRACT)),
  USUAL(Part.MOVING, key(KeyCode.DIGIT0), also(KeyCode.NUMPAD0)),
  SELECT(Part.ROUTER, key(KeyCode.ENTER), key(KeyCode.SPACE)),
  LARGER(
      Part.ROUTER,
      key(KeyCode.PLUS),
      also(KeyCode.ADD),
      also(KeyCode.EQUALS),
      also(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN),
      also(KeyCode.PLUS, KeyCombination.SHIFT_DOWN)),
  SMALLER(Part.ROUTER, key(KeyCode.MINUS), also(KeyCode.SUBTRACT)),
  FIT(Part.ROUTER, key(KeyCode.DIGIT0), also(KeyCode.NUMPAD0)),
  LOOK(
      Part.ROUTER,
      key(KeyCode.LEFT, KeyCombination.SHIFT_DOWN),
      key(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN),
      key(KeyCode.UP, KeyCombination.SHIFT_DOWN),
      key(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)),
  UP(Part.SEQUENCE, key(KeyCode.UP)),
  DOWN(Part.SEQUENCE, key(KeyCode.DOWN)),
  PAGE_UP(Part.SEQUENCE, key(KeyCode.PAGE_UP)),
  PAGE_DOWN(Part.SEQUENCE, key(KeyCode.PAGE_DOWN)),
  FOLD(Part.SEQUENCE, key(KeyCode.ENTER)),
  ROW(Part.TABLES, key(KeyCode.UP), key(KeyCode.DOWN)),
  SEVERAL(
      Part.TABLES,
      key(KeyCode.UP, KeyCombination.SHIFT_DOWN),
      key(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)),
  ALL(Part.TABLES, key(KeyCode.A, KeyCombination.SHORTCUT_DOWN)),
  COPY(Part.TABLES, key(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
  NEXT_MATCH(Part.EVENTS, key(KeyCode.ENTER)),
  PREVIOUS_MATCH(Part.EVENTS, key(KeyCode.ENTER, KeyCombination.SHIFT_DOWN)),
  TO_TABLE(Part.EVENTS, key(KeyCode.ESCAPE)),
  GO_THERE(Part.EDITOR, key(KeyCode.ENTER)),
  MOVE_UP(Part.EDITOR, key(KeyCode.UP, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN)),
  MOVE_DOWN(Part.EDITOR, key(KeyCode.DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN)),
  DUPLICATE(Part.EDITOR, key(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
  REMOVE(Part.EDITOR, key(KeyCode.DELETE)),
  CUT(Part.EDITOR, key(KeyCode.X, KeyCombination.SHORTCUT_DOWN)),
  COPY_JSON(Part.EDITOR, key(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
  PASTE(Part.EDITOR, key(KeyCode.V, KeyCombination.SHORTCUT_DOWN)),
  OFFER(Part.EDITOR, key(KeyCode.DOWN), key(KeyCode.SPACE, KeyCombination.CONTROL_DOWN)),
  ON(Part.ANYWHERE, key(KeyCode.TAB)),
  BEFORE(Part.ANYWHERE, key(KeyCode.TAB, KeyCombination.SHIFT_DOWN)),
  MENUS(Part.ANYWHERE, key(KeyCode.F10)),
  CLOSE(Part.ANYWHERE, key(KeyCode.ESCAPE)),
  MENU(Part.ANYWHERE, key(KeyCode.F10, KeyCombination.SHIFT_DOWN), also(KeyCode.CONTEXT_MENU));

  /// What has the focus.
  public enum Part {
    /// The stage, the timeline, or nothing.
    MOVING,
    ROUTER,
    SEQUENCE,
    TABLES,
    EVENTS,
    EDITOR,
    ANYWHERE
  }

  /// @param told whether it is told to who looks for the keys
  private record Pressed(KeyCodeCombination key, boolean told) {}

  private final Part part;
  private final List<Pressed> keys;

  PartKey(Part part, Pressed... keys) {
    this.part = part;
    this.keys = List.of(keys);
  }

  private static Pressed key(KeyCode code, KeyCombination.Modifier... held) {
    return new Pressed(new KeyCodeCombination(code, held), true);
  }

  private static Pressed also(KeyCode code, KeyCombination.Modifier... held) {
    return new Pressed(new KeyCodeCombination(code, held), false);
  }

  public Part part() {
    return part;
  }

  /// The keys that are told.
  public Stream<KeyCodeCombination> keys() {
    return keys.stream().filter(Pressed::told).map(Pressed::key);
  }

  /// The first of them.
  public KeyCodeCombination key() {
    return keys.getFirst().key();
  }

  /// Whether it is what was pressed.
  public boolean is(KeyEvent press) {
    return keys.stream().anyMatch(each -> each.key().match(press));
  }
}
