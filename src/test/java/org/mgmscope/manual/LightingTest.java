package org.mgmscope.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Small;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Row;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

class LightingTest {
  /// What no event carries out: hints to the reader, and the callback that is never made.
  private static final Set<Clause> NEVER_LIT =
      EnumSet.of(
          Clause.STARTUP_2_IGMP,
          Clause.STARTUP_4_ACTS,
          Clause.OPERATION_2_INTERFACE,
          Clause.OPERATION_2_SHARE,
          Clause.OPERATION_3_STATISTICS,
          Clause.ADMINISTRATION_1_STATISTICS);

  /// A row that goes on with what another row began has its answers there.
  private static final Map<Row, Row> GOES_ON =
      Map.of(
          Row.ENUMERATION_3, Row.ENUMERATION_2,
          Row.ENUMERATION_4, Row.ENUMERATION_2,
          Row.ADMINISTRATION_2, Row.ADMINISTRATION_1,
          Row.ADMINISTRATION_4, Row.ADMINISTRATION_3);

  static Stream<String> cases() {
    return Cases.names().stream();
  }

  private static Run run(String name) {
    return Run.of(Cases.scenario(name));
  }

  /// The clauses that the events of a step light, in order; a row of the same clause once.
  private static List<Clause> lit(Run run, int step) {
    List<Clause> lit = new ArrayList<>();
    for (Event event : run.events()) {
      Clause clause = Lighting.of(event);
      if (event.step().step() == step
          && clause != null
          && (lit.isEmpty() || lit.getLast() != clause)) {
        lit.add(clause);
      }
    }
    return lit;
  }

  private static List<Clause> shutdown(List<Clause> lit) {
    return lit.stream().filter(clause -> Table.of(clause.row()) == Table.SHUTDOWN).toList();
  }

  @Test
  void a_release_beside_igmp_lights_its_five_clauses_in_the_order_of_the_table() {
    List<Clause> lit = shutdown(lit(Run.of(Cases.lesson("01-shutdown")), 2));
    assertThat(lit)
        .containsExactly(
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_DISABLE,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_ENABLE,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_2_DEREGISTERS,
            Clause.SHUTDOWN_2_DESTROYS);
  }

  @Test
  void by_the_other_reading_the_deletion_lights_its_clause_before_enable() {
    List<Clause> lit = shutdown(lit(run("03-shutdown-mfe-deletion-before-enable"), 1));
    assertThat(lit)
        .containsExactly(
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_DISABLE,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_1_ENABLE);
  }

  @Test
  void without_igmp_no_callback_is_lit() {
    assertThat(lit(run("02-shutdown-without-igmp"), 1))
        .containsExactly(
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_1_DELETES,
            Clause.SHUTDOWN_1_RELEASES,
            Clause.SHUTDOWN_1_CHANGES,
            Clause.SHUTDOWN_2_DEREGISTERS,
            Clause.SHUTDOWN_2_DESTROYS);
  }

