package org.mgmscope.ui.shell;

/// The key of a command on each system, as [javafx.scene.input.KeyCombination#valueOf] reads it, or
/// empty. `Shortcut` is Ctrl, and Cmd on macOS.
record Keys(String onLinux, String onWindows, String onMac) {
  static Keys of(String everywhere) {
    return new Keys(everywhere, everywhere, everywhere);
  }

  Keys windows(String key) {
    return new Keys(onLinux, key, onMac);
  }

  Keys mac(String key) {
    return new Keys(onLinux, onWindows, key);
  }

  /// The same key on each system, if it works wherever the focus is; else empty. Other keys are
  /// left to a focused control that uses them.
  String everywhere() {
    return onLinux.matches("(Shift\\+)?F\\d+") ? onLinux : "";
  }

  String on(Customs customs) {
    return switch (customs) {
      case LINUX -> onLinux;
      case WINDOWS -> onWindows;
      case MACOS -> onMac;
    };
  }
}
