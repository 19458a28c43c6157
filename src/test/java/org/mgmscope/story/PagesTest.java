package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Small;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.manual.Table;
import org.mgmscope.run.Run;

class PagesTest {
  private static final Pages LESSON = new Pages(beats(Run.of(Cases.lesson("01-shutdown"))));

  private static Beats beats(Run run) {
    return new Beats(run).unfolded();
  }

  private static Pages pages(String name) {
    return new Pages(beats(Run.of(Cases.scenario(name))));
  }

  /// A state as `CURRENT 1/2`, without the numbers where the step does not carry the clause out.
  private static String state(Pages pages, Clause clause, int beat) {
    ClauseState state = pages.clauses(beat).state(clause, beat);
    return state.of() == 0
        ? state.progress().toString()
        : state.progress() + " " + state.done() + "/" + state.of();
  }

  /// The states of a clause from beat to beat, each as long as it does not change once.
  private static List<String> course(Pages pages, Clause clause, int from, int to) {
    List<String> course = new ArrayList<>();
    for (int beat = from; beat <= to; beat++) {
      String state = state(pages, clause, beat);
      if (course.isEmpty() || !course.getLast().endsWith(state)) {
        course.add(beat + " " + state);
      }
    }
    return course;
  }

  @Test
  void in_the_lesson_the_two_releases_are_counted() {
    assertThat(course(LESSON, Clause.SHUTDOWN_1_RELEASES, 3, 30))
        .containsExactly("3 CURRENT 1/2", "4 DONE 1/2", "7 CURRENT 2/2", "8 DONE 2/2");
    assertThat(course(LESSON, Clause.SHUTDOWN_1_CHANGES, 3, 30))
        .containsExactly(
            "3 PENDING 0/2", "4 CURRENT 1/2", "5 DONE 1/2", "10 CURRENT 2/2", "11 DONE 2/2");
    assertThat(course(LESSON, Clause.SHUTDOWN_1_DELETES, 3, 30))
        .containsExactly(
            "3 PENDING 0/2", "5 CURRENT 1/2", "6 DONE 1/2", "12 CURRENT 2/2", "13 DONE 2/2");
  }

  @Test
  void in_the_lesson_the_callbacks_come_once_where_igmp_is() {
    assertThat(course(LESSON, Clause.SHUTDOWN_1_DISABLE, 3, 30))
        .containsExactly("3 PENDING 0/1", "8 CURRENT 1/1", "9 DONE 1/1");
    assertThat(course(LESSON, Clause.SHUTDOWN_1_ENABLE, 3, 30))
        .containsExactly("3 PENDING 0/1", "11 CURRENT 1/1", "12 DONE 1/1");
  }

  @Test
  void in_the_lesson_the_second_row_follows_the_first() {
    assertThat(course(LESSON, Clause.SHUTDOWN_2_DEREGISTERS, 3, 30))
        .containsExactly("3 PENDING 0/1", "28 CURRENT 1/1", "29 DONE 1/1");
    assertThat(course(LESSON, Clause.SHUTDOWN_2_DESTROYS, 3, 30))
        .containsExactly("3 PENDING 0/1", "29 CURRENT 1/1", "30 DONE 1/1");
    assertThat(course(LESSON, Clause.SHUTDOWN_2_DEAD, 3, 30)).containsExactly("3 APART");
  }

  @Test
  void in_the_lesson_the_call_with_the_dead_handle_is_refused_by_the_note() {
    assertThat(course(LESSON, Clause.STARTUP_3_TAKES, 31, 32))
        .containsExactly("31 CURRENT 1/1", "32 REFUSED 1/1");
    assertThat(course(LESSON, Clause.SHUTDOWN_2_DEAD, 31, 32))
        .containsExactly("31 PENDING 0/1", "32 CURRENT 1/1");
    assertThat(course(LESSON, Clause.STARTUP_3_DISABLE, 31, 32))
        .containsExactly("31 PENDING", "32 SKIPPED");
    assertThat(course(LESSON, Clause.SHUTDOWN_1_RELEASES, 31, 32)).containsExactly("31 EARLIER");
  }

  @Test
  void what_was_refused_stays_refused_to_the_end_of_its_step() {
    Pages pages =
        new Pages(
            beats(
                Small.run(
                    "{\"shutDown\": \"PIM-SM\"}",
                    "{\"call\": \"MgmReleaseInterfaceOwnership\", \"client\": \"PIM-SM\","
                        + " \"args\": {\"interface\": \"1\"}, \"during\":"
                        + " [{\"leave\": {\"interface\": \"1\", \"group\": \"239.9.9.9\"}}]}")));
    int call = 1;
    while (pages.step(call) == 1) {
      call++;
    }
    assertThat(course(pages, Clause.SHUTDOWN_1_RELEASES, call, call + 2))
        .containsExactly(call + " CURRENT 1/1", call + 1 + " REFUSED 1/1");
    assertThat(course(pages, Clause.SHUTDOWN_2_DEAD, call, call + 2))
        .containsExactly(
            call + " PENDING 0/1", call + 1 + " CURRENT 1/1", call + 2 + " REFUSED 1/1");
  }

