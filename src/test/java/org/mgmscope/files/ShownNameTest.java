package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mgmscope.ui.showing.Notice;

/// A name shows what it is, and leaves room for what is said of it.
class ShownNameTest {
  @Test
  void a_short_name_is_shown_as_it_is() {
    assertThat(ShownName.of(Path.of("/home/ann/línea 1 😀.json"))).isEqualTo("línea 1 😀.json");
    assertThat(ShownName.of("")).isEmpty();
    assertThat(ShownName.of("x".repeat(80))).isEqualTo("x".repeat(80));
  }

  @Test
  void what_turns_the_direction_or_breaks_the_line_is_seen() {
    assertThat(ShownName.of(Path.of("x\u202Enosj.exe"))).isEqualTo("x‹U+202E›nosj.exe");
    assertThat(ShownName.of("a\nb")).isEqualTo("a‹U+000A›b");
  }

  @Test
  void notices_name_files_so() {
    Path file = Path.of("/home/ann/x\u202E" + "y".repeat(300));
    ResourceBundle texts = ResourceBundle.getBundle("org.mgmscope.ui.messages", Locale.ENGLISH);
    assertThat(
            Stream.of(
                new Notice.LookedAt(file),
                new Notice.FileReloaded(file),
                new Notice.FileChanged(file, List.of()),
                new Notice.FileSpoiled(file, List.of()),
                new Notice.FileGone(file),
                new Notice.FileMissing(file)))
        .allSatisfy(
            notice -> assertThat(notice.text(texts)).startsWith("x‹U+202E›y").hasSizeLessThan(250));
  }

  @Test
  void of_a_long_name_beginning_and_end_are_shown() {
    String shown = ShownName.of("a".repeat(5_000) + ".mgm.json");
    assertThat(shown).hasSize(80).startsWith("aaaa").contains("a…a").endsWith("a.mgm.json");
    assertThat(ShownName.of("a".repeat(81))).hasSize(80);
  }

  @Test
  void of_a_path_all_is_shown_unless_it_is_very_long_and_it_is_harmless() {
    Path named = Path.of("/some/" + "folder/".repeat(20) + "x\u202Ey");
    assertThat(ShownName.whole(named)).isEqualTo("/some/" + "folder/".repeat(20) + "x‹U+202E›y");
    assertThat(ShownName.whole(Path.of("/dev/fd/63"))).isEqualTo("/dev/fd/63");
    assertThat(ShownName.whole(Path.of("/some/" + "folder/".repeat(200) + "last")))
        .hasSize(400)
        .startsWith("/some/folder/")
        .endsWith("/folder/last");
  }

  @Test
  void no_character_is_cut_in_two() {
    String shown = ShownName.of("x" + "😀".repeat(200) + "x");
    assertThat(shown.codePoints().filter(each -> each == 0x1F600).count()).isGreaterThan(30);
    assertThat(shown).hasSizeLessThanOrEqualTo(80).doesNotContain("U+");
    assertThat(ShownName.of("\u202E".repeat(30))).matches("(‹U\\+202E›)+…(‹U\\+202E›)+");
  }
}
