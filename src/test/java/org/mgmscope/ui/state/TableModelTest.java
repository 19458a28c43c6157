package org.mgmscope.ui.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.Parts;
import org.mgmscope.text.Texts;
import org.mgmscope.ui.looks.StateLook;
import org.mgmscope.ui.looks.TableLook;

/// The tables of clients, interfaces and MFEs with no window: at moments of the published shutdown
/// of PIM-SM, whose trace says what each event changes, and of the first lesson, which has more
/// rows.
class TableModelTest {
  /// In the trace of the shutdown: the events that release interface 1, remove the only MFE,
  /// disable IGMP on interface 2, and destroy the handle H2.
  private static final int RELEASED = 2;

  private static final int REMOVED = 3;
  private static final int DISABLED = 7;
  private static final int DESTROYED = 18;

  private final StateLook look = new StateLook();
  private final BooleanProperty followed = new SimpleBooleanProperty(true);
  private final Lesson shutdown = Lesson.of(Cases.scenario("01-shutdown"), Locale.ENGLISH);

  private TableModel<?, ?> model(StatePart name, Lesson lesson) {
    Part<?, ?> part =
        Parts.of(Parts.needHops(lesson.run().scenario().router()), lesson.locale()).stream()
            .filter(each -> each.name() == name)
            .findFirst()
            .orElseThrow();
    return of(part, lesson.locale());
  }

  private <K, V> TableModel<K, V> of(Part<K, V> part, Locale locale) {
    return new TableModel<>(
        part,
        look,
        followed,
        Texts.of("org.mgmscope.ui", locale),
        length -> length * 2,
        TableModelTest::atOnce);
  }

  private static <K> void atOnce(
      boolean aside,
      Function<BooleanSupplier, @Nullable Found<K>> work,
      Consumer<Found<K>> answer) {
    assertThat(aside).as("it is a short search").isFalse();
    Found<K> found = work.apply(() -> false);
    if (found != null) {
      answer.accept(found);
    }
  }

  private TableModel<?, ?> shown(StatePart part, Lesson lesson, int before, int now) {
    TableModel<?, ?> model = model(part, lesson);
    model.showTable();
    show(model, lesson, before, now);
    return model;
  }

  private static void show(TableModel<?, ?> model, Lesson lesson, int before, int now) {
    model.show(lesson, lesson.run().at(before), lesson.run().at(now));
  }

  private static Lesson first() {
    Scenario lesson = Cases.lesson("01-shutdown");
    return Lesson.of(lesson, Locale.ENGLISH);
  }

