package org.mgmscope.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where each system wants a program to keep its settings.
public final class SettingsPlace {
  private static final String FILE = "settings.json";
  static final String NAME = "MGM Scope";

  private SettingsPlace() {}

  /// The file on this machine, for this user.
  public static Optional<Path> here() {
    return of(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  /// The file for the settings, which need not exist, nor its folder.
  ///
  /// @param environment of the process
  /// @param system its name, as Java has it in `os.name`
  /// @param home the user's folder, as Java has it in `user.home`
  /// @return empty where there is no such place, as for a user with no folder
  public static Optional<Path> of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment.get("APPDATA"))
          .or(() -> folder(home).map(user -> user.resolve("AppData").resolve("Roaming")))
          .map(data -> data.resolve(NAME).resolve(FILE));
    }
    if (name.startsWith("mac")) {
      return folder(home)
          .map(user -> user.resolve("Library").resolve("Application Support"))
          .map(data -> data.resolve(NAME).resolve(FILE));
    }
    return folder(environment.get("XDG_CONFIG_HOME"))
        .or(() -> folder(home).map(user -> user.resolve(".config")))
        .map(data -> data.resolve("mgmscope").resolve(FILE));
  }

  /// A folder named in full; XDG says to ignore any other.
  static Optional<Path> folder(@Nullable String named) {
    try {
      return Optional.ofNullable(named).map(Path::of).filter(Path::isAbsolute);
    } catch (InvalidPathException notOfThisSystem) {
      return Optional.empty();
    }
  }
}
