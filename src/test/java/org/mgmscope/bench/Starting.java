package org.mgmscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mgmscope.ui.render.Screen;

/// How long the built program needs until its first pixels are seen, and until the first lesson is
/// there, against an empty window of the same libraries; from process to process, in turns, on a
/// display of its own.
final class Starting {
  private static final int STARTS = 11;
  private static final double MOST = 2;
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final Path IMAGE = Path.of("target", "mgmscope");

  private Starting() {}

  static List<Figure> measure() throws IOException {
    if (!Files.isDirectory(IMAGE)) {
      throw new IOException(IMAGE + " is not there; mvn package makes it");
    }
    Path home = Files.createTempDirectory("mgmscope-bench");
    Files.writeString(
        Files.createDirectories(home.resolve("mgmscope")).resolve("settings.json"),
        """
        {"tourSeen": true, "theme": "light"}
        """);
    ProcessBuilder program =
        new ProcessBuilder(IMAGE.resolve("bin").resolve("mgmscope").toString());
    ProcessBuilder empty = new ProcessBuilder(emptyWindow());
    try (Screen screen = Screen.open(WIDTH, HEIGHT);
        Pixels pixels = new Pixels(screen.display())) {
      for (ProcessBuilder each : List.of(program, empty)) {
        each.environment().put("DISPLAY", screen.display());
        each.environment().put("XDG_CONFIG_HOME", home.toString());
        each.environment().put("XDG_STATE_HOME", home.toString());
      }
      List<Starts> starts =
          new FirstFrame(pixels)
              .inTurns(
                  STARTS, List.of(program, empty), List.of(FirstFrame.LESSON, FirstFrame.EMPTY));
      return figures(starts.getFirst(), starts.getLast());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static List<Figure> figures(Starts program, Starts empty) {
    double first = program.median(FirstFrame.Start::first);
    double coloured = program.median(FirstFrame.Start::coloured);
    double others = empty.median(FirstFrame.Start::first);
    return List.of(
        new Figure(
            "start until the first lesson is seen / first pixels of an empty window, median of "
                + STARTS,
            coloured / others,
            "",
            MOST),
        Figure.told("start until the first pixels / those of the empty window", first / others, ""),
        Figure.told("start until the first lesson is seen, wall, median", coloured, " ms"),
        Figure.told("start until the first pixels, wall, median", first, " ms"),
        Figure.told("the same of the empty window", others, " ms"),
        undrawn("pictures of the screen with the window there and undrawn", program, 0),
        undrawn("the same of the empty window", empty, Double.NaN),
        new Figure("failed starts of both", program.failed() + empty.failed(), "", 0));
  }

  private static Figure undrawn(String what, Starts starts, double aim) {
    return new Figure(
        "%s, of %,.0f".formatted(what, starts.sum(FirstFrame.Start::pictures)),
        starts.sum(FirstFrame.Start::undrawn),
        "",
        aim);
  }

  private static List<String> emptyWindow() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", // as the launcher starts the program
        "--module-path=" + IMAGE.resolve("lib"),
        "--add-modules=javafx.controls,atlantafx.base",
        "--enable-native-access=javafx.graphics",
        "-classpath",
        Path.of("target", "test-classes").toString(),
        EmptyWindow.class.getName());
  }
}
