package org.mgmscope.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Opens each window in a process of its own, as this one was started.
public final class Processes implements Windows {
  @Override
  public void open() throws IOException {
    ProcessHandle.Info here = ProcessHandle.current().info();
    List<String> command =
        command(
            System.getProperties(),
            here.command(),
            here.arguments().map(List::of).orElseGet(List::of));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /// What starts the program again, without what it was asked for this time: its own launcher,
  /// where it is installed; else Java with the same arguments, or, on a system that does not tell
  /// them, with those that follow from its properties.
  ///
  /// @param command what runs this process
  /// @param arguments of this process
  static List<String> command(
      Properties properties, Optional<String> command, List<String> arguments) {
    String launcher = properties.getProperty("jpackage.app-path");
    if (launcher != null) {
      return List.of(launcher);
    }
    String java =
        command.orElseGet(
            () -> Path.of(properties.getProperty("java.home"), "bin", "java").toString());
    String module = properties.getProperty("jdk.module.main", "");
    String main = module + "/" + properties.getProperty("jdk.module.main.class", "");
    List<String> again = new ArrayList<>(List.of(java));
    for (String argument : arguments) {
      again.add(argument);
      if (Set.of(main, "--module=" + main).contains(argument)) {
        return List.copyOf(again);
      }
    }
    String path = properties.getProperty("jdk.module.path", "");
    return path.isEmpty()
        ? List.of(java, "--module", main)
        : List.of(java, "--module-path", path, "--module", main);
  }
}
