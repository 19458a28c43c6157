package org.mgmscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.RegularFile;
import org.mgmscope.json.Problem;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.text.Filled;

/// A scenario file as a command names it; `-` is standard input.
final class ScenarioFile {
  static final String STANDARD_INPUT = "-";

  private final Console console;
  private final String name;

  ScenarioFile(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  /// Reads what the shell hands over, a pipe too, and says what is wrong with it if it is refused.
  ///
  /// @return null if it cannot be read at all
  @Nullable Reading read() {
    return read(this::open);
  }

  /// The same for the window, which reads standard input, but else only regular files.
  ///
  /// @return null if it cannot be read at all
  @Nullable Reading readForWindow() {
    return read(this::openRegular);
  }

  /// Opens the file.
  private interface Opener {
    InputStream open() throws IOException;
  }

  private @Nullable Reading read(Opener opener) {
    try (InputStream in = opener.open()) {
      Reading reading = ScenarioReader.read(in);
      if (reading instanceof Reading.Bad bad) {
        tell(bad.problems());
      }
      return reading;
    } catch (IOException | InvalidPathException e) {
      console.say(
          Filled.in(console.texts().getString(message(e)), name, String.valueOf(e.getMessage())));
      return null;
    }
  }

  private InputStream open() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return console.in();
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new IOException(console.texts().getString("isDirectory"));
    }
    return Files.newInputStream(path);
  }

  private InputStream openRegular() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return console.in();
    }
    try {
      return RegularFile.open(Path.of(name));
    } catch (RegularFile.IsNone e) {
      boolean isFolder = Files.isDirectory(Path.of(name));
      throw new IOException(console.texts().getString(isFolder ? "isDirectory" : "isNoFile"), e);
    }
  }

  /// Says what is wrong, or odd, each on a line.
  void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      console.say(problem.line(name, console.locale()));
    }
  }

  private static String message(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> "noFile";
      case AccessDeniedException _ -> "noAccess";
      default -> "notReadable";
    };
  }
}
