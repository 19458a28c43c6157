package org.mgmscope.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where each system wants a program to keep its logs.
public final class LogPlace {
  private LogPlace() {}

  /// The folder on this machine, for this user.
  public static Optional<Path> here() {
    return of(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
  }

  /// The folder for the logs, which need not exist.
  ///
  /// @param environment of the process
  /// @param system its name, as Java has it in `os.name`
  /// @param home the user's folder, as Java has it in `user.home`
  /// @return empty where there is no such place, as for a user with no folder
  public static Optional<Path> of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return SettingsPlace.folder(environment.get("LOCALAPPDATA"))
          .or(
              () ->
                  SettingsPlace.folder(home).map(user -> user.resolve("AppData").resolve("Local")))
          .map(data -> data.resolve(SettingsPlace.NAME).resolve("logs"));
    }
    if (name.startsWith("mac")) {
      return SettingsPlace.folder(home)
          .map(user -> user.resolve("Library").resolve("Logs").resolve(SettingsPlace.NAME));
    }
    return SettingsPlace.folder(environment.get("XDG_STATE_HOME"))
        .or(() -> SettingsPlace.folder(home).map(user -> user.resolve(".local").resolve("state")))
        .map(state -> state.resolve("mgmscope"));
  }
}
