package org.mgmscope.story.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mgmscope.font.Letters;

class WrapTest {
  private static final Letters LETTERS = Letters.plain(12);

  @Test
  void what_has_room_stays_on_one_line() {
    assertThat(Wrap.of("MGM calls IGMP", LETTERS, 400, 3))
        .isEqualTo(new Wrap(java.util.List.of("MGM calls IGMP"), true));
  }

  @Test
  void a_long_name_breaks_where_a_word_of_it_ends() {
    double width = LETTERS.width("MgmReleaseInterface") + 1;
    assertThat(Wrap.of("MgmReleaseInterfaceOwnership", LETTERS, width, 2).lines())
        .containsExactly("MgmReleaseInterface", "Ownership");
  }

  @Test
  void the_name_of_a_callback_breaks_after_an_underscore() {
    double width = LETTERS.width("PMGM_DISABLE_IGMP_") + 1;
    assertThat(Wrap.of("PMGM_DISABLE_IGMP_CALLBACK", LETTERS, width, 2).lines())
        .containsExactly("PMGM_DISABLE_IGMP_", "CALLBACK");
  }

  @Test
  void what_has_no_room_even_so_is_cut_and_says_so() {
    Wrap wrap = Wrap.of("one two three four", LETTERS, LETTERS.width("one two"), 2);
    assertThat(wrap.whole()).isFalse();
    assertThat(wrap.lines()).hasSize(2);
    assertThat(wrap.lines().getLast()).endsWith("…");
    assertThat(LETTERS.width(wrap.lines().getLast())).isLessThanOrEqualTo(LETTERS.width("one two"));
  }

  @Test
  void the_widest_piece_that_cannot_be_broken_is_known() {
    assertThat(Wrap.least("MgmTake Ownership", LETTERS)).isEqualTo(LETTERS.width("Ownership"));
  }
}
