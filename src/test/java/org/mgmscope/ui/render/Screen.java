package org.mgmscope.ui.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A display of its own, by Xvfb, with the window manager openbox, which leaves all keys to the
/// windows.
public final class Screen implements AutoCloseable {
  private static final long MOST_MINUTES = 40;

  private final Process server;
  private final String display;
  private final Process manager;

  private Screen(Process server, String display, Process manager) {
    this.server = server;
    this.display = display;
    this.manager = manager;
  }

  /// @throws IllegalStateException if there is no such display to be had, with the reason
  public static Screen open(int width, int height) {
    Process server =
        start(
            new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24"));
    try {
      String display = ":" + displayOf(server);
      ProcessBuilder manager = new ProcessBuilder("openbox", "--config-file", keyless().toString());
      manager.environment().put("DISPLAY", display);
      manager.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      return new Screen(server, display, start(manager));
    } catch (IllegalStateException e) {
      server.destroy();
      throw e;
    }
  }

  private static Process start(ProcessBuilder program) {
    try {
      return program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new IllegalStateException(
          program.command().getFirst()
              + " does not start. This test looks at windows on a display of its own; it needs the"
              + " packages xvfb and openbox.",
          e);
    }
  }

  /// A configuration of openbox without keys.
  private static Path keyless() {
    try {
      Path file = Files.createTempFile("openbox", ".xml");
      file.toFile().deleteOnExit();
      return Files.writeString(
          file, "<openbox_config xmlns=\"http://openbox.org/3.4/rc\"><keyboard/></openbox_config>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String displayOf(Process server) {
    try (BufferedReader said = server.inputReader()) {
      String number = said.readLine();
      if (number == null) {
        throw new IllegalStateException("Xvfb ended without opening a display.");
      }
      return number;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its name, as a program finds it in `DISPLAY`.
  public String display() {
    return display;
  }

  /// Runs a class of the tests on this display, in a Java like this one but with a real window.
  ///
  /// @param options of that Java alone
  /// @return its status
  public int run(Class<?> main, Path output, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(each -> !each.startsWith("-Dglass.platform") && !each.startsWith("-javaagent"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "-m",
            main.getModule().getName() + "/" + main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder child = new ProcessBuilder(command);
    child.environment().put("DISPLAY", display);
    child.redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      Process started = child.start();
      if (!started.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
        started.destroyForcibly();
        return -1;
      }
      return started.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    manager.destroy();
    server.destroy();
  }
}