  @Test
  void the_whole_lesson_stays_on_the_shutdown_table() {
    for (int beat = 0; beat <= 39; beat++) {
      assertThat(LESSON.table(beat)).as("beat %s", beat).isEqualTo(Table.SHUTDOWN);
    }
  }

  @Test
  void before_the_first_beat_and_beside_the_tables_nothing_is_pending() {
    for (Clause clause : Clause.values()) {
      assertThat(state(LESSON, clause, 0)).isEqualTo("APART");
      assertThat(state(LESSON, clause, 38)).isIn("APART", "EARLIER");
    }
  }

  @Test
  void at_the_end_of_the_lesson_the_table_still_has_its_ticks() {
    for (Clause clause :
        List.of(Clause.SHUTDOWN_1_RELEASES, Clause.SHUTDOWN_1_DISABLE, Clause.SHUTDOWN_1_DELETES)) {
      assertThat(state(LESSON, clause, 39)).as(clause.name()).isEqualTo("EARLIER");
    }
  }

  @Test
  void back_at_an_earlier_step_its_states_are_those_of_before() {
    Pages pages = new Pages(beats(Run.of(Cases.lesson("01-shutdown"))));
    String there = state(pages, Clause.SHUTDOWN_1_DELETES, 5);
    assertThat(state(pages, Clause.SHUTDOWN_1_DELETES, 32)).isEqualTo("EARLIER");
    assertThat(state(pages, Clause.SHUTDOWN_1_DELETES, 5)).isEqualTo(there);
  }

  @Test
  void by_the_other_reading_the_deletion_is_done_before_enable_is_current() {
    Pages pages = pages("03-shutdown-mfe-deletion-before-enable");
    assertThat(course(pages, Clause.SHUTDOWN_1_DELETES, 1, 6))
        .containsExactly("1 PENDING 0/1", "4 CURRENT 1/1", "5 DONE 1/1");
    assertThat(course(pages, Clause.SHUTDOWN_1_ENABLE, 1, 6))
        .containsExactly("1 PENDING 0/1", "5 CURRENT 1/1", "6 DONE 1/1");
  }

  @Test
  void without_igmp_the_callbacks_are_skipped_when_the_last_release_returns() {
    Pages pages = pages("02-shutdown-without-igmp");
    // Beats 1 to 4 release one interface, 5 to 7 the other, 8 to 10 deregister.
    assertThat(course(pages, Clause.SHUTDOWN_1_DISABLE, 1, 10))
        .containsExactly("1 PENDING", "7 SKIPPED");
    assertThat(course(pages, Clause.SHUTDOWN_1_ENABLE, 1, 10))
        .containsExactly("1 PENDING", "7 SKIPPED");
    assertThat(course(pages, Clause.SHUTDOWN_1_DELETES, 1, 10))
        .containsExactly("1 PENDING 0/1", "3 CURRENT 1/1", "4 DONE 1/1");
  }

  @Test
  void a_row_that_ends_with_its_step_leaves_nothing_pending() {
    Pages pages =
        new Pages(
            beats(
                Small.run(
                    "{\"call\": \"MgmReleaseInterfaceOwnership\", \"client\": \"PIM-SM\","
                        + " \"args\": {\"interface\": \"1\"}}")));
    assertThat(course(pages, Clause.SHUTDOWN_1_DISABLE, 1, 4))
        .containsExactly("1 PENDING", "4 SKIPPED");
  }

  @Test
  void deregistering_too_early_is_refused_and_destroys_nothing() {
    Pages pages = pages("04-deregister-too-early");
    assertThat(course(pages, Clause.SHUTDOWN_2_DEREGISTERS, 1, 2))
        .containsExactly("1 CURRENT 1/1", "2 REFUSED 1/1");
    assertThat(course(pages, Clause.SHUTDOWN_2_DESTROYS, 1, 2))
        .containsExactly("1 PENDING", "2 SKIPPED");
  }

