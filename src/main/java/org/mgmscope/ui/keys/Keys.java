package org.mgmscope.ui.keys;

import java.util.regex.Pattern;

/// The key of a command on each system, as [javafx.scene.input.KeyCombination#valueOf] reads it, or
/// empty. `Shortcut` is Ctrl, and Cmd on macOS.
public record Keys(String onLinux, String onWindows, String onMac) {
  private static final Pattern FUNCTION = Pattern.compile("(Shift\\+)?F\\d+");

  static Keys of(String everywhere) {
    return new Keys(everywhere, everywhere, everywhere);
  }

  Keys windows(String key) {
    return new Keys(onLinux, key, onMac);
  }

  Keys mac(String key) {
    return new Keys(onLinux, onWindows, key);
  }

  /// Whether the key is the same on each system and works wherever the focus is. Other keys are
  /// left to a focused control that uses them.
  public boolean isEverywhere() {
    return FUNCTION.matcher(onLinux).matches();
  }

  String on(Customs customs) {
    return switch (customs) {
      case LINUX -> onLinux;
      case WINDOWS -> onWindows;
      case MACOS -> onMac;
    };
  }
}
