package org.mgmscope.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Basis;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Row;
import org.mgmscope.run.Run;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

class ManualTest {
  private static final Manual ENGLISH = new Manual(Locale.ENGLISH);
  private static final Manual GERMAN = new Manual(Locale.GERMAN);
  private static final List<Manual> BOTH = List.of(ENGLISH, GERMAN);

  private static void isText(List<Span> spans) {
    assertThat(spans).isNotEmpty();
    assertThat(Markup.plain(spans)).isNotBlank().doesNotContain("**", "`", "{", "}", "  ");
  }

  private static void differs(List<Span> english, List<Span> german) {
    isText(english);
    isText(german);
    assertThat(english).isNotEqualTo(german);
  }

  @Test
  void the_five_tables_have_the_rows_that_are_published() {
    assertThat(Arrays.stream(Table.values()).map(table -> table.rows().size()))
        .containsExactly(4, 4, 5, 2, 4);
    assertThat(Arrays.stream(Table.values()).flatMap(table -> table.rows().stream()))
        .containsExactly(Row.values());
  }

  @Test
  void the_enumeration_table_has_two_columns_and_the_others_three() {
    for (Table table : Table.values()) {
      assertThat(table.columns()).hasSize(table == Table.ENUMERATION ? 2 : 3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_table_has_a_name_and_headings_in_both_languages(Table table) {
    for (Manual manual : BOTH) {
      assertThat(manual.table(table)).isNotBlank();
      assertThat(table.columns().stream().map(column -> manual.column(table, column)).toList())
          .doesNotHaveDuplicates()
          .allSatisfy(heading -> assertThat(heading).isNotBlank());
    }
  }

  @Test
  void the_administration_table_is_that_of_an_administrative_program() {
    assertThat(ENGLISH.column(Table.ADMINISTRATION, TableColumn.PROTOCOL))
        .isEqualTo("Administrative program");
    assertThat(ENGLISH.column(Table.SHUTDOWN, TableColumn.PROTOCOL)).isEqualTo("Routing protocol");
  }

  @ParameterizedTest
  @EnumSource
  void a_clause_has_a_text_in_both_languages_and_a_column_of_its_table(Clause clause) {
    differs(ENGLISH.clause(clause), GERMAN.clause(clause));
    assertThat(Table.of(clause.row()).columns()).contains(clause.column());
    assertThat(clause.id()).startsWith(clause.row().id() + ".").isLowerCase();
  }

  @ParameterizedTest
  @EnumSource
  void every_row_begins_with_what_somebody_does(Row row) {
    Clause first = Clause.callOf(row);
    assertThat(first.row()).isEqualTo(row);
    assertThat(first.column())
        .isEqualTo(row == Row.OPERATION_2 ? TableColumn.MGM : TableColumn.PROTOCOL);
  }

  @Test
  void the_shutdown_row_has_its_clauses_in_their_order() {
    assertThat(Clause.of(Row.SHUTDOWN_1, TableColumn.MGM).stream().map(Clause::id))
        .containsExactly(
            "shutdown/1.disable", "shutdown/1.changes", "shutdown/1.enable", "shutdown/1.deletes");
    assertThat(Clause.of(Row.SHUTDOWN_1, TableColumn.PROTOCOL).stream().map(Clause::id))
        .containsExactly("shutdown/1.releases");
  }

  @ParameterizedTest
  @EnumSource
  void an_erratum_is_told_in_both_languages_beside_a_row(Erratum erratum) {
    differs(ENGLISH.erratum(erratum), GERMAN.erratum(erratum));
    assertThat(Arrays.stream(Row.values()).filter(row -> Erratum.of(row).contains(erratum)))
        .isNotEmpty();
  }

  @Test
  void the_errata_stand_beside_the_rows_that_they_concern() {
    assertThat(Erratum.of(Row.SHUTDOWN_1)).containsExactly(Erratum.B, Erratum.D);
    assertThat(Erratum.of(Row.SHUTDOWN_2)).containsExactly(Erratum.A, Erratum.B);
    assertThat(Erratum.of(Row.STARTUP_3)).containsExactly(Erratum.D);
    assertThat(Erratum.of(Row.OPERATION_2)).containsExactly(Erratum.C);
    assertThat(Erratum.of(Row.ENUMERATION_1)).isEmpty();
  }

  @Test
  void there_are_twenty_three_readings_in_both_languages() {
    assertThat(Manual.READINGS).isEqualTo(23);
    List<String> titles = new ArrayList<>();
    for (int number = 1; number <= Manual.READINGS; number++) {
      differs(ENGLISH.reading(number), GERMAN.reading(number));
      titles.add(ENGLISH.readingTitle(number));
      titles.add(GERMAN.readingTitle(number));
    }
    assertThat(titles)
        .doesNotHaveDuplicates()
        .allSatisfy(title -> assertThat(title).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void every_reading_that_an_event_names_is_explained() {
    for (String name : Cases.names()) {
      for (Event event : Run.of(Cases.scenario(name)).events()) {
        assertThat(event.basis().readings())
            .allSatisfy(reading -> assertThat(reading).isBetween(1, Manual.READINGS));
        for (Manual manual : BOTH) {
          assertThat(manual.basis(event.basis())).isNotBlank();
        }
      }
    }
  }

  @Test
  void a_basis_is_told_with_the_numbers_of_its_readings() {
    assertThat(ENGLISH.basis(Basis.DOCUMENTED)).isEqualTo("documented");
    assertThat(ENGLISH.basis(new Basis(Basis.Source.READING, List.of(8)))).isEqualTo("reading 8");
    assertThat(ENGLISH.basis(new Basis(Basis.Source.READING, List.of(6, 7))))
        .isEqualTo("readings 6, 7");
    assertThat(GERMAN.basis(new Basis(Basis.Source.READING, List.of(6, 7))))
        .isEqualTo("Lesarten 6, 7");
  }

  @ParameterizedTest
  @EnumSource
  void a_term_is_explained_in_both_languages(Term term) {
    differs(ENGLISH.term(term), GERMAN.term(term));
    for (Manual manual : BOTH) {
      assertThat(manual.termName(term)).isNotBlank();
      assertThat(Markup.plain(manual.term(term))).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age out",
        "last-member query",
        "224.0.0.0/24",
        "IGMPv3",
        "locks",
        "threads",
        "memory",
        "Routes do not change",
        "messages of their own",
        "no PIM and no DVMRP"
      })
  void the_program_says_what_its_model_leaves_out(String subject) {
    assertThat(Markup.plain(ENGLISH.leftOut())).contains(subject);
  }

  @Test
  void what_the_model_leaves_out_is_said_in_german_as_well() {
    differs(ENGLISH.leftOut(), GERMAN.leftOut());
    assertThat(Markup.plain(GERMAN.leftOut()))
        .contains("224.0.0.0/24", "IGMPv3", "Windows", "PIM", "DVMRP")
        .satisfies(
            german ->
                assertThat(german.split("\\. "))
                    .hasSameSizeAs(Markup.plain(ENGLISH.leftOut()).split("\\. ")));
  }
}
