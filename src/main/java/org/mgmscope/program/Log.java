package org.mgmscope.program;

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
import java.util.stream.Stream;
import org.mgmscope.files.OwnFiles;
import org.mgmscope.files.RegularFile;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.files.SafeWriter.Reason;

/// What the program, and what it is built on, has to say to those who mend it: in files of bounded
/// size, not on the terminal.
public final class Log {
  private static final System.Logger OWN = System.getLogger("org.mgmscope");

  private static final String NAME = "mgmscope-";

  /// Bytes of a file before the next one is begun.
  public static final int SIZE = 256 * 1024;

  /// How many of the newest files are kept.
  public static final int FILES = 4;

  private Log() {}

  /// Logs into files from now on.
  ///
  /// @param folder for the log, which need not exist; empty where there is no place for one
  /// @return why nothing can be logged, and with what; empty where it is
  public static Optional<SafeWriter.Outcome.Failed> start(Optional<Path> folder) {
    return folder.flatMap(Log::startIn);
  }

  private static Optional<SafeWriter.Outcome.Failed> startIn(Path folder) {
    Path any = folder.resolve(NAME);
    Optional<SafeWriter.Outcome.Failed> noFolder = OwnFiles.makeFolderOf(any);
    if (noFolder.isPresent()) {
      return noFolder.map(why -> of(folder, why));
    }
    try {
      Optional<Path> noFile =
          RegularFile.in(folder, NAME + "*.log").stream()
              .filter(RegularFile::isKeptFrom)
              .findFirst();
      if (noFile.isPresent()) {
        return noFile.map(path -> new SafeWriter.Outcome.Failed(Reason.NO_FILE, path, ""));
      }
      var _ = into(folder);
      return Optional.empty();
    } catch (IOException | SecurityException e) {
      return Optional.of(of(folder, SafeWriter.failed(e, any)));
    }
  }

  private static SafeWriter.Outcome.Failed of(Path folder, SafeWriter.Outcome.Failed why) {
    return new SafeWriter.Outcome.Failed(why.reason(), folder, why.detail());
  }

  /// Says in the log, if there is one, what runs on what. JavaFX tells its version when it is
  /// there.
  public static void begin() {
    if (Stream.of(Logger.getLogger("").getHandlers()).anyMatch(AsideHandler.class::isInstance)) {
      OWN.log(Level.INFO, Program.name() + ", " + Program.runsOn());
    }
  }

  /// Logs into a folder from now on; where that cannot be, the terminal goes on being told.
  ///
  /// @return what writes into it
  public static Handler into(Path folder) throws IOException {
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
    return aside;
  }

  /// Tells of what must not happen.
  public static void defect(String what, Throwable thrown) {
    OWN.log(Level.ERROR, what, thrown);
  }

  /// Tells that the same has happened again.
  public static void again(String what) {
    OWN.log(Level.ERROR, what);
  }
}
