package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.OddThing;
import org.mgmscope.touch.Touches;

/// That no file is touched on the window's thread is checked of each window that a test closes.
class TouchesTest {
  @TempDir static Path folder;

  /// Something that touches a file.
  interface Touch {
    Object of(Path file) throws IOException;
  }

  /// One way to touch a file.
  record Kind(String name, Touch touch) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("read", Files::readAllBytes),
        new Kind("ask whether it is there", Files::exists),
        new Kind("ask whether it is a folder", Files::isDirectory),
        new Kind("ask for its size", Files::size),
        new Kind("ask where it really is", Path::toRealPath),
        new Kind("list", TouchesTest::list),
        new Kind("write", file -> Files.writeString(file, "")),
        new Kind("move", file -> Files.move(file, file.resolveSibling("moved"))),
        new Kind(
            "lock",
            file -> {
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return channel.tryLock();
              }
            }));
  }

  private static List<Path> list(Path file) throws IOException {
    try (Stream<Path> all = Files.list(file.resolveSibling("."))) {
      return all.toList();
    }
  }

  private static void touch(Kind kind, Path file) {
    try {
      assertThat(kind.touch().of(file)).isNotNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void a_file_that_is_touched_on_the_windows_thread_fails_the_test(Kind kind) throws IOException {
    Path file = Files.createTempFile(folder, "some", "thing");
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    touch(kind, file);
    Files.deleteIfExists(file.resolveSibling("moved"));
    assertThat(Touches.seen()).as("on another thread").isEmpty();
    Files.write(file, new byte[0]);
    OpenWindow.act(() -> touch(kind, file));
    assertThatThrownBy(window::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("files touched on the window's thread")
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("TouchesTest.touch");
  }

  @Test
  void a_lock_that_was_opened_on_another_thread_is_not_to_be_asked_for_on_the_windows()
      throws IOException {
    Path file = Files.createTempFile(folder, "some", "locks");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      Touches.forget();
      OpenWindow.act(
          () -> {
            try {
              channel.lock().release();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      assertThat(Touches.seen()).isNotEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_whose_other_end_a_test_holds_is_touched_by_who_opens_it_and_not_by_who_holds_it()
      throws IOException {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    Path pipe = folder.resolve("pipe");
    OddThing.HELD_PIPE.putAt(pipe);
    assertThat(OddThing.HELD_PIPE.isAt(pipe)).isTrue();
    assertThat(Touches.seen()).as("by who holds it").isEmpty();
    OpenWindow.act(
        () -> {
          try {
            Files.newInputStream(pipe).close();
            Files.write(pipe, new byte[] {1});
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertThat(Touches.seen()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(OddThing.HELD_PIPE.isAt(pipe)).as("written into").isFalse();
    OddThing.letGo();
    window.close();
  }
}
