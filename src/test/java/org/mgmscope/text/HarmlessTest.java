package org.mgmscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What cannot be seen in a text is made visible; all else stays.
class HarmlessTest {
  @Test
  void words_of_all_scripts_stay_as_they_are() {
    for (String words :
        new String[] {
          "", "Ethernet 2", "ä€😀𝕏", "Überlänge – „so“", "e\u0301", "日本語", "עברית", "العربية"
        }) {
      assertThat(Harmless.text(words)).isSameAs(words);
      assertThat(Harmless.lines(words)).isSameAs(words);
    }
  }

  @Test
  void what_commands_a_terminal_is_shown() {
    assertThat(Harmless.text("\u001b[31mred\u0007\u009b0m\u007f"))
        .isEqualTo("‹U+001B›[31mred‹U+0007›‹U+009B›0m‹U+007F›");
    assertThat(Harmless.text("a\r\nb\tc\u0000")).isEqualTo("a‹U+000D›‹U+000A›b‹U+0009›c‹U+0000›");
  }

  @Test
  void what_turns_the_direction_of_a_text_is_shown() {
    for (int c :
        new int[] {
          0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
          0x2069
        }) {
      assertThat(Harmless.text("a" + Character.toString(c) + "b"))
          .isEqualTo("a‹U+%04X›b".formatted(c));
    }
  }

  @Test
  void what_has_no_width_or_looks_empty_is_shown() {
    for (int c :
        new int[] {
          0x00AD, 0x034F, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x2064, 0x3164, 0xFEFF,
          0xFFA0, 0xFFF9, 0xE0041, 0xE007F
        }) {
      assertThat(Harmless.text(Character.toString(c) + "PIM-SM"))
          .isEqualTo("‹U+%04X›PIM-SM".formatted(c));
    }
  }

  @Test
  void ends_of_lines_that_are_none_are_shown() {
    assertThat(Harmless.lines("a\u2028b\u2029c\u0085d\u000be"))
        .isEqualTo("a‹U+2028›b‹U+2029›c‹U+0085›d‹U+000B›e");
  }

  @Test
  void a_text_of_several_lines_keeps_them_and_its_tabs() {
    assertThat(Harmless.lines("a\n\tb\u001b")).isEqualTo("a\n\tb‹U+001B›");
  }

  @Test
  void half_a_character_is_shown_and_does_not_swallow_its_neighbour() {
    assertThat(Harmless.text("\ud83da")).isEqualTo("‹U+D83D›a");
  }

  @Test
  void what_is_shown_stays_so() {
    String shown = Harmless.text("\u202e\u0000");
    assertThat(Harmless.text(shown)).isSameAs(shown);
  }

  @Test
  void what_is_filled_into_a_sentence_is_harmless() {
    assertThat(Markup.plain(Markup.parse("**{0}** shuts down", "PIM\u202e-\u001b[2JSM")))
        .isEqualTo("PIM‹U+202E›-‹U+001B›[2JSM shuts down");
  }
}
