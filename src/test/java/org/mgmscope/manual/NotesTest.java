package org.mgmscope.manual;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mgmscope.text.Span;

/// What an author says is text with a little emphasis, and nothing of it does anything.
class NotesTest {
  private static String plain(String note) {
    return Notes.spans(note).stream().map(Span::text).collect(joining());
  }

  @Test
  void emphasis_strong_emphasis_and_code_are_shown_as_such() {
    assertThat(Notes.spans("a *b* **c** ***d*** `e`"))
        .containsExactly(
            new Span("a ", Span.Style.PLAIN),
            new Span("b", Span.Style.EMPHASIS),
            new Span(" ", Span.Style.PLAIN),
            new Span("c", Span.Style.STRONG),
            new Span(" ", Span.Style.PLAIN),
            new Span("d", Span.Style.STRONG),
            new Span(" ", Span.Style.PLAIN),
            new Span("e", Span.Style.CODE));
  }

  @Test
  void paragraphs_headings_and_blocks_stand_on_lines_of_their_own() {
    assertThat(plain("# One\n\ntwo\nstill two  \nthree\n\n- four\n- five\n\n> six"))
        .isEqualTo("One\ntwo still two\nthree\nfour\nfive\nsix");
    assertThat(Notes.spans("    a\n    b\n\n```java\nc\n```\n"))
        .containsExactly(
            new Span("a\nb", Span.Style.CODE),
            new Span("\n", Span.Style.PLAIN),
            new Span("c", Span.Style.CODE));
  }

  @Test
  void a_link_or_an_image_is_its_words_and_leads_nowhere() {
    assertThat(plain("[the **manual**](http://example.org/x) and ![a cat](file:///etc/passwd)"))
        .isEqualTo("the manual and a cat");
    assertThat(plain("<http://example.org/> and [a]\n\n[a]: javascript:alert(1)"))
        .isEqualTo("http://example.org/ and a");
  }

  @Test
  void html_stands_there_as_it_is_written() {
    assertThat(plain("a <b onclick=\"x()\">c</b> <!-- d -->"))
        .isEqualTo("a <b onclick=\"x()\">c</b> <!-- d -->");
    assertThat(plain("<script>\nx()\n</script>")).isEqualTo("<script>\nx()\n</script>");
  }

  @Test
  void hidden_characters_are_shown_also_where_they_are_written_as_entities() {
    assertThat(plain("a\u202eb &#x202e; &#27; `\u200b` <i\u2066>"))
        .isEqualTo("a‹U+202E›b ‹U+202E› ‹U+001B› ‹U+200B› <i‹U+2066›>");
  }

  @Test
  void whatever_is_nested_a_hundred_thousand_times_is_no_overflow() {
    for (String opening :
        List.of("*a **b ", "[", "![", "> ", "- ", "1. ", "`", "<b>", "(", "\\[", "_a __b ")) {
      String note = opening.repeat(100_000 / opening.length());
      assertThat(plain(note)).as(opening).isNotNull();
    }
    String closed = "*a **b ".repeat(7_000) + "c** d*".repeat(7_000);
    assertThat(plain(closed)).isEqualTo(closed);
    String linked = "[".repeat(20_000) + "a" + "](b)".repeat(20_000);
    assertThat(plain(linked)).isEqualTo(linked);
  }

  @Test
  void as_much_emphasis_as_anybody_wants_is_shown_as_such() {
    String nested = "*a **b ".repeat(100) + "c" + " d** e*".repeat(100);
    assertThat(plain(nested)).startsWith("a b a b ").contains("b c d").endsWith(" d e d e");
  }
}
