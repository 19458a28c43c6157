package org.mgmscope.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.text.Markup;

class TermFinderTest {
  private static final Manual ENGLISH = new Manual(Locale.ENGLISH);
  private static final Manual GERMAN = new Manual(Locale.GERMAN);

  private static List<Term> terms(Manual manual, String text) {
    return manual.pieces(Markup.parse(text)).stream()
        .map(TermFinder.Piece::term)
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void a_term_is_found_in_its_forms_and_each_once() {
    assertThat(terms(ENGLISH, "MGM deletes memberships; **MGM** then tells the forwarder."))
        .containsExactly(Term.MGM, Term.MEMBERSHIP, Term.FORWARDER);
    assertThat(terms(GERMAN, "Zwei Mitgliedschaften gehen, der Weiterleiter hat keinen MFE."))
        .containsExactly(Term.MEMBERSHIP, Term.FORWARDER, Term.MFE);
  }

  @Test
  void the_longest_form_is_what_is_meant() {
    assertThat(terms(ENGLISH, "Two forwarding entries have an (s,g)."))
        .containsExactly(Term.MFE, Term.PAIR);
  }

  @Test
  void part_of_a_word_and_code_are_no_terms() {
    assertThat(terms(ENGLISH, "It is mishandled: `handle`, IGMPv3, PMGM_DISABLE_IGMP_CALLBACK."))
        .isEmpty();
  }

  @Test
  void the_pieces_are_the_whole_text() {
    String text = "MGM has a **handle** for `IGMP` and an MFE";
    assertThat(
            Markup.plain(
                ENGLISH.pieces(Markup.parse(text)).stream().map(TermFinder.Piece::span).toList()))
        .isEqualTo(Markup.plain(Markup.parse(text)));
  }

  @ParameterizedTest
  @EnumSource(Term.class)
  void every_term_is_found_by_its_own_name(Term term) {
    assertThat(terms(ENGLISH, "the " + lower(ENGLISH.termName(term)))).contains(term);
  }

  private static String lower(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.toLowerCase(Locale.ROOT) : name;
  }
}
