package org.mgmscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// How long programs need from the start of the process until something is to be seen of their
/// window, by pictures of the screen. A light theme, and a display of its own with a window
/// manager, are taken for granted.
///
/// As a program: `FirstFrame STARTS COLOURS PROGRAM …`, with as many pairs of the last two as one
/// wants; they are started in turns. It prints a line for each: the medians of [Start#first] and
/// [Start#coloured] in milliseconds, the starts with pictures of an undrawn window, and the failed.
final class FirstFrame {
  /// So many colours has the first lesson, when it is there.
  static final int LESSON = 30;

  /// Of a window with nothing in it.
  static final int EMPTY = 1;

  /// The first frame of any program must be there by then.
  private static final long MOST_SECONDS = 60;

  private static final int BETWEEN_PICTURES_MS = 20;

  /// Each part of a light colour is more than that; a window that is not drawn yet is dark.
  private static final int LIGHT = 150;

  /// One start.
  ///
  /// @param first milliseconds until the band across the middle has a light pixel
  /// @param coloured the same, until it has so many colours as were asked for
  /// @param pictures how many were taken
  /// @param undrawn on how many of them the window was there and nothing of it drawn
  record Start(double first, double coloured, int pictures, int undrawn) {}

  private final Pixels screen;

  FirstFrame(Pixels screen) {
    this.screen = screen;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int starts = Integer.parseInt(arguments[0]);
    List<ProcessBuilder> programs = new ArrayList<>();
    List<Integer> colours = new ArrayList<>();
    for (int i = 1; i < arguments.length; i += 2) {
      colours.add(Integer.parseInt(arguments[i]));
      programs.add(new ProcessBuilder(arguments[i + 1]));
    }
    try (Pixels screen = new Pixels(System.getenv("DISPLAY"))) {
      for (Starts each : new FirstFrame(screen).inTurns(starts, programs, colours)) {
        System.out.printf(
            "%.0f %.0f %d %d%n",
            each.median(Start::first),
            each.median(Start::coloured),
            each.all().stream().filter(start -> start.undrawn() > 0).count(),
            each.failed());
      }
    }
  }

  /// Starts programs in turns, each once before it counts.
  ///
  /// @param colours so many has the window of each
  List<Starts> inTurns(int starts, List<ProcessBuilder> programs, List<Integer> colours)
      throws IOException, InterruptedException {
    List<Starts> found = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      start(programs.get(i), colours.get(i));
      found.add(new Starts());
    }
    for (int start = 0; start < starts; start++) {
      for (int i = 0; i < programs.size(); i++) {
        try {
          found.get(i).add(start(programs.get(i), colours.get(i)));
        } catch (NothingSeen e) {
          found.get(i).fail(e);
        }
      }
    }
    return found;
  }

  /// Starts a program, and ends it as soon as its window has so many colours.
  private Start start(ProcessBuilder program, int colours)
      throws IOException, InterruptedException {
    Set<Integer> before = screen.band();
    Path said = Files.createTempFile("first-frame", ".txt");
    double first = Double.NaN;
    int pictures = 0;
    int undrawn = 0;
    long begun = System.nanoTime();
    Process process = program.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
        boolean there = screen.hasWindow();
        Set<Integer> seen = new HashSet<>(screen.band());
        seen.removeAll(before);
        double now = (System.nanoTime() - begun) / 1e6;
        boolean drawn = seen.stream().anyMatch(FirstFrame::isLight);
        pictures++;
        undrawn += there && !drawn ? 1 : 0;
        first = Double.isNaN(first) && drawn ? now : first;
        if (drawn && seen.size() >= colours) {
          return new Start(first, now, pictures, undrawn);
        }
        if (process.waitFor(BETWEEN_PICTURES_MS, TimeUnit.MILLISECONDS)) {
          break;
        }
      }
      throw new NothingSeen(program.command() + " has shown nothing: " + Files.readString(said));
    } finally {
      end(process);
      Files.delete(said);
    }
  }

  /// The next start begins with an empty screen.
  private void end(Process process) throws IOException, InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    long begun = System.nanoTime();
    while (screen.hasWindow()) {
      if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
        throw new IOException("the window stays");
      }
      Thread.onSpinWait();
    }
  }

  private static boolean isLight(int colour) {
    return (colour >> 16 & 0xFF) > LIGHT && (colour >> 8 & 0xFF) > LIGHT && (colour & 0xFF) > LIGHT;
  }

  /// A start after which nothing was to be seen in time, with what the program has said.
  static final class NothingSeen extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    NothingSeen(String what) {
      super(new IOException(what));
    }
  }
}
