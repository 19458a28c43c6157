package org.mgmscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilledTest {
  @Test
  void what_a_text_names_stands_in_its_places_as_often_as_it_is_named() {
    assertThat(Filled.in("{1} before {0}, {1} after", "a", 7)).isEqualTo("7 before a, 7 after");
  }

  @Test
  void a_place_in_what_is_filled_in_is_none() {
    assertThat(Filled.in("{0}{1}", "{1}", "b")).isEqualTo("{1}b");
  }

  @Test
  void what_is_filled_in_commands_no_terminal() {
    assertThat(Filled.in("{0}!", "\u001b[31m")).isEqualTo("‹U+001B›[31m!");
  }

  @Test
  void braces_and_apostrophes_are_what_they_are() {
    assertThat(Filled.in("it's {} {x} {0", "a")).isEqualTo("it's {} {x} {0");
  }
}
