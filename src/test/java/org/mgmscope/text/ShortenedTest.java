package org.mgmscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {
  @Test
  void forty_characters_are_told_whole_and_what_is_longer_is_cut() {
    assertThat(Shortened.of("x".repeat(40))).isEqualTo("x".repeat(40));
    assertThat(Shortened.of("x".repeat(41))).isEqualTo("x".repeat(40) + "…");
  }

  @Test
  void a_character_of_two_halves_is_never_cut_in_two() {
    assertThat(Shortened.of("😀".repeat(41))).isEqualTo("😀".repeat(40) + "…");
  }
}
