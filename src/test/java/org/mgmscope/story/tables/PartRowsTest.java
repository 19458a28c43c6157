package org.mgmscope.story.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// Rows of the tables of the state: sorted by what they mean, filtered, and what they say of parts
/// that a trace's last line does not tell.
class PartRowsTest {
  private static final int LESSON_DISABLED = 9;
  private static final int LESSON_REPORTED = 10;

  private static Part<?, ?> part(Run run, StatePart name) {
    return Parts.of(Parts.needHops(run.scenario().router()), Locale.ENGLISH).stream()
        .filter(part -> part.name() == name)
        .findFirst()
        .orElseThrow();
  }

  /// The cells of all rows, with the sign of what happened between two moments.
  private static List<String> shown(Run run, StatePart name, int before, int now) {
    return shown(part(run, name), run.at(before), run.at(now), "", null, false);
  }

  private static <K, V> List<String> shown(
      Part<K, V> part,
      State before,
      State now,
      String text,
      @Nullable String sortedBy,
      boolean descending) {
    Comparator<Item<K, V>> order = null;
    for (Column<K, V> column : part.columns()) {
      if (column.name().equals(sortedBy)) {
        order = descending ? column.order().reversed() : column.order();
      }
    }
    PartRows<K, V> rows = new PartRows<>(part, before, now, Locale.ENGLISH);
    Found<K> found = rows.find(new Query<>(false, text, order), () -> false);
    List<String> shown = new ArrayList<>();
    for (int i = 0; found != null && i < found.keys().size(); i++) {
      RowData row = rows.row(found.keys().get(i));
      String fate = row.fate() == RowData.Fate.SAME ? "" : row.fate() + ": ";
      shown.add(fate + String.join(" | ", row.cells().stream().map(Cell::text).toList()));
    }
    return shown;
  }

  private static List<String> first(List<String> rows) {
    return rows.stream().map(row -> row.substring(0, row.indexOf(" | "))).toList();
  }

  @Test
  void interfaces_are_sorted_as_numbers_and_next_hops_as_addresses() {
    Run run = Run.of(Cases.scenario("14-point-to-multipoint"));
    Part<?, ?> part = part(run, StatePart.INTERFACES);
    assertThat(first(shown(part, run.at(0), run.at(0), "", "index", false)))
        .containsExactly("1", "2@10.9.0.2", "2@10.9.0.10", "10");
    assertThat(first(shown(part, run.at(0), run.at(0), "", "index", true)))
        .containsExactly("10", "2@10.9.0.10", "2@10.9.0.2", "1");
  }

