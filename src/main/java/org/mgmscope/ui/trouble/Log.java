package org.mgmscope.ui.trouble;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.mgmscope.settings.LogPlace;
import org.mgmscope.ui.about.Program;

/// What the program, and what it is built on, has to say to those who mend it: in files of bounded
/// size, not on the terminal.
public final class Log {
  private static final System.Logger OWN = System.getLogger("org.mgmscope");

  /// Bytes of a file before the next one is begun.
  static final int SIZE = 256 * 1024;

  /// How many of the newest files are kept.
  static final int FILES = 4;

  private Log() {}

  /// Logs where the system wants it.
  public static void start() {
    LogPlace.here().ifPresent(Log::into);
  }

  /// Says what runs on what. JavaFX tells its version when it is there.
  public static void begin() {
    OWN.log(Level.INFO, Program.name() + ", " + Program.runsOn());
  }

  /// Logs into a folder from now on.
  ///
  /// @return what writes into it; nothing where that cannot be, and then the terminal is told
  static Optional<Handler> into(Path folder) {
    try {
      Files.createDirectories(folder);
      // Several windows are several programs, and each has files of its own: %u.
      String name = folder.resolve("mgmscope-").toString().replace("%", "%%") + "%u.%g.log";
      FileHandler file = new FileHandler(name, SIZE, FILES, true);
      file.setEncoding(StandardCharsets.UTF_8.name());
      file.setFormatter(new LogFormat());
      Logger root = Logger.getLogger("");
      root.addHandler(file);
      for (Handler each : root.getHandlers()) {
        if (each instanceof ConsoleHandler) {
          root.removeHandler(each);
        }
      }
      return Optional.of(file);
    } catch (IOException e) {
      OWN.log(Level.WARNING, "no log can be written", e);
      return Optional.empty();
    }
  }

  /// Tells of what must not happen.
  static void defect(String what, Throwable thrown) {
    OWN.log(Level.ERROR, what, thrown);
  }

  /// Tells that the same has happened again.
  static void again(String what) {
    OWN.log(Level.ERROR, what);
  }
}
