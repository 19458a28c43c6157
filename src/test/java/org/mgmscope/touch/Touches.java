package org.mgmscope.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Every touch of a file on the window's thread, with where it came from; and disks that do not
/// answer.
public final class Touches {
  private static final String WINDOW = "JavaFX Application Thread";

  /// Who may touch files on the window's thread, by the beginning of a class's name.
  private static final List<String> MAY =
      List.of(
          "com.sun.javafx.font.", // JavaFX copies each font that it is given to a file
          "com.sun.javafx.css.StyleManager"); // for a sheet's sum Java reads its own settings

  private static final Queue<Throwable> SEEN = new ConcurrentLinkedQueue<>();
  private static final ConcurrentHashMap<String, Disk> HELD = new ConcurrentHashMap<>();

  private Touches() {}

  /// A folder of which no file can be opened until it answers again. Who opens one waits.
  ///
  /// @param waiting is counted down when somebody does
  public record Disk(String folder, CountDownLatch waiting, CountDownLatch answering)
      implements AutoCloseable {
    /// Waits until somebody waits for it.
    public void awaitSomebody() {
      try {
        assertThat(waiting.await(30, TimeUnit.SECONDS)).as("somebody waits for the disk").isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /// Lets it answer.
    @Override
    public void close() {
      HELD.remove(folder);
      answering.countDown();
    }
  }

  /// Lets a disk not answer.
  public static Disk hold(Path folder) {
    Disk disk = new Disk(folder.toString(), new CountDownLatch(1), new CountDownLatch(1));
    HELD.put(disk.folder(), disk);
    return disk;
  }

  /// Forgets what was seen before.
  public static void forget() {
    SEEN.clear();
  }

  /// What was seen since; and forgets it.
  public static List<Throwable> seen() {
    assertThat(FileSystems.getDefault().provider())
        .as("the tests of the window run on it: see window.flags of the build")
        .isInstanceOf(TouchedFiles.class);
    List<Throwable> seen = List.copyOf(SEEN);
    SEEN.clear();
    return seen;
  }

  /// Somebody touches a file.
  static void touch(Path file) {
    if (Thread.currentThread().getName().equals(WINDOW)) {
      Throwable here = new Throwable(file.toString());
      if (Stream.of(here.getStackTrace()).noneMatch(Touches::may)) {
        SEEN.add(here);
      }
    }
  }

  private static boolean may(StackTraceElement caller) {
    return MAY.stream().anyMatch(caller.getClassName()::startsWith);
  }

  /// Somebody opens a file.
  static void open(Path file) {
    touch(file);
    Path folder = file.toAbsolutePath().getParent();
    Disk disk = folder == null ? null : HELD.get(folder.toString());
    if (disk != null) {
      disk.waiting().countDown();
      await(disk.answering());
    }
  }

  private static void await(CountDownLatch what) {
    boolean interrupted = false;
    while (true) {
      try {
        what.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // a disk that does not answer does not care
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
