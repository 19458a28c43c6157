package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.files.SafeWriter.Content;
import org.mgmscope.files.SafeWriter.Outcome;
import org.mgmscope.files.SafeWriter.Reason;

/// A file is the old one or the new one, and nothing is left beside it.
class SafeWriterTest {
  private static final Content NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() throws IOException {
    file = folder.resolve("lesson.json");
    Files.writeString(file, "old");
  }

  @Test
  void a_new_file_is_written() {
    Path other = folder.resolve("other.json");
    assertThat(SafeWriter.write(other, NEW)).isEqualTo(new Outcome.Written());
    assertThat(other).hasContent("new");
    assertThat(names()).containsExactly("lesson.json", "other.json");
  }

  @Test
  void an_old_file_is_written_over_and_keeps_its_permissions() throws IOException {
    for (String permissions : List.of("rw-r-----", "rwxrwxrwx", "rw-------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      assertThat(SafeWriter.write(file, NEW)).isEqualTo(new Outcome.Written());
      assertThat(file).hasContent("new");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
    assertThat(names()).containsExactly("lesson.json");
  }

  @Test
  void nobody_else_can_read_what_is_half_written_of_a_private_file() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    SafeWriter.write(
        file,
        out -> {
          for (Path each : all()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                .isEqualTo("rw-------");
          }
          assertThat(all()).hasSize(2);
        });
  }

  @Test
  void a_link_stays_one_and_what_it_leads_to_is_written() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = Files.createSymbolicLink(inner.resolve("link"), Path.of("../lesson.json"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("inner/link"));
    assertThat(SafeWriter.write(second, NEW)).isEqualTo(new Outcome.Written());
    assertThat(second).isSymbolicLink();
    assertThat(link).isSymbolicLink();
    assertThat(file).isRegularFile().hasContent("new");
  }

  @Test
  void a_link_to_nothing_makes_the_file_that_it_leads_to() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other.json"));
    assertThat(SafeWriter.write(link, NEW)).isEqualTo(new Outcome.Written());
    assertThat(folder.resolve("other.json")).isRegularFile().hasContent("new");
  }

  @Test
  void links_in_a_circle_are_told_and_do_not_hang() throws IOException {
    Path one = folder.resolve("one");
    Path two = Files.createSymbolicLink(folder.resolve("two"), one);
    Files.createSymbolicLink(one, two);
    assertThat(reason(SafeWriter.write(one, NEW))).isEqualTo(Reason.NO_FILE);
  }

  @Test
  void a_folder_that_is_gone_is_told() {
    assertThat(reason(SafeWriter.write(folder.resolve("gone/lesson.json"), NEW)))
        .isEqualTo(Reason.NO_FOLDER);
  }

  @Test
  void what_is_no_folder_is_told_and_which_it_is() {
    assertThat(SafeWriter.write(file.resolve("lesson.json"), NEW))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo(Reason.NOT_A_FOLDER);
              assertThat(failed.detail()).isEqualTo(file.toString());
            });
  }

  @Test
  void what_is_no_file_is_not_written_over() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThat(reason(SafeWriter.write(other, NEW))).isEqualTo(Reason.NO_FILE);
    assertThat(other).isDirectory();
  }

  @Test
  void where_writing_breaks_off_the_old_file_is_untouched() {
    Outcome broken =
        SafeWriter.write(
            file,
            out -> {
              out.write(new byte[1_000_000]);
              throw new IOException("no more");
            });
    assertThat(broken).isEqualTo(new Outcome.Failed(Reason.OTHER, file, "no more"));
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("lesson.json");
  }

  @Test
  void a_bug_while_writing_leaves_the_old_file_and_nothing_beside_it() {
    Content bug =
        out -> {
          throw new IllegalStateException("a bug");
        };
    assertThatThrownBy(() -> SafeWriter.write(file, bug)).hasMessage("a bug");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("lesson.json");
  }

  @Test
  void what_a_killed_process_has_left_is_removed_by_the_next_save() throws IOException {
    Files.writeString(folder.resolve(".lesson.json.1x2y3z.tmp"), "half");
    Files.writeString(folder.resolve(".lesson.json.9.tmp"), "");
    assertThat(SafeWriter.write(file, NEW)).isEqualTo(new Outcome.Written());
    assertThat(names()).containsExactly("lesson.json");
  }

  @Test
  void what_is_not_left_over_of_this_file_is_let_alone() throws IOException {
    List<String> others =
        List.of(
            ".lesson.json..tmp",
            ".lesson.json.UPPER.tmp",
            ".lesson.json.a-b.tmp",
            ".lesson.json.tmp",
            ".other.json.123.tmp",
            "lesson.json.123.tmp");
    for (String other : others) {
      Files.writeString(folder.resolve(other), "");
    }
    Path inner = Files.createDirectory(folder.resolve(".lesson.json.1a.tmp"));
    Path link =
        Files.createSymbolicLink(folder.resolve(".lesson.json.1b.tmp"), Path.of("lesson.json"));
    assertThat(SafeWriter.write(file, NEW)).isEqualTo(new Outcome.Written());
    assertThat(names()).containsAll(others);
    assertThat(inner).isDirectory();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void what_somebody_is_still_writing_is_let_alone() {
    Outcome outer =
        SafeWriter.write(
            file,
            out -> {
              out.write('1');
              assertThat(SafeWriter.write(file, NEW)).isEqualTo(new Outcome.Written());
              assertThat(all()).hasSize(2);
              out.write('2');
            });
    assertThat(outer).isEqualTo(new Outcome.Written());
    assertThat(file).hasContent("12");
    assertThat(names()).containsExactly("lesson.json");
  }

  private static Reason reason(Outcome outcome) {
    return ((Outcome.Failed) outcome).reason();
  }

  private List<String> names() {
    return all().stream().map(each -> each.getFileName().toString()).toList();
  }

  private List<Path> all() {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
