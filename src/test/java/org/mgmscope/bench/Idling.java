package org.mgmscope.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.Cases;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.render.Screen;
import org.mgmscope.ui.shell.Workplace;

/// What a window costs that nobody touches: the processor time of its process at the end of the
/// first lesson, on a display of its own if there is one to be had, else without.
final class Idling {
  private static final long SETTLING = 5;
  private static final long IDLE = 10;
  private static final double MOST = 0.2;
  private static final String THERE = "there";

  private Idling() {}

  static List<Figure> measure() throws IOException {
    try (Screen screen = Screen.open(1920, 1080)) {
      return measure(screen.display(), "a window on a display");
    } catch (IllegalStateException e) {
      return measure(null, "a window without a display");
    }
  }

  private static List<Figure> measure(@Nullable String display, String where) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dprism.order=sw");
    if (display == null) {
      command.add("-Dglass.platform=Headless");
    }
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(Idling.class.getName());
    ProcessBuilder window = new ProcessBuilder(command);
    window.redirectError(ProcessBuilder.Redirect.DISCARD);
    if (display != null) {
      window.environment().put("DISPLAY", display);
    }
    Process process = window.start();
    try (BufferedReader said = process.inputReader()) {
      if (!THERE.equals(said.readLine())) {
        throw new IOException("the window did not come to the end of the lesson");
      }
      await(process, SETTLING);
      Duration before = worked(process);
      await(process, IDLE);
      Duration idle = worked(process).minus(before);
      return List.of(
          new Figure(
              where + " that nobody touches, processor time in " + IDLE + " s",
              idle.toMillis() / 1e3,
              " s",
              MOST));
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  private static void await(Process process, long seconds) throws IOException {
    try {
      if (process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException("the window was closed");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Duration worked(Process process) {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /// The window: goes through the lesson beat by beat, and stays at its end.
  public static void main(String[] args) {
    Pulses.start();
    Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Workplace place = Pulses.fx(() -> new Workplace(lesson));
    Stage window = Pulses.window(place);
    Pulses.fx(
        () -> {
          window.setX(0);
          window.setY(0);
          window.setWidth(1280);
          window.setHeight(800);
          return null;
        });
    Pulses.in(2_000_000_000L, _ -> {});
    while (Pulses.fx(place.showing()::beat) < lesson.beats().count()) {
      Pulses.fx(
          () -> {
            place.steps().next();
            return null;
          });
      Pulses.in(100_000_000L, _ -> {});
    }
    System.out.println(THERE);
  }
}