  /// The sign of each row and its cells, each with what it was.
  private static List<String> rows(TableModel<?, ?> model, String... columns) {
    return model.getRows().stream()
        .map(
            row ->
                row.data().fate().sign()
                    + Arrays.stream(columns)
                        .map(column -> told(model.cell(row, column).getValue()))
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String told(Cell cell) {
    return cell.text()
        + (cell.old() == null ? "" : " [" + cell.old() + "]")
        + (cell.gone() ? " gone" : "");
  }

  // Rows, cells and marks

  @Test
  void clients_have_their_handles_and_what_they_have_taken() {
    TableModel<?, ?> model = shown(StatePart.CLIENTS, shutdown, 0, 0);
    assertThat(rows(model, "name", "handle", "protocol", "takes"))
        .containsExactly("PIM-SM | H2 | 8 | 1 2", "DVMRP | H3 | 4 | 3", "IGMP | H1 | 10 | 2 3");
    assertThat(model.getHead().getCount()).isEqualTo("3");
    assertThat(model.getHead().isTouched()).isFalse();
  }

  @Test
  void a_client_that_releases_an_interface_is_marked_with_what_it_had() {
    assertThat(rows(shown(StatePart.CLIENTS, shutdown, 0, RELEASED), "name", "takes"))
        .containsExactly("≠PIM-SM | 2 [1 2]", "DVMRP | 3", "IGMP | 2 3");
  }

  @Test
  void a_handle_that_is_destroyed_is_marked_as_gone() {
    TableModel<?, ?> model = shown(StatePart.CLIENTS, shutdown, DESTROYED - 1, DESTROYED);
    assertThat(rows(model, "name", "handle"))
        .containsExactly("≠PIM-SM | H2 destroyed [H2] gone", "DVMRP | H3", "IGMP | H1");
    assertThat(model.getHead().getSpoken())
        .isEqualTo("Clients, rows: 3, changed in this beat: 1; open");
  }

  @Test
  void interfaces_have_their_owners_and_how_igmp_stands() {
    assertThat(rows(shown(StatePart.INTERFACES, shutdown, 0, 0), "index", "name", "owner", "igmp"))
        .containsExactly(
            "1 | Ethernet 1 | PIM-SM | —",
            "2 | Ethernet 2 | PIM-SM | enabled",
            "3 | Ethernet 3 | DVMRP | enabled");
  }

  @Test
  void an_interface_that_is_released_and_one_that_igmp_is_disabled_on_are_marked() {
    TableModel<?, ?> model = shown(StatePart.INTERFACES, shutdown, 0, DISABLED);
    assertThat(rows(model, "index", "owner", "igmp"))
        .containsExactly(
            "≠1 | — [PIM-SM] | —", "≠2 | PIM-SM | disabled [enabled]", "3 | DVMRP | enabled");
    assertThat(model.getHead().getMarks()).isEqualTo("≠2");
    assertThat(model.getHead().isTouched()).isTrue();
  }

  @Test
  void an_entry_says_where_packets_come_in_and_go_out_and_how_many() {
    assertThat(
            rows(shown(StatePart.MFES, shutdown, 0, 0), "pair", "incoming", "outgoing", "packets"))
        .containsExactly("(10.1.1.5, 239.1.1.1) | 1 | 2 3 | 1");
  }

  @Test
  void an_entry_that_is_removed_is_there_once_more_and_then_no_more() {
    TableModel<?, ?> model = shown(StatePart.MFES, shutdown, REMOVED - 1, REMOVED);
    assertThat(rows(model, "pair")).containsExactly("−(10.1.1.5, 239.1.1.1)");
    assertThat(model.getHead().getCount()).isEqualTo("0");
    assertThat(model.getHead().getMarks()).isEqualTo("−1");
    assertThat(model.getHead().getTold())
        .isEqualTo("Forwarding entries (MFE), rows: 1, removed in this beat: 1");
    show(model, shutdown, REMOVED, REMOVED + 1);
    assertThat(model.getRows()).isEmpty();
    assertThat(model.getWhyEmpty()).isEqualTo("No entries; a packet may build one.");
  }

  @Test
  void a_row_stays_the_same_from_moment_to_moment() {
    TableModel<?, ?> model = shown(StatePart.INTERFACES, shutdown, 0, 0);
    List<TableRowModel> before = List.copyOf(model.getRows());
    show(model, shutdown, 0, DISABLED);
    assertThat(model.getRows()).containsExactlyElementsOf(before);
  }

  @Test
  void a_column_that_there_is_not_has_no_cells() {
    TableModel<?, ?> model = shown(StatePart.MFES, shutdown, 0, 0);
    TableRowModel row = model.getRows().getFirst();
    assertThatThrownBy(() -> model.cell(row, "owner")).hasMessage("MFES has no column owner");
  }

  // Which rows

  @Test
  void a_text_leaves_the_rows_that_hold_it_in_capital_or_small_letters() {
    TableModel<?, ?> model = shown(StatePart.INTERFACES, shutdown, 0, 0);
    look.textProperty().set("dvmrp");
    assertThat(rows(model, "index")).containsExactly("3");
    look.textProperty().set("no such text");
    assertThat(model.getRows()).isEmpty();
    assertThat(model.getWhyEmpty()).isEqualTo("The filter hides all rows.");
    look.textProperty().set("");
    assertThat(rows(model, "index")).containsExactly("1", "2", "3");
  }

  @Test
  void only_rows_that_the_beat_changed_are_there_on_demand() {
    TableModel<?, ?> model = shown(StatePart.INTERFACES, shutdown, DISABLED - 1, DISABLED);
    look.onlyChangedProperty().set(true);
    assertThat(rows(model, "index", "igmp")).containsExactly("≠2 | disabled [enabled]");
    show(model, shutdown, DISABLED, DISABLED);
    assertThat(model.getRows()).isEmpty();
    assertThat(model.getWhyEmpty()).isEqualTo("Nothing of this changed in this beat.");
  }

  @Test
  void rows_are_sorted_by_what_a_column_means_and_stay_so_at_the_next_moment() {
    Lesson lesson = first();
    TableModel<?, ?> model = shown(StatePart.MFES, lesson, 0, 0);
    assertThat(rows(model, "packets")).containsExactly("1,204", "12", "87");
    sort(model, "packets", false);
    assertThat(rows(model, "packets")).containsExactly("12", "87", "1,204");
    sort(model, "packets", true);
    assertThat(rows(model, "packets")).containsExactly("1,204", "87", "12");
    sort(model, "incoming", false);
    assertThat(rows(model, "incoming")).containsExactly("1", "4", "4");
    model.arrangement().setLook(model.arrangement().look().withSort(List.of()));
    assertThat(rows(model, "packets")).containsExactly("1,204", "12", "87");
    sort(model, "packets", false);
    // The packets of the first step: 10 more have been forwarded at the end of the second beat.
    show(model, lesson, 0, lesson.beats().last(2));
    assertThat(rows(model, "packets")).containsExactly("12", "87", "≠1,214 [1,204]");
  }

  private static void sort(TableModel<?, ?> model, String column, boolean descending) {
    model
        .arrangement()
        .setLook(
            model.arrangement().look().withSort(List.of(new TableLook.Sort(column, descending))));
  }

  // How it is arranged

  @Test
  void a_table_that_is_folded_has_a_title_and_no_rows() {
    TableModel<?, ?> model = model(StatePart.INTERFACES, shutdown);
    model.showTable();
    model.arrangement().setOpen(false);
    show(model, shutdown, 0, DISABLED);
    assertThat(model.getRows()).isEmpty();
    assertThat(model.isOpen()).isFalse();
    assertThat(model.getHead().getSpoken())
        .isEqualTo("Interfaces, rows: 3, changed in this beat: 2; folded");
    model.arrangement().setOpen(true);
    assertThat(model.isOpen()).isTrue();
    assertThat(model.getRows()).hasSize(3);
  }

  @Test
  void before_it_is_time_for_tables_there_is_a_title_and_no_rows() {
    TableModel<?, ?> model = model(StatePart.CLIENTS, shutdown);
    show(model, shutdown, 0, 0);
    assertThat(model.getHead().getCount()).isEqualTo("3");
    assertThat(model.getRows()).isEmpty();
    model.showTable();
    assertThat(model.getRows()).hasSize(3);
  }

  @Test
  void a_column_is_seen_or_not_as_it_is_arranged_and_as_wide_as_the_text_is_large() {
    TableModel<?, ?> model = model(StatePart.CLIENTS, shutdown);
    List<String> seen = new ArrayList<>();
    model.getColumns().forEach((name, column) -> seen.add(name + " " + column.isSeen()));
    assertThat(seen)
        .containsExactly(
            "name true", "handle true", "protocol false", "component false", "takes true");
    model.arrangement().setColumnSeen("protocol", true);
    model.arrangement().setColumnSeen("takes", false);
    assertThat(model.arrangement().column("protocol").isSeen()).isTrue();
    assertThat(model.arrangement().column("takes").isSeen()).isFalse();
    model.arrangeAsUsual();
    assertThat(model.arrangement().column("protocol").isSeen()).isFalse();
    assertThat(model.arrangement().column("handle").getWidth()).isEqualTo(2 * 118);
  }

  @Test
  void whoever_is_out_of_the_window_follows_again_when_they_come_back() {
    TableModel<?, ?> model = shown(StatePart.INTERFACES, shutdown, 0, 0);
    followed.set(false);
    look.textProperty().set("dvmrp");
    assertThat(model.getRows()).hasSize(3);
    followed.set(true);
    assertThat(rows(model, "index")).containsExactly("3");
  }
}
