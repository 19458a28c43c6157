package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mgmscope.story.drawing.Ink;

class PaletteTest {
  private static final List<String> RIGHT =
      Stream.concat(
              Stream.of("# Made for this test.", "ink light dark high-contrast"),
              Arrays.stream(Ink.values())
                  .map(ink -> ink.property().substring(5) + "  #0a0b0c #0d0e0f #101112"))
          .toList();

  @Test
  void each_theme_has_a_column_of_colours() {
    InkTable table = new InkTable(RIGHT);
    assertThat(table.colour(Palette.LIGHT, Ink.PAPER)).isEqualTo(0x0a0b0c);
    assertThat(table.colour(Palette.DARK, Ink.OWNER_7)).isEqualTo(0x0d0e0f);
    assertThat(table.colour(Palette.HIGH_CONTRAST, Ink.IGMP)).isEqualTo(0x101112);
  }

  @Test
  void a_colour_is_written_as_the_file_has_it() {
    assertThat(Palette.LIGHT.written(Ink.PAPER)).isEqualTo("#f6f8fa");
    assertThat(Palette.HIGH_CONTRAST.written(Ink.PAPER)).isEqualTo("#000000");
    assertThat(Palette.DARK.styleSheet())
        .startsWith(".root, .painted {\n  -ink-paper: #161b22;\n")
        .hasLineCount(Ink.values().length + 3);
  }

  @Test
  void a_file_that_is_not_whole_is_refused() {
    refused(RIGHT.subList(0, RIGHT.size() - 1), "lines");
    refused(changed("owner-7  ", "owner-6  "), "there twice");
    refused(changed("owner-7  ", "owner-8  "), "no ink owner-8");
    refused(changed("paper  #0a0b0c", "paper  #0a0b0"), "no colour");
    refused(changed("paper  #0a0b0c", "paper  white"), "no colour");
    refused(changed("paper  #0a0b0c", "paper "), "no colour");
    refused(changed("dark", "dim"), "lacks a palette");
    refused(changed(" dark", ""), "heading");
  }

  private static List<String> changed(String what, String by) {
    return RIGHT.stream().map(line -> line.replace(what, by)).toList();
  }

  private static void refused(List<String> lines, String why) {
    assertThatThrownBy(() -> new InkTable(lines))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }
}
