package org.mgmscope.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Customs;

/// Whether a window can be opened here.
final class Display {
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

  /// The key of the text that says what is missing for a window, or null if nothing seems to be.
  static @Nullable String missing(Map<String, String> environment) {
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    if (headless || Customs.here() != Customs.LINUX) {
      return null;
    }
    String display = environment.get("DISPLAY");
    if (display == null || display.isBlank()) {
      return "desktop.noDisplay";
    }
    return hasLibrary(GTK) ? null : "desktop.noGtk";
  }

  @SuppressWarnings("restricted") // nothing is called in the library
  private static boolean hasLibrary(String name) {
    try {
      return SymbolLookup.libraryLookup(name, Arena.global()) != null; // JavaFX loads it as well
    } catch (IllegalArgumentException notFound) {
      return false;
    }
  }
}
