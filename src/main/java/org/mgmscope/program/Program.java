package org.mgmscope.program;

import org.mgmscope.cli.Version;

/// What runs, and on what.
public final class Program {
  private Program() {}

  /// The name and version of the program.
  public static String name() {
    return Version.named();
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