  @Test
  void entries_are_sorted_by_the_number_of_packets() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    Part<?, ?> part = part(run, StatePart.MFES);
    assertThat(shown(part, run.at(0), run.at(0), "", "packets", false))
        .containsExactly(
            "(10.2.3.4, 239.1.1.1) | 1 | 2 3 | 12",
            "(10.1.7.9, 239.2.2.2) | 4 | 2 | 87",
            "(10.1.1.5, 239.1.1.1) | 4 | 2 3 | 1,204");
  }

  @Test
  void a_filter_finds_small_and_capital_letters_in_any_cell() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    Part<?, ?> part = part(run, StatePart.INTERFACES);
    assertThat(first(shown(part, run.at(0), run.at(0), "ETHERNET", null, false)))
        .containsExactly("2", "3");
    assertThat(first(shown(part, run.at(0), run.at(0), "dvmrp", "name", false)))
        .containsExactly("4", "3");
    assertThat(shown(part, run.at(0), run.at(0), "nothing of this", null, false)).isEmpty();
  }

  @Test
  void a_report_waits_while_igmp_is_disabled_and_has_its_membership_afterwards() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.REPORTS, LESSON_DISABLED, LESSON_REPORTED))
        .contains("ADDED: 2 | (*, 239.3.3.3) | waits for ENABLE");
    assertThat(shown(run, StatePart.REPORTS, 0, run.size()))
        .contains("ADDED: 2 | (*, 239.3.3.3) | as membership");
  }

  @Test
  void each_disabling_changes_what_is_said_of_the_reports_on_its_interface_alone() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    List<String> shown = shown(run, StatePart.REPORTS, LESSON_DISABLED, LESSON_DISABLED + 4);
    assertThat(shown).anyMatch(row -> row.startsWith("CHANGED: 2 |"));
    assertThat(shown).contains("3 | (*, 239.1.1.1) | as membership");
  }

  @Test
  void a_destroyed_handle_stays_in_the_list_with_the_event_that_destroyed_it() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.HANDLES, 0, run.size()))
        .containsExactly(
            "H1 | IGMP | alive since the setup",
            "CHANGED: H2 | PIM-SM | destroyed in event 34",
            "H3 | DVMRP | alive since the setup");
  }

  @Test
  void a_group_names_the_component_that_has_joined_it_and_how_often() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.GROUPS, 0, 0))
        .containsExactly(
            "(*, 239.1.1.1) | PIM-SM | 1",
            "(*, 239.1.1.1) | DVMRP | 1",
            "(*, 239.2.2.2) | PIM-SM | 1");
  }

  @Test
  void an_open_enumeration_tells_how_far_it_has_come() {
    Run run = Run.of(Cases.scenario("13-enumerations"));
    List<String> seen = new ArrayList<>();
    for (int moment = 1; moment <= run.size(); moment++) {
      for (String row : shown(run, StatePart.ENUMERATIONS, moment, moment)) {
        if (row.startsWith("E3") && !seen.contains(row)) {
          seen.add(row);
        }
      }
    }
    assertThat(seen)
        .containsExactly(
            "E3 | PIM-SM | 0 of 2 | (*, 239.1.1.1) | —",
            "E3 | PIM-SM | 0 of 2 | (*, 239.1.1.1) | ERROR_INSUFFICIENT_BUFFER",
            "E3 | PIM-SM | 1 of 2 | (10.1.1.5, 239.2.2.2) | ERROR_MORE_DATA",
            "E3 | PIM-SM | 2 of 2 | — | ERROR_NO_MORE_ITEMS");
  }

  @Test
  void statistics_tell_how_many_packets_went_out_by_which_interface() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.STATISTICS, 0, 2))
        .contains("CHANGED: (10.1.1.5, 239.1.1.1) | 1,214 | 1597624 | 0 | 2: 1,214 · 3: 1,214");
  }

  @Test
  void routes_are_those_of_the_scenario() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.ROUTES, 0, run.size()))
        .containsExactly(
            "10.1.0.0/16 | 4 | 192.168.4.1 | 2", "10.2.0.0/16 | 1 | 192.168.1.254 | 2");
  }

  @Test
  void the_manager_tells_the_call_that_it_is_in() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(shown(run, StatePart.MANAGER, LESSON_DISABLED, LESSON_DISABLED))
        .contains("In the call | MgmReleaseInterfaceOwnership");
  }

  @Test
  void a_selected_interface_is_named_by_all_that_stands_on_it() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    Selection ethernet3 = new Selection.Port(InterfaceKey.of(3));
    assertThat(named(part(run, StatePart.CLIENTS), run.at(0), ethernet3))
        .containsExactly("DVMRP", "IGMP");
    assertThat(named(part(run, StatePart.INTERFACES), run.at(0), ethernet3)).containsExactly("3");
    assertThat(named(part(run, StatePart.MFES), run.at(0), ethernet3))
        .containsExactly("(10.1.1.5, 239.1.1.1)", "(10.2.3.4, 239.1.1.1)");
    assertThat(named(part(run, StatePart.MEMBERSHIPS), run.at(0), ethernet3)).hasSize(1);
    assertThat(named(part(run, StatePart.REPORTS), run.at(0), ethernet3)).hasSize(1);
    assertThat(named(part(run, StatePart.ROUTES), run.at(0), ethernet3)).isEmpty();
  }

  @Test
  void a_selected_client_is_named_by_what_it_has() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    Selection pim = new Selection.Client("PIM-SM");
    assertThat(named(part(run, StatePart.INTERFACES), run.at(0), pim)).containsExactly("1", "2");
    assertThat(named(part(run, StatePart.HANDLES), run.at(0), pim)).containsExactly("H2");
    assertThat(named(part(run, StatePart.GROUPS), run.at(0), pim)).hasSize(2);
    assertThat(named(part(run, StatePart.MFES), run.at(0), pim)).isEmpty();
    Selection igmp = new Selection.Client("IGMP");
    assertThat(named(part(run, StatePart.INTERFACES), run.at(0), igmp)).containsExactly("2", "3");
  }

  private static <K, V> List<String> named(Part<K, V> part, State state, Selection selection) {
    PartRows<K, V> rows = new PartRows<>(part, state, state, Locale.ENGLISH);
    List<String> named = new ArrayList<>();
    RowKeys<K> keys = rows.present().keys();
    for (int i = 0; i < keys.size(); i++) {
      if (rows.names(keys.get(i), selection)) {
        named.add(rows.row(keys.get(i)).cells().getFirst().text());
      }
    }
    return named;
  }
}
