package org.mgmscope.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Starts [Saver] as a process of its own, from a copy of the few classes that it needs, which
/// every user may read.
final class SaverProcess {
  /// How a process ended, and what it said.
  record Ended(int status, String said) {}

  private final Path classes;

  /// @param folder to copy to
  SaverProcess(Path folder) throws IOException {
    openToAll(folder);
    classes = Files.createDirectory(folder.resolve("classes"));
    copy(SafeWriter.class);
    copy(Saver.class);
    try (Stream<Path> all = Files.walk(classes)) {
      all.forEach(SaverProcess::openToAll);
    }
  }

  /// The command that saves.
  List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-classpath",
                classes.toString(),
                Saver.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /// Runs a command to its end.
  static Ended run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said.strip());
  }

  /// Copies all classes of the folder that the class is in whose names begin alike, and those that
  /// go with it.
  private void copy(Class<?> type) throws IOException {
    Path root = root(type);
    Path to = Files.createDirectories(classes.resolve("org/mgmscope/files"));
    try (Stream<Path> all = Files.list(root.resolve("org/mgmscope/files"))) {
      for (Path each : all.toList()) {
        String name = each.getFileName().toString();
        if (name.matches("(SafeWriter|Permissions|Temporary|RegularFile|Saver)(\\$.*)?\\.class")) {
          Path copy = to.resolve(name);
          if (!Files.exists(copy)) {
            Files.copy(each, copy);
          }
        }
      }
    }
  }

  private static Path root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static void openToAll(Path path) {
    String permissions = Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--";
    try {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
