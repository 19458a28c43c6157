package org.mgmscope.ui.keys;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;

/// What people expect of a program on their system.
///
/// On macOS the menus stand at the top of the screen, and JavaFX itself makes the menu with the
/// program's name, with Quit in it. It lets nobody add to that menu, so About and the settings stay
/// in the menus that they have elsewhere, with the keys of macOS.
public enum Customs {
  WINDOWS,
  MACOS,
  LINUX;

  /// Of this system.
  public static Customs here() {
    return of(System.getProperty("os.name", ""));
  }

  /// @param system its name, as Java has it in `os.name`
  static Customs of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return WINDOWS;
    }
    return name.startsWith("mac") ? MACOS : LINUX;
  }

  /// Whether our menus have a command; the system's own offer the others.
  public boolean offers(Command command) {
    return !(this == MACOS && command == Command.QUIT);
  }

  /// The key of a command, or null if it has none.
  public @Nullable Key key(Command command, ResourceBundle texts) {
    String key = command.keys().on(this);
    return key.isEmpty() ? null : new Key(key, this, texts);
  }

  /// The key of a command as it is shown, or empty.
  public String keyName(Command command, ResourceBundle texts) {
    Key key = key(command, texts);
    return key == null ? "" : key.getDisplayText();
  }

  /// What is printed on a key, in the language of the texts.
  public String name(KeyCodeCombination key, ResourceBundle texts) {
    return new Key(key, this, texts).getDisplayText();
  }

  /// What a command is called.
  public String text(Command command, ResourceBundle texts) {
    return texts.getString(
        command == Command.QUIT && this == WINDOWS ? "command.EXIT" : "command." + command);
  }
}
