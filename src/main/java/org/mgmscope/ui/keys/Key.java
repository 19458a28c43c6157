package org.mgmscope.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key with what is held down with it. It is called what is printed on the keyboards of the
/// language and the system: Ctrl+Page Down, Strg+Bild ab, ⌘⇟.
public final class Key extends KeyCombination {
  private static final Map<KeyCode, String> SIGNS =
      Map.ofEntries(
          Map.entry(KeyCode.LEFT, "←"),
          Map.entry(KeyCode.RIGHT, "→"),
          Map.entry(KeyCode.UP, "↑"),
          Map.entry(KeyCode.DOWN, "↓"),
          Map.entry(KeyCode.PLUS, "+"),
          Map.entry(KeyCode.MINUS, "−"),
          Map.entry(KeyCode.COMMA, ","));

  /// Other keys that print the same: those of the block of numbers, and the one that is + with
  /// Shift on many keyboards.
  private static final Map<KeyCode, Set<KeyCode>> ALSO =
      Map.of(
          KeyCode.PLUS, Set.of(KeyCode.ADD, KeyCode.EQUALS),
          KeyCode.MINUS, Set.of(KeyCode.SUBTRACT),
          KeyCode.DIGIT0, Set.of(KeyCode.NUMPAD0));

  private final KeyCodeCombination combination;
  private final String name;

  /// @param key as [KeyCombination#valueOf] reads it
  Key(String key, Customs customs, ResourceBundle texts) {
    this((KeyCodeCombination) KeyCombination.valueOf(key), customs, texts);
  }

  Key(KeyCodeCombination combination, Customs customs, ResourceBundle texts) {
    super(
        combination.getShift(),
        combination.getControl(),
        combination.getAlt(),
        combination.getMeta(),
        combination.getShortcut());
    this.combination = combination;
    name = customs == Customs.MACOS ? onMac(texts) : elsewhere(texts);
  }

  private String onMac(ResourceBundle texts) {
    return sign(getControl(), "⌃")
        + sign(getAlt(), "⌥")
        + sign(getShift(), "⇧")
        + sign(getShortcut(), "⌘")
        + sign(getMeta(), "⌘")
        + code(texts);
  }

  private static String sign(ModifierValue held, String sign) {
    return held == ModifierValue.DOWN ? sign : "";
  }

  private String elsewhere(ResourceBundle texts) {
    List<String> parts = new ArrayList<>();
    if (getShortcut() == ModifierValue.DOWN || getControl() == ModifierValue.DOWN) {
      parts.add(texts.getString("key.CONTROL"));
    }
    if (getAlt() == ModifierValue.DOWN) {
      parts.add(texts.getString("key.ALT"));
    }
    if (getShift() == ModifierValue.DOWN) {
      parts.add(texts.getString("key.SHIFT"));
    }
    parts.add(code(texts));
    return String.join("+", parts);
  }

  private String code(ResourceBundle texts) {
    KeyCode code = combination.getCode();
    String key = "key." + code;
    if (texts.containsKey(key)) {
      return texts.getString(key);
    }
    return SIGNS.getOrDefault(code, code.getName().toUpperCase(Locale.ROOT));
  }

  public KeyCodeCombination combination() {
    return combination;
  }

  @Override
  public boolean match(KeyEvent press) {
    return combination.match(press) || printsTheSame(press);
  }

  private boolean printsTheSame(KeyEvent press) {
    KeyCode code = combination.getCode();
    boolean plus = code == KeyCode.PLUS;
    return (ALSO.getOrDefault(code, Set.of()).contains(press.getCode())
            || (plus && press.getCode() == code))
        && (plus || !press.isShiftDown())
        && press.isShortcutDown() == (getShortcut() == ModifierValue.DOWN)
        && !press.isAltDown();
  }

  @Override
  public String getName() {
    return combination.getName();
  }

  @Override
  public String getDisplayText() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && combination.equals(key.combination);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(combination);
  }
}
