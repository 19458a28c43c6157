package org.mgmscope.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.OpenWindow;
import org.testfx.util.WaitForAsyncUtils;

/// A router of 20,000 MFEs: 19,900 come in by interface 1, and 100 by interface 2, which is
/// released. The sources are 10.1.0.1 and on, and 10.2.0.1 and on; the group is 239.1.1.1.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeStateTest {
  private static final int STAY = 19_900;
  private static final int FALL = 100;
  private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

  private OpenWindow window;
  private int fall;

  @BeforeAll
  void open() {
    window = OpenWindow.on(scenario(), Locale.ENGLISH);
    window.click("#side-state");
    var run = window.place().showing().lesson().run();
    fall = 1;
    while (run.at(fall).mfes().all().size() == STAY + FALL) {
      fall++;
    }
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    fx(
        () -> {
          window.place().looks().stateLook().textProperty().set("");
          window.place().looks().stateLook().onlyChangedProperty().set(false);
          table().getSortOrder().clear();
          window.place().showing().selectionProperty().set(null);
          window.place().showing().first();
          return null;
        });
    window.settle();
    until(() -> table().getItems().size() == STAY + FALL);
    fx(
        () -> {
          table().scrollTo(0);
          return null;
        });
    window.settle();
  }

  /// The packet of the first step goes by an entry that is there.
  private static Scenario scenario() {
    List<String> setup = new ArrayList<>();
    setup.add("{\"startUp\": \"PIM\", \"interfaces\": [\"1\", \"2\"]}");
    for (int i = 1; i <= STAY; i++) {
      setup.add(packet("10.1.%d.%d".formatted(i / 250, 1 + i % 250), 1, i % 7 + 1));
    }
    for (int i = 1; i <= FALL; i++) {
      setup.add(packet("10.2.0.%d".formatted(i), 2, 1));
    }
    String json =
        """
        {"format": "mgmscope/1", "title": "Large",
         "interfaces": [{"index": 1, "name": "one"}, {"index": 2, "name": "two"}],
         "clients": [{"name": "PIM", "kind": "routing", "protocolId": 8}],
         "routes": [{"prefix": "10.1.0.0/16", "interface": "1"},
                    {"prefix": "10.2.0.0/16", "interface": "2"}],
         "setup": [%s],
         "steps": [%s,
                   {"call": "MgmReleaseInterfaceOwnership", "client": "PIM",
                    "args": {"interface": "2"}}]}
        """
            .formatted(String.join(", ", setup), packet("10.1.0.10", 1, 5));
    try {
      return switch (ScenarioReader.read(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packet(String source, int key, int count) {
    return """
    {"packet": {"source": "%s", "group": "239.1.1.1", "interface": "%d", "count": %d}}\
    """
        .formatted(source, key, count);
  }

  @Test
  void right_after_a_jump_the_cells_in_view_are_those_of_the_moment() {
    go(1);
    assertThat(pairs().getFirst()).isEqualTo("(10.1.0.2, 239.1.1.1)");
    assertThat(rowsInView().get(8)).isEqualTo("(10.1.0.10, 239.1.1.1) 3");
    go(2);
    assertThat(rowsInView().get(8)).isEqualTo("(10.1.0.10, 239.1.1.1) 8 [was 3]");
  }

  @Test
  void rows_that_fall_stand_where_they_stood_in_the_beat_in_which_they_fall() {
    go(fall);
    assertThat(fx(() -> table().getItems().size())).isEqualTo(STAY + FALL);
    assertThat(removedInView()).isNotEmpty().allMatch(pair -> pair.startsWith("(10.2.0."));
    go(fx(() -> window.place().showing().lesson().run().size()));
    assertThat(fx(() -> table().getItems().size())).isEqualTo(STAY);
  }

  @Test
  void the_end_of_a_table_that_has_become_shorter_is_shown_without_a_word_on_the_log() {
    SourceGroup last = new SourceGroup(Address.of("10.2.0.100"), Address.of("239.1.1.1"));
    go(fall - 1);
    fx(
        () -> {
          window.place().showing().select(new Selection.ForwardingEntry(last));
          return null;
        });
    window.settle();
    assertThat(pairs()).contains("(10.2.0.100, 239.1.1.1)");
    go(fx(() -> window.place().showing().lesson().run().size()));
    assertThat(fx(() -> table().getItems().size())).isEqualTo(STAY);
    assertThat(pairs()).contains("(10.1.79.150, 239.1.1.1)");
  }

  @Test
  void only_what_changed_is_found_at_once() {
    fx(
        () -> {
          window.place().looks().stateLook().onlyChangedProperty().set(true);
          return null;
        });
    go(fall);
    assertThat(fx(() -> table().getItems().size())).isEqualTo(FALL);
    assertThat(pairs().getFirst()).isEqualTo("(10.2.0.1, 239.1.1.1)");
  }

  @Test
  void a_filter_looks_at_all_rows_beside_the_window() {
    filter("10.2.0.77");
    until(() -> table().getItems().size() == 1);
    assertThat(pairs()).containsExactly("(10.2.0.77, 239.1.1.1)");
    filter("no such row");
    until(() -> table().getItems().isEmpty() && !placeholder().startsWith("Searching"));
    assertThat(fx(this::placeholder)).isEqualTo("The filter hides all rows.");
  }

  @Test
  void a_press_on_a_heading_sorts_all_rows_and_keeps_the_order_of_equal_ones() {
    fx(
        () -> {
          TableColumn<TableRowModel, ?> packets = table().getColumns().get(4);
          packets.setSortType(TableColumn.SortType.DESCENDING);
          table().getSortOrder().setAll(List.of(packets));
          return null;
        });
    until(() -> table().getItems().size() == STAY + FALL);
    window.settle();
    assertThat(rowsInView().getFirst()).isEqualTo("(10.1.0.7, 239.1.1.1) 7");
    assertThat(rowsInView().get(1)).isEqualTo("(10.1.0.14, 239.1.1.1) 7");
    assertThat(fx(() -> table().getSortOrder().size())).isEqualTo(1);
  }

  @Test
  void an_entry_that_is_pointed_at_elsewhere_is_selected_and_brought_into_view() {
    SourceGroup far = new SourceGroup(Address.of("10.2.0.50"), Address.of("239.1.1.1"));
    fx(
        () -> {
          window.place().showing().select(new Selection.ForwardingEntry(far));
          return null;
        });
    window.settle();
    assertThat(pairs()).contains("(10.2.0.50, 239.1.1.1)");
    assertThat(fx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(STAY + 49);
    go(1);
    assertThat(fx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(STAY + 49);
  }

  private void go(int event) {
    fx(
        () -> {
          window.place().showing().goToEvent(event);
          return null;
        });
    window.settle();
  }

  private void filter(String text) {
    fx(
        () -> {
          window.place().looks().stateLook().textProperty().set(text);
          return null;
        });
  }

  private void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError(e);
    }
    window.settle();
  }

  @SuppressWarnings("unchecked")
  private TableView<TableRowModel> table() {
    return (TableView<TableRowModel>) window.find("#mfes");
  }

  private String placeholder() {
    return ((Label) table().getPlaceholder()).getText();
  }

  private List<TableRow<?>> rowViews() {
    return table().lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .sorted(Comparator.comparingInt(TableRow::getIndex))
        .<TableRow<?>>map(row -> row)
        .toList();
  }

  private static List<Node> cells(TableRow<?> row) {
    return row.lookupAll(".table-cell").stream()
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .toList();
  }

  private static String shown(Node cell) {
    String old = ((Label) cell.lookup(".old-value")).getText();
    return ((Label) cell.lookup(".value")).getText() + (old.isEmpty() ? "" : " [" + old + "]");
  }

  private List<String> pairs() {
    return fx(() -> rowViews().stream().map(row -> shown(cells(row).get(1))).toList());
  }

  /// The pair and the packets of each row in view.
  private List<String> rowsInView() {
    return fx(
        () ->
            rowViews().stream()
                .map(row -> shown(cells(row).get(1)) + " " + shown(cells(row).get(4)))
                .toList());
  }

  private List<String> removedInView() {
    return fx(
        () ->
            rowViews().stream()
                .filter(row -> row.getPseudoClassStates().contains(REMOVED))
                .map(row -> shown(cells(row).get(1)))
                .toList());
  }

  private static <T> T fx(Callable<T> look) {
    return OpenWindow.fx(look);
  }
}