  @Test
  void a_callback_of_the_operation_table_that_does_not_come_is_not_awaited() {
    for (int beat = 14; beat <= 30; beat++) {
      assertThat(state(LESSON, Clause.OPERATION_2_INTERFACE, beat)).isEqualTo("APART");
      assertThat(state(LESSON, Clause.OPERATION_2_CREATION, beat)).isEqualTo("APART");
    }
    assertThat(course(LESSON, Clause.OPERATION_2_JOIN, 15, 17))
        .containsExactly("15 PENDING 0/5", "16 CURRENT 1/5", "17 DONE 1/5");
  }

  @Test
  void the_last_entries_are_the_end_of_the_list_as_well() {
    Pages pages =
        new Pages(
            beats(
                Small.run(
                    "{\"call\": \"MgmGetFirstMfe\", \"client\": \"PIM-SM\","
                        + " \"args\": {\"bufferSize\": 1024}}")));
    assertThat(pages.table(1)).isEqualTo(Table.OPERATION);
    assertThat(state(pages, Clause.OPERATION_3_ENTRIES, 2)).isEqualTo("CURRENT 1/1");
    assertThat(state(pages, Clause.OPERATION_3_END, 2)).isEqualTo("CURRENT 1/1");
  }

  @Test
  void a_step_of_its_own_table_goes_there_and_one_without_stays() {
    Pages pages =
        new Pages(
            beats(
                Small.run(
                    "{\"wait\": 1}",
                    "{\"startUp\": \"DVMRP\", \"interfaces\": []}",
                    "{\"wait\": 1}",
                    "{\"call\": \"MgmAddGroupMembershipEntry\", \"client\": \"PIM-SM\","
                        + " \"args\": {\"group\": \"239.2.2.2\", \"interface\": \"1\"}}",
                    "{\"shutDown\": \"PIM-SM\"}",
                    "{\"call\": \"MgmSetMfe\", \"client\": \"PIM-SM\", \"args\": {\"source\":"
                        + " \"10.1.1.5\", \"group\": \"239.1.1.1\", \"upstream\":"
                        + " \"10.1.0.1\"}}")));
    assertThat(tables(pages, 6))
        .containsExactly(
            Table.STARTUP,
            Table.STARTUP,
            Table.STARTUP,
            Table.OPERATION,
            Table.SHUTDOWN,
            Table.SHUTDOWN);
  }

  /// The table of each step, at its first beat.
  private static List<Table> tables(Pages pages, int steps) {
    List<Table> tables = new ArrayList<>();
    for (int beat = 1; tables.size() < steps; beat++) {
      if (pages.step(beat) > tables.size()) {
        tables.add(pages.table(beat));
      }
    }
    return tables;
  }

  @Test
  void a_scenario_without_steps_is_on_the_shutdown_table_with_nothing_marked() {
    Pages pages = new Pages(beats(Small.run()));
    assertThat(pages.table(0)).isEqualTo(Table.SHUTDOWN);
    for (Clause clause : Clause.values()) {
      assertThat(state(pages, clause, 0)).isEqualTo("APART");
    }
  }

  static Stream<String> cases() {
    return Cases.names().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void in_every_case_what_a_beat_lights_is_current_and_no_other(String name) {
    Beats beats = beats(Run.of(Cases.scenario(name)));
    Pages pages = new Pages(beats);
    for (int beat = 1; beat <= beats.count(); beat++) {
      Set<Clause> lit = EnumSet.noneOf(Clause.class);
      for (int event = beats.first(beat); event <= beats.last(beat); event++) {
        lit.addAll(Lighting.all(beats.run().event(event)));
      }
      StepClauses clauses = pages.clauses(beat);
      for (Clause clause : Clause.values()) {
        ClauseState state = clauses.state(clause, beat);
        assertThat(state.progress() == ClauseState.Progress.CURRENT)
            .as("%s at beat %s", clause, beat)
            .isEqualTo(lit.contains(clause));
        assertThat(state.done()).isBetween(0, state.of());
        if (state.of() > 0) {
          assertThat(clauses.state(clause, state.beat()).progress())
              .as("a click on %s leads to where it is current", clause)
              .isEqualTo(ClauseState.Progress.CURRENT);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void in_every_case_nothing_is_pending_at_the_last_beat_of_a_step(String name) {
    Beats beats = beats(Run.of(Cases.scenario(name)));
    Pages pages = new Pages(beats);
    for (int step = 1; step <= beats.steps(); step++) {
      int last = beats.of(beats.lastOfStep(step));
      if (pages.step(last) == step) {
        for (Clause clause : Clause.values()) {
          assertThat(pages.clauses(last).state(clause, last).progress())
              .as("%s at beat %s", clause, last)
              .isNotEqualTo(ClauseState.Progress.PENDING);
        }
      }
    }
  }
}
