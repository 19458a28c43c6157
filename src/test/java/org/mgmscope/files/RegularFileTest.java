package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.OddThing;

/// Only regular files are opened, to be read or written.
@DisabledOnOs(OS.WINDOWS)
class RegularFileTest {
  private static final String TEMPORARY = ".lesson.json.0.tmp";

  @TempDir Path folder;

  @AfterEach
  void let_go_of_pipes() {
    OddThing.letGo();
  }

  private Path file() {
    return folder.resolve("lesson.json");
  }

  private static SafeWriter.Outcome save(Path file) {
    return SafeWriter.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void what_is_none_is_not_opened(OddThing odd) throws IOException {
    odd.putAt(file());
    assertThatExceptionOfType(RegularFile.IsNone.class)
        .isThrownBy(() -> RegularFile.attributes(file()));
    assertThatExceptionOfType(RegularFile.IsNone.class)
        .isThrownBy(() -> RegularFile.open(file()).close());
    assertThatExceptionOfType(RegularFile.IsNone.class)
        .isThrownBy(() -> RegularFile.read(file(), 1));
    assertThat(RegularFile.isKeptFrom(file())).isTrue();
  }

  @Test
  void a_file_is_read_also_by_a_link_and_as_far_as_asked() throws IOException {
    Files.writeString(file(), "content");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file());
    assertThat(RegularFile.read(link, 4)).asString().isEqualTo("cont");
    assertThat(RegularFile.read(file(), 100)).asString().isEqualTo("content");
    assertThat(RegularFile.isKeptFrom(link)).isFalse();
  }

  @Test
  void where_nothing_is_that_is_told_as_such() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file());
    for (Path each : new Path[] {file(), link}) {
      assertThatExceptionOfType(NoSuchFileException.class)
          .isThrownBy(() -> RegularFile.attributes(each));
      assertThat(RegularFile.isKeptFrom(each)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_none_is_not_written(OddThing odd) throws IOException {
    odd.putAt(file());
    assertThat(save(file()))
        .isInstanceOfSatisfying(
            SafeWriter.Outcome.Failed.class,
            failed -> assertThat(failed.reason()).isEqualTo(SafeWriter.Reason.NO_FILE));
    assertThat(odd.isAt(file())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void what_somebody_puts_under_the_name_of_a_temporary_file_holds_nobody_up_and_stays(OddThing odd)
      throws IOException {
    Files.writeString(file(), "old");
    odd.putAt(folder.resolve(TEMPORARY));
    assertThat(save(file())).isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(file()).hasContent("new");
    assertThat(odd.isAt(folder.resolve(TEMPORARY))).isTrue();
  }

  @Test
  void a_link_under_the_name_of_a_temporary_file_is_not_followed() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(folder.resolve(TEMPORARY), precious);
    assertThat(save(file())).isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(precious).hasContent("precious");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_folder_is_not_looked_through(OddThing odd) throws IOException {
    Path place = folder.resolve("place");
    odd.putAt(place);
    assertThatExceptionOfType(NotDirectoryException.class)
        .isThrownBy(() -> RegularFile.in(place, "*"));
    assertThat(odd.isAt(place)).isTrue();
  }
}
