package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.OddThing;

/// What one window holds, no other can hold as long as it lives.
class LocksTest {
  private static final Path LESSON = Path.of("/somewhere/lesson.mgm.json");

  @TempDir Path folder;

  @AfterEach
  void let_go_of_pipes() {
    OddThing.letGo();
  }

  private Path file() {
    return folder.resolve("settings").resolve("locks");
  }

  @Test
  void what_is_held_cannot_be_held_again_until_it_is_given_up() {
    try (Locks locks = new Locks(file());
        Locks others = new Locks(file())) {
      Locks.Held held = locks.hold(LESSON).orElseThrow();
      assertThat(locks.hold(LESSON)).isEmpty();
      assertThat(others.hold(LESSON)).isEmpty();
      assertThat(others.hold(LESSON.resolveSibling("other.mgm.json"))).isPresent();
      held.close();
      assertThat(others.hold(LESSON)).isPresent();
    }
  }

  @Test
  void all_is_given_up_together() {
    Locks locks = new Locks(file());
    assertThat(locks.hold(LESSON)).isPresent();
    locks.close();
    try (Locks others = new Locks(file())) {
      assertThat(others.hold(LESSON)).isPresent();
    }
  }

  @Test
  void what_a_process_holds_is_free_when_it_is_killed() throws Exception {
    Process other = holder();
    try (BufferedReader said = other.inputReader();
        Locks locks = new Locks(file())) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThat(locks.hold(LESSON)).isEmpty();
      assertThat(other.toHandle().destroyForcibly()).isTrue();
      other.waitFor();
      assertThat(locks.hold(LESSON)).isPresent();
    }
  }

  private Process holder() throws IOException {
    String classes =
        Stream.of(Locks.class, LockHolder.class)
            .map(LocksTest::root)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-classpath",
            classes,
            LockHolder.class.getName(),
            file().toString(),
            LESSON.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static String root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void where_no_lock_can_be_written_nothing_is_held_by_others() throws IOException {
    Files.writeString(folder.resolve("settings"), "a file, where a folder should be");
    try (Locks locks = new Locks(file())) {
      assertThat(locks.hold(LESSON)).isPresent();
      assertThat(locks.hold(LESSON)).isPresent();
      assertThat(locks.hold(LESSON).orElseThrow().isCertain()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void where_the_file_of_locks_is_none_it_is_not_opened_and_that_is_known(OddThing odd)
      throws IOException {
    Files.createDirectories(file().getParent());
    odd.putAt(file());
    try (Locks locks = new Locks(file())) {
      assertThat(locks.failed())
          .contains(new SafeWriter.Outcome.Failed(SafeWriter.Reason.NO_FILE, file(), ""));
      assertThat(locks.hold(LESSON).orElseThrow().isCertain()).isFalse();
    }
    assertThat(odd.isAt(file())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  @DisabledOnOs(OS.WINDOWS)
  void where_the_folder_of_locks_is_none_that_is_known(OddThing odd) throws IOException {
    Path place = file().getParent();
    odd.putAt(place);
    try (Locks locks = new Locks(file())) {
      assertThat(locks.failed())
          .contains(
              new SafeWriter.Outcome.Failed(
                  SafeWriter.Reason.NOT_A_FOLDER, file(), place.toString()));
      assertThat(locks.hold(LESSON).orElseThrow().isCertain()).isFalse();
    }
    assertThat(odd.isAt(place)).isTrue();
  }

  @Test
  void only_what_is_locked_is_certainly_held_by_nobody_else() {
    Locks locks = new Locks(file());
    assertThat(locks.failed()).isEmpty();
    assertThat(locks.hold(LESSON).orElseThrow().isCertain()).isTrue();
    locks.close(); // from now on there are none, as on a file system that has none
    assertThat(locks.hold(LESSON).orElseThrow().isCertain()).isFalse();
  }
}
