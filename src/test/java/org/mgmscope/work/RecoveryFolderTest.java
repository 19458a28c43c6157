package org.mgmscope.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.Cases;
import org.mgmscope.OddThing;
import org.mgmscope.files.Locks;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.scenario.Draft;

/// What a window keeps is left to others only when it certainly lives no longer.
class RecoveryFolderTest {
  private static final KeptBy HERE = KeptBy.here(true);

  @TempDir Path folder;

  private Locks locks;
  private Locks none;

  @BeforeEach
  void begin() {
    locks = new Locks(folder.resolve("locks"));
    none = new Locks(folder.resolve("none"));
    none.close();
  }

  @AfterEach
  void end() {
    locks.close();
    OddThing.letGo();
  }

  private RecoveryFolder files(Locks by) {
    return new RecoveryFolder(folder.resolve("recovery"), by);
  }

  private static KeptWork work(KeptBy keeper) {
    return new KeptWork(
        new Origin.Unnamed(""),
        Optional.empty(),
        "",
        Instant.EPOCH,
        Optional.of(keeper),
        Draft.of(Cases.scenario("11-deadlock")));
  }

  /// Lets somebody keep some work, who holds the file no longer.
  private Path kept(KeptBy keeper) {
    RecoveryFolder.Own own = files(locks).own();
    assertThat(files(locks).write(own.file(), work(keeper)))
        .isEqualTo(new SafeWriter.Outcome.Written());
    own.held().close();
    return own.file();
  }

  private List<Path> left(Locks by) {
    return files(by).left().stream()
        .map(RecoveryFolder.Left.Whole.class::cast)
        .map(RecoveryFolder.Left.Whole::file)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void kept_work_that_is_no_file_is_told_and_neither_opened_nor_moved(OddThing odd)
      throws IOException {
    Path place = Files.createDirectories(folder.resolve("recovery")).resolve("work-1.kept");
    odd.putAt(place);
    assertThat(files(locks).left()).containsExactly(new RecoveryFolder.Left.NoFile(place));
    assertThat(locks.hold(place)).as("given up again").isPresent();
    assertThat(odd.isAt(place)).isTrue();
  }

  private static KeptBy process(long number, String start, boolean locked) {
    return new KeptBy(HERE.machine(), HERE.space(), number, start, locked);
  }

  private static Process java() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static KeptBy ended(boolean locked) throws Exception {
    Process other = java();
    other.waitFor();
    return process(other.pid(), HERE.start(), locked);
  }

  @Test
  void what_nobody_holds_any_more_is_left() {
    Path left = kept(HERE);
    assertThat(left(locks)).containsExactly(left);
  }

  @Test
  void where_the_system_has_no_locks_what_somebody_keeps_who_lives_is_not_left() {
    kept(HERE);
    assertThat(left(none)).isEmpty();
  }

  @Test
  void what_somebody_keeps_who_could_not_lock_it_is_not_left_while_they_live() throws Exception {
    kept(KeptBy.here(false));
    assertThat(left(locks)).isEmpty();
    Path left = kept(ended(false));
    assertThat(left(locks)).containsExactly(left);
  }

  @Test
  void where_the_system_has_no_locks_what_was_kept_by_a_process_that_has_ended_is_left()
      throws Exception {
    Path left = kept(ended(true));
    assertThat(left(none)).containsExactly(left);
  }

  @Test
  void a_process_that_has_got_the_number_of_another_does_not_keep_its_work() throws IOException {
    Process other = new ProcessBuilder("sleep", "600").start();
    try {
      String start = other.info().startInstant().orElseThrow().toString();
      kept(process(other.pid(), start, true));
      assertThat(left(none)).isEmpty();
      Path left = kept(process(other.pid(), "2001-02-03T04:05:06Z", true));
      assertThat(left(none)).containsExactly(left);
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void the_same_program_keeps_its_work_also_when_the_clock_was_set() {
    kept(process(HERE.process(), "2001-02-03T04:05:06Z", true));
    assertThat(left(none)).isEmpty();
  }

  @Test
  void what_is_kept_on_another_machine_is_never_left() throws Exception {
    KeptBy ended = ended(true);
    kept(new KeptBy("another", ended.space(), ended.process(), ended.start(), true));
    assertThat(left(none)).isEmpty();
    assertThat(left(locks)).isEmpty();
  }

  @Test
  void what_is_kept_in_another_container_is_left_only_when_its_lock_is_free() throws Exception {
    KeptBy ended = ended(true);
    Path left = kept(new KeptBy(ended.machine(), "another", ended.process(), ended.start(), true));
    assertThat(left(none)).isEmpty();
    assertThat(left(locks)).containsExactly(left);
  }

  @Test
  void what_an_older_version_has_kept_is_left_when_its_lock_is_free() throws IOException {
    Path left = kept(HERE);
    String text = Files.readString(left);
    Files.writeString(left, text.replaceFirst(",\"keeper\":\\{[^}]*\\}", ""));
    assertThat(left(none)).isEmpty();
    assertThat(left(locks)).containsExactly(left);
  }

  @Test
  void what_is_damaged_is_set_aside_only_by_who_knows_that_nobody_keeps_it() throws IOException {
    Path damaged = Files.writeString(kept(HERE), "{");
    assertThat(files(none).left()).isEmpty();
    assertThat(damaged).hasContent("{");
    assertThat(files(locks).left())
        .containsExactly(new RecoveryFolder.Left.Damaged(Path.of(damaged + ".damaged-1")));
  }

  @Test
  void nobody_else_can_read_what_is_kept_nor_see_what_there_is() throws IOException {
    Path place = Files.createDirectories(folder.resolve("recovery"));
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path kept = kept(HERE);
    assertThat(permissions(place)).isEqualTo("rwx------");
    assertThat(permissions(kept)).isEqualTo("rw-------");
    Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(files(locks).write(kept, work(HERE))).isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(permissions(kept)).isEqualTo("rw-------");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void where_the_system_has_no_locks_what_may_still_be_written_stays() throws IOException {
    Path temporary = kept(HERE).resolveSibling(".work-1a.kept.3x.tmp");
    Files.writeString(temporary, "{");
    assertThat(left(none)).isEmpty();
    assertThat(temporary).exists();
    assertThat(left(locks)).hasSize(1);
    assertThat(temporary).doesNotExist();
  }
}
