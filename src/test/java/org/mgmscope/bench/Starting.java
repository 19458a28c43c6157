package org.mgmscope.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long the built program needs to its first frame, against an empty window of the same
/// libraries, from process to process, one after the other.
final class Starting {
  private static final int STARTS = 11;
  private static final double MOST = 2.2;
  private static final Path IMAGE = Path.of("target", "mgmscope");

  /// Both draw without a display, and say when a frame is done.
  private static final List<String> OPTIONS =
      List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djavafx.pulseLogger=true");

  private Starting() {}

  static List<Figure> measure() throws IOException {
    if (!Files.isDirectory(IMAGE)) {
      throw new IOException(IMAGE + " is not there; mvn package makes it");
    }
    Path home = Files.createTempDirectory("mgmscope-bench");
    ProcessBuilder program =
        new ProcessBuilder(IMAGE.resolve("bin").resolve("mgmscope").toString());
    program.environment().put("MGMSCOPE_OPTS", String.join(" ", OPTIONS));
    ProcessBuilder empty = new ProcessBuilder(emptyWindow());
    for (ProcessBuilder each : List.of(program, empty)) {
      each.environment().put("DISPLAY", ":0"); // is asked for, and not used
      each.environment().put("XDG_CONFIG_HOME", home.toString());
      each.environment().put("XDG_STATE_HOME", home.toString());
      each.redirectErrorStream(true);
    }
    firstFrame(program);
    firstFrame(empty);
    double[] ours = new double[STARTS];
    double[] others = new double[STARTS];
    for (int start = 0; start < STARTS; start++) {
      ours[start] = firstFrame(program);
      others[start] = firstFrame(empty);
    }
    return List.of(
        new Figure(
            "start to the first frame / that of an empty window, median of " + STARTS,
            median(ours) / median(others),
            "",
            MOST),
        Figure.told("start to the first frame, wall, median", median(ours), " ms"),
        Figure.told("the same of the empty window", median(others), " ms"));
  }

  private static List<String> emptyWindow() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1"); // as the launcher starts the program
    command.addAll(OPTIONS);
    command.add("--module-path=" + IMAGE.resolve("lib"));
    command.add("--add-modules=javafx.controls,atlantafx.base");
    command.add("--enable-native-access=javafx.graphics");
    command.add("-classpath");
    command.add(Path.of("target", "test-classes").toString());
    command.add(EmptyWindow.class.getName());
    return command;
  }

  /// Starts a program and ends it as soon as it has drawn.
  ///
  /// @return how long that took, in milliseconds
  private static double firstFrame(ProcessBuilder program) throws IOException {
    long start = System.nanoTime();
    Process process = program.start();
    try (BufferedReader said = process.inputReader()) {
      StringBuilder all = new StringBuilder();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith("PULSE:")) {
          return (System.nanoTime() - start) / 1e6;
        }
        all.append(line).append('\n');
      }
      throw new UncheckedIOException(new IOException("it has drawn nothing:\n" + all));
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
