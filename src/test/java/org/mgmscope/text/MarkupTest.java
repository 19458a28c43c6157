package org.mgmscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
  private static Span plain(String text) {
    return new Span(text, Span.Style.PLAIN);
  }

  @Test
  void stars_make_strong_underscores_make_emphasis_backquotes_make_code() {
    assertThat(Markup.parse("a **b** _c_ `d`"))
        .containsExactly(
            plain("a "),
            new Span("b", Span.Style.STRONG),
            plain(" "),
            new Span("c", Span.Style.EMPHASIS),
            plain(" "),
            new Span("d", Span.Style.CODE));
  }

  @Test
  void an_underscore_within_a_name_is_a_part_of_it() {
    assertThat(Markup.parse("returns NO_ERROR now")).containsExactly(plain("returns NO_ERROR now"));
  }

  @Test
  void a_name_with_underscores_may_stand_in_emphasis() {
    assertThat(Markup.parse("_wait for PMGM_ENABLE_IGMP_CALLBACK._"))
        .containsExactly(new Span("wait for PMGM_ENABLE_IGMP_CALLBACK.", Span.Style.EMPHASIS));
  }

  @Test
  void what_is_filled_in_is_never_markup() {
    assertThat(Markup.parse("**{1}** wants {0}", "_any_ **one** {1}", "`PIM`"))
        .containsExactly(new Span("`PIM`", Span.Style.STRONG), plain(" wants _any_ **one** {1}"));
  }

  @Test
  void a_pair_of_stars_in_what_is_filled_in_stays() {
    assertThat(Markup.plain(Markup.parse("the MFE {0}", "(*,*)"))).isEqualTo("the MFE (*,*)");
  }

  @Test
  void a_single_star_is_a_star() {
    assertThat(Markup.parse("(*,g) and (*,*)")).containsExactly(plain("(*,g) and (*,*)"));
  }

  @Test
  void one_sign_within_another_is_text() {
    assertThat(Markup.parse("`a ** b`")).containsExactly(new Span("a ** b", Span.Style.CODE));
  }

  @Test
  void an_empty_text_has_no_pieces() {
    assertThat(Markup.parse("")).isEmpty();
  }

  @Test
  void plain_text_is_the_text_without_its_markup() {
    assertThat(Markup.plain(Markup.parse("**Refused.** MGM answers `{0}`", "87")))
        .isEqualTo("Refused. MGM answers 87");
  }
}
