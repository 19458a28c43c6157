package org.mgmscope.ui.trouble;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.mgmscope.files.LogPlace;
import org.mgmscope.files.RegularFile;
import org.mgmscope.ui.about.Program;

/// What the program, and what it is built on, has to say to those who mend it: in files of bounded
/// size, not on the terminal.
public final class Log {
  private static final System.Logger OWN = System.getLogger("org.mgmscope");

  private static final String NAME = "mgmscope-";

  /// Bytes of a file before the next one is begun.
  static final int SIZE = 256 * 1024;

  /// How many of the newest files are kept.
  static final int FILES = 4;

  private Log() {}

  /// Logs where the system wants it.
  ///
  /// @return what stands where the log should, and is no file; then nothing is logged
  public static Optional<Path> start() {
    return LogPlace.here().flatMap(Log::startIn);
  }

  static Optional<Path> startIn(Path folder) {
    Optional<Path> inTheWay = inTheWay(folder);
    if (inTheWay.isEmpty()) {
      var _ = into(folder);
    }
    return inTheWay;
  }

  private static Optional<Path> inTheWay(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        if (!Files.isDirectory(at)) {
          return Optional.of(at);
        }
        break;
      }
    }
    try {
      return RegularFile.in(folder, NAME + "*.log").stream()
          .filter(RegularFile::isKeptFrom)
          .findFirst();
    } catch (IOException notThereYet) {
      return Optional.empty();
    }
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
      String name = folder.resolve(NAME).toString().replace("%", "%%") + "%u.%g.log";
      FileHandler file = new FileHandler(name, SIZE, FILES, true);
      file.setEncoding(StandardCharsets.UTF_8.name());
      file.setFormatter(new LogFormat());
      Logger root = Logger.getLogger("");
      Handler aside = new AsideHandler(file);
      root.addHandler(aside);
      for (Handler each : root.getHandlers()) {
        if (each instanceof ConsoleHandler) {
          root.removeHandler(each);
        }
      }
      return Optional.of(aside);
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
