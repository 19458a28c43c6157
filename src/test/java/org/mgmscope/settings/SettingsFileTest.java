package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.OddThing;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.settings.SettingsFile.Found;

/// Settings in their file, and what is done with a file that holds none.
class SettingsFileTest {
  private static final Settings DARK = Settings.USUAL.with(Setting.THEME, Theme.DARK);

  @TempDir Path folder;
  private Path path = Path.of("");
  private SettingsFile file = new SettingsFile(path);

  @BeforeEach
  void name() {
    path = folder.resolve("a/b/settings.json");
    file = new SettingsFile(path);
  }

  @AfterEach
  void let_go_of_pipes() {
    OddThing.letGo();
  }

  @Test
  void without_a_file_all_is_usual() {
    assertThat(file.read()).isEqualTo(new Found.Nothing());
    assertThat(file.read().settings()).isEqualTo(Settings.USUAL);
  }

  @Test
  void what_is_written_is_read_and_the_folder_is_made() {
    assertThat(file.write(DARK)).isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(file.read()).isEqualTo(new Found.Good(DARK));
    assertThat(names()).containsExactly("settings.json");
  }

  @Test
  void a_damaged_file_is_set_aside_and_nothing_of_it_is_lost() throws IOException {
    put("{\"theme\": \"da");
    Path first = path.resolveSibling("settings.json.damaged-1");
    assertThat(file.read()).isEqualTo(new Found.Damaged(first));
    assertThat(first).hasContent("{\"theme\": \"da");
    assertThat(file.read()).isEqualTo(new Found.Nothing());
    put("[]");
    Path second = path.resolveSibling("settings.json.damaged-2");
    assertThat(file.read()).isEqualTo(new Found.Damaged(second));
    assertThat(file.read().settings()).isEqualTo(Settings.USUAL);
    assertThat(names()).containsExactly("settings.json.damaged-1", "settings.json.damaged-2");
  }

  @Test
  void what_is_no_utf_8_or_far_too_large_is_damaged() throws IOException {
    Files.createDirectories(path.getParent());
    Files.write(path, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
    assertThat(file.read()).isInstanceOf(Found.Damaged.class);
    put("{\"a\": \"" + "x".repeat(1 << 20) + "\"}");
    assertThat(file.read()).isInstanceOf(Found.Damaged.class);
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_file_is_neither_opened_nor_moved_nor_written(OddThing odd) throws IOException {
    Files.createDirectories(path.getParent());
    odd.putAt(path);
    assertThat(file.read()).isEqualTo(new Found.NoFile(path));
    assertThat(file.read().settings()).isEqualTo(Settings.USUAL);
    assertThat(file.write(DARK)).isInstanceOf(SafeWriter.Outcome.Failed.class);
    assertThat(odd.isAt(path)).isTrue();
  }

  @Test
  void what_cannot_be_read_is_left_alone() {
    Path tooLong = folder.resolve("x".repeat(1000));
    SettingsFile unreadable = new SettingsFile(tooLong);
    assertThat(unreadable.read())
        .isInstanceOfSatisfying(
            Found.Unreadable.class, found -> assertThat(found.why().file()).isEqualTo(tooLong));
    assertThat(unreadable.read().settings()).isEqualTo(Settings.USUAL);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void of_a_link_the_file_that_it_leads_to_is_set_aside() throws IOException {
    put("{");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), path);
    SettingsFile linked = new SettingsFile(link);
    Path aside = path.toRealPath().resolveSibling("settings.json.damaged-1");
    assertThat(linked.read()).isEqualTo(new Found.Damaged(aside));
    assertThat(linked.write(DARK)).isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(link).isSymbolicLink();
    assertThat(file.read()).isEqualTo(new Found.Good(DARK));
  }

  @Test
  void where_no_folder_can_be_made_that_is_said() throws IOException {
    Files.writeString(folder.resolve("a"), "a file");
    assertThat(file.write(DARK))
        .isInstanceOfSatisfying(
            SafeWriter.Outcome.Failed.class,
            failed -> {
              assertThat(failed.reason()).isEqualTo(SafeWriter.Reason.NOT_A_FOLDER);
              assertThat(failed.detail()).isEqualTo(folder.resolve("a").toString());
            });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  @DisabledOnOs(OS.WINDOWS)
  void behind_what_is_no_folder_nothing_can_be_read_or_written_and_it_is_told(OddThing odd)
      throws IOException {
    Path a = folder.resolve("a");
    odd.putAt(a);
    SafeWriter.Outcome.Failed why =
        new SafeWriter.Outcome.Failed(SafeWriter.Reason.NOT_A_FOLDER, path, a.toString());
    assertThat(file.read()).isEqualTo(new Found.Unreadable(why));
    assertThat(file.write(DARK)).isEqualTo(why);
    assertThat(odd.isAt(a)).isTrue();
  }

  private void put(String content) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private List<String> names() {
    try (Stream<Path> all = Files.list(path.getParent())) {
      return all.map(each -> each.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
