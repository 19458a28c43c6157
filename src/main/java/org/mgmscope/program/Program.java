package org.mgmscope.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// What runs, and on what.
public final class Program {
  private Program() {}

  /// The name of the program with its version, which the build wrote down.
  public static String name() {
    Properties properties = new Properties();
    try (InputStream in = Program.class.getResourceAsStream("/org/mgmscope/version.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "MGM Scope " + properties.getProperty("version");
  }

  /// What it runs on, for those who mend it: the same in every language.
  public static String runsOn() {
    return "Java %s (%s), JavaFX %s, %s %s (%s)"
        .formatted(
            Runtime.version(),
            property("java.vendor"),
            property("javafx.runtime.version"),
            property("os.name"),
            property("os.version"),
            property("os.arch"));
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