  @Test
  void a_taking_lights_the_clauses_of_startup_and_none_of_shutdown() {
    Run run =
        Small.run(
            "{\"shutDown\": \"PIM-SM\"}", "{\"startUp\": \"DVMRP\", \"interfaces\": [\"2\"]}");
    assertThat(lit(run, 2))
        .startsWith(
            Clause.STARTUP_1_REGISTERS,
            Clause.STARTUP_1_HANDLE,
            Clause.STARTUP_2_ASKS,
            Clause.STARTUP_3_TAKES,
            Clause.STARTUP_3_DISABLE,
            Clause.STARTUP_3_CHANGES,
            Clause.STARTUP_3_ENABLE)
        .contains(Clause.STARTUP_4_LEARNS, Clause.STARTUP_4_GROUPS)
        .noneMatch(clause -> Table.of(clause.row()) == Table.SHUTDOWN);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_event_lights_a_clause_of_its_own_row_or_of_the_rule_that_refused_it(String name) {
    for (Event event : run(name).events()) {
      Clause clause = Lighting.of(event);
      if (clause == null) {
        continue;
      }
      boolean dead =
          event.fact() instanceof Fact.Returned returned
              && returned.outcome() == Outcome.HANDLE_DESTROYED;
      if (dead) {
        assertThat(clause).as("event %s", event).isEqualTo(Clause.SHUTDOWN_2_DEAD);
      } else if (event.fact() instanceof Fact.Returned && GOES_ON.containsKey(event.row())) {
        assertThat(clause.row()).as("event %s", event).isEqualTo(GOES_ON.get(event.row()));
      } else {
        assertThat(clause.row()).as("event %s", event).isEqualTo(event.row());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_call_with_a_row_lights_what_the_caller_does(String name) {
    assertThat(run(name).events())
        .filteredOn(event -> event.fact() instanceof Fact.Called && event.row() != null)
        .allSatisfy(
            event -> {
              Clause clause = Lighting.of(event);
              assertThat(clause).isNotNull();
              assertThat(clause.column()).isEqualTo(TableColumn.PROTOCOL);
              assertThat(clause.row()).isEqualTo(event.row());
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_callback_lights_what_mgm_does(String name) {
    assertThat(run(name).events())
        .filteredOn(event -> event.fact() instanceof Fact.CalledBack)
        .allSatisfy(
            event ->
                assertThat(Lighting.of(event))
                    .isNotNull()
                    .returns(TableColumn.MGM, Clause::column));
  }

  @Test
  void alerts_are_told_apart() {
    Map<Class<?>, Clause> clauses =
        Map.of(
            Callback.JoinAlert.class, Clause.OPERATION_2_JOIN,
            Callback.PruneAlert.class, Clause.OPERATION_2_JOIN,
            Callback.LocalJoin.class, Clause.OPERATION_2_LOCAL,
            Callback.LocalLeave.class, Clause.OPERATION_2_LOCAL,
            Callback.Rpf.class, Clause.OPERATION_2_CREATION,
            Callback.CreationAlert.class, Clause.OPERATION_2_CREATION);
    List<Class<?>> met = new ArrayList<>();
    for (String name : Cases.names()) {
      for (Event event : run(name).events()) {
        if (event.fact() instanceof Fact.CalledBack calledBack
            && clauses.containsKey(calledBack.callback().getClass())) {
          Class<?> kind = calledBack.callback().getClass();
          assertThat(Lighting.of(event)).isEqualTo(clauses.get(kind));
          met.add(kind);
        }
      }
    }
    assertThat(met).containsAll(clauses.keySet());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_hosts_data_and_faults_do_is_in_no_table(String name) {
    assertThat(run(name).events())
        .filteredOn(
            event ->
                event.fact() instanceof Stimulus
                    || event.fact() instanceof Fact.Forwarded
                    || event.fact() instanceof Fact.Dropped
                    || event.fact() instanceof Fact.Fault)
        .allSatisfy(event -> assertThat(Lighting.all(event)).isEmpty());
  }

  @Test
  void a_taking_that_finds_an_owner_lights_the_note_that_there_is_one() {
    Run run =
        Small.run(
            "{\"call\": \"MgmRegisterMProtocol\", \"client\": \"DVMRP\"}",
            "{\"call\": \"MgmTakeInterfaceOwnership\", \"client\": \"DVMRP\","
                + " \"args\": {\"interface\": \"1\"}}");
    assertThat(lit(run, 2)).containsExactly(Clause.STARTUP_3_TAKES, Clause.STARTUP_3_OWNER);
  }

  @Test
  void the_last_entries_light_the_end_too() {
    Run run =
        Small.run(
            "{\"call\": \"MgmGetFirstMfe\", \"client\": \"PIM-SM\","
                + " \"args\": {\"bufferSize\": 1024}}");
    assertThat(Lighting.all(run.event(2)))
        .containsExactly(Clause.OPERATION_3_ENTRIES, Clause.OPERATION_3_END);
    assertThat(Lighting.of(run.event(2))).isEqualTo(Clause.OPERATION_3_ENTRIES);
  }

  @Test
  void one_mfe_that_is_asked_for_is_an_mfe_returned() {
    Run run =
        Small.run(
            "{\"call\": \"MgmGetMfe\", \"client\": \"PIM-SM\", \"args\": {\"source\":"
                + " \"10.1.1.5\", \"group\": \"239.1.1.1\", \"bufferSize\": 1024}}");
    assertThat(lit(run, 1)).containsExactly(Clause.OPERATION_3_WALKS, Clause.OPERATION_3_ENTRIES);
  }

  @Test
  void every_clause_that_can_happen_is_lit_by_some_case() {
    Set<Clause> lit = EnumSet.noneOf(Clause.class);
    for (String name : Cases.names()) {
      for (Event event : run(name).events()) {
        lit.addAll(Lighting.all(event));
      }
    }
    lit.addAll(
        Lighting.all(
            Small.run(
                    "{\"call\": \"MgmGetFirstMfe\", \"client\": \"PIM-SM\","
                        + " \"args\": {\"bufferSize\": 1024}}")
                .event(2)));
    assertThat(lit).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NEVER_LIT)));
  }
}
