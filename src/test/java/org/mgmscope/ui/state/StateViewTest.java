package org.mgmscope.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.LastingWindow;
import org.mgmscope.ui.OpenWindow;

/// The tables of the state in the first lesson, used by mouse and keyboard.
class StateViewTest {
  private static final int DISABLE = 9;
  private static final int DESTROYED = 34;

  private static final LastingWindow LASTING = new LastingWindow();

  private OpenWindow window;

  @BeforeEach
  void open() {
    window = LASTING.open(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.click("#side-state");
  }

  @AfterEach
  void leave() {
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  // Folding

  @Test
  void a_table_that_the_lesson_never_touches_starts_folded_and_the_others_open() {
    assertThat(openTables())
        .containsExactly("clients", "interfaces", "mfes", "memberships", "reports", "handles");
    assertThat(text("#enumerationsFold")).isEqualTo("Group enumerations");
  }

  @Test
  void a_press_on_a_title_folds_its_table_and_unfolds_it() {
    window.click("#clientsFold");
    assertThat(openTables()).doesNotContain("clients");
    assertThat(accessibleText("#clientsFold")).isEqualTo("Clients, rows: 3; folded");
    window.click("#clientsFold");
    assertThat(openTables()).contains("clients");
    assertThat(accessibleText("#clientsFold")).isEqualTo("Clients, rows: 3; open");
  }

  @Test
  void the_space_bar_folds_and_unfolds_too() {
    focus("#clientsFold");
    window.press(KeyCode.SPACE);
    assertThat(openTables()).doesNotContain("clients");
    window.press(KeyCode.SPACE);
    assertThat(openTables()).contains("clients");
  }

  @Test
  void what_is_folded_stays_so_in_another_language() {
    window.click("#clientsFold");
    unfold("routes");
    speak(Locale.GERMAN);
    assertThat(openTables()).contains("routes").doesNotContain("clients");
    assertThat(text("#clientsFold")).isEqualTo("Clients");
    assertThat(text("#interfacesFold")).isEqualTo("Schnittstellen");
  }

  @Test
  void a_folded_title_still_tells_what_the_beat_did() {
    window.click("#interfacesFold");
    go(DISABLE);
    assertThat(touched("interfaces")).isEqualTo("≠1");
    assertThat(accessibleText("#interfacesFold"))
        .isEqualTo("Interfaces, rows: 4, changed in this beat: 1; folded");
  }

  // Which rows

  @Test
  void only_what_changed_is_shown_on_demand_and_a_table_without_any_says_so() {
    go(DISABLE);
    window.click("#state-only-changed");
    assertThat(rows("interfaces")).containsExactly("≠ | 2 | Ethernet 2 | PIM-SM | disabled");
    assertThat(placeholder("mfes")).isEqualTo("Nothing of this changed in this beat.");
    window.click("#state-only-changed");
    assertThat(rows("interfaces")).hasSize(4);
  }

  @Test
  void only_what_changed_holds_at_the_next_moment_and_in_another_language() {
    window.click("#state-only-changed");
    go(DESTROYED);
    assertThat(rows("clients")).hasSize(1).first().asString().contains("H2 destroyed");
    speak(Locale.GERMAN);
    assertThat(rows("clients")).hasSize(1).first().asString().contains("H2 zerstört");
  }

  @Test
  void a_text_filters_all_tables_and_escape_shows_all_rows_again() {
    window.click("#state-text");
    window.robot().write("239.2.2");
    window.settle();
    assertThat(rows("memberships")).containsExactly(" | IGMP | 2 | (*, 239.2.2.2)");
    assertThat(placeholder("interfaces")).isEqualTo("The filter hides all rows.");
    window.press(KeyCode.ESCAPE);
    assertThat(rows("interfaces")).hasSize(4);
  }

  @Test
  void an_empty_table_says_that_there_is_nothing_of_its_kind() {
    unfold("enumerations");
    assertThat(placeholder("enumerations")).isEqualTo("No enumeration is open.");
  }

  // Columns

  @Test
  void a_press_on_a_heading_sorts_up_down_and_not_at_all() {
    sort("mfes", "packets");
    assertThat(cells("mfes", 4)).containsExactly("12", "87", "1,204");
    sort("mfes", "packets");
    assertThat(cells("mfes", 4)).containsExactly("1,204", "87", "12");
    speak(Locale.GERMAN);
    assertThat(cells("mfes", 4)).containsExactly("1.204", "87", "12");
    sort("mfes", "packets");
    assertThat(cells("mfes", 1).getFirst()).isEqualTo("(10.1.1.5, 239.1.1.1)");
  }

  @Test
  void a_sorted_table_stays_sorted_from_moment_to_moment() {
    sort("mfes", "packets");
    go(2);
    assertThat(cells("mfes", 4)).containsExactly("12", "87", "1,214 [was 1,204]");
  }

  @Test
  void a_column_that_is_hidden_or_moved_stays_so_until_the_usual_ones_are_asked_for() {
    hide("interfaces", 2);
    fx(
        () -> {
          var columns = table("interfaces").getColumns();
          columns.add(1, columns.remove(4));
          return null;
        });
    window.settle();
    assertThat(headings("interfaces")).containsExactly("", "IGMP", "#", "Name");
    speak(Locale.GERMAN);
    assertThat(headings("interfaces")).containsExactly("", "IGMP", "Nr.", "Name");
    fire(menu("interfaces", "Übliche Spalten und Reihenfolge"));
    assertThat(headings("interfaces")).containsExactly("", "Nr.", "Name", "Besitzer", "IGMP");
  }

  // Copies

  @Test
  void control_c_copies_the_selected_rows_as_text() {
    go(DISABLE);
    select("interfaces", 1, 3);
    focus("#interfaces");
    window.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard())
        .isEqualTo("≠\t2\tEthernet 2\tPIM-SM\tdisabled\n\t4\tBackbone\tDVMRP\t—\n");
    assertThat(text("#state-said")).isEqualTo("Rows copied: 2");
  }

  @Test
  void all_shown_rows_are_copied_as_csv_with_the_headings_that_are_shown() {
    hide("clients", 1);
    fire(menu("clients", "Copy all shown rows as CSV"));
    assertThat(clipboard().split("\r\n", -1))
        .containsExactly("This beat,Name,Has taken", ",PIM-SM,1 2", ",DVMRP,3 4", ",IGMP,2 3", "");
    assertThat(text("#state-said")).isEqualTo("Rows copied as CSV: 3");
  }

  // What is selected

  @Test
  void a_row_that_is_selected_is_pointed_at_everywhere() {
    select("interfaces", 1);
    assertThat(selection()).isEqualTo(new Selection.Port(InterfaceKey.of(2)));
    assertThat(marked("memberships")).containsExactly(0, 1);
    assertThat(marked("mfes")).containsExactly(0, 1, 2);
    assertThat(marked("clients")).containsExactly(0, 2);
    select("clients", 1);
    assertThat(selection()).isEqualTo(new Selection.Client("DVMRP"));
    assertThat(selected("interfaces")).isEmpty();
    assertThat(marked("interfaces")).containsExactly(2, 3);
  }

  @Test
  void what_somebody_points_at_on_the_stage_is_selected_in_its_table() {
    window.robot().clickOn(fx(() -> window.find(".entry")));
    window.settle();
    assertThat(selected("mfes")).containsExactly(0);
    assertThat(selection()).isInstanceOf(Selection.ForwardingEntry.class);
    window.robot().clickOn(fx(() -> window.find(".stage-card")));
    window.settle();
    assertThat(selected("mfes")).isEmpty();
    assertThat(selected("clients")).containsExactly(0);
    window.robot().clickOn(fx(() -> window.find(".stage-card")));
    window.settle();
    assertThat(selected("clients")).isEmpty();
  }

  @Test
  void events_that_name_what_is_pointed_at_are_marked() {
    select("interfaces", 2);
    window.click("#stage-EVENTS");
    List<Integer> marked =
        fx(
            () ->
                rowViews("events-table").stream()
                    .filter(StateViewTest::isMarked)
                    .map(row -> Integer.valueOf(((Labeled) row.lookup(".event-number")).getText()))
                    .sorted()
                    .toList());
    // The packets that go out by interface 3, and nothing of the release of interface 1.
    assertThat(marked).contains(2).doesNotContain(1, 3, 4);
  }

  @Test
  void a_row_keeps_its_selection_from_moment_to_moment_even_while_it_is_gone() {
    SourceGroup third = new SourceGroup(Address.of("10.2.3.4"), Address.of("239.1.1.1"));
    select("mfes", 1);
    assertThat(selection()).isEqualTo(new Selection.ForwardingEntry(third));
    window.press(KeyCode.F8);
    assertThat(selected("mfes")).containsExactly(1);
    go(44);
    assertThat(selected("mfes")).isEmpty();
    assertThat(selection()).isEqualTo(new Selection.ForwardingEntry(third));
    go(0);
    assertThat(selected("mfes")).containsExactly(1);
    select("memberships", 1);
    window.press(KeyCode.F8);
    assertThat(selected("memberships")).containsExactly(1);
    speak(Locale.GERMAN);
    assertThat(selected("memberships")).containsExactly(1);
    assertThat(selected("mfes")).containsExactly(1);
  }

  // What a row says

  @Test
  void a_changed_cell_says_from_what_to_what_it_changed() {
    go(DISABLE);
    String said =
        fx(
            () ->
                table("interfaces").lookupAll(".table-cell").stream()
                    .filter(
                        cell ->
                            cell.getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("changed")))
                    .map(Node::getAccessibleText)
                    .collect(Collectors.joining()));
    assertThat(said).isEqualTo("changed from enabled to disabled");
  }

  @Test
  void a_destroyed_handle_is_struck_through_where_it_stands() {
    go(DESTROYED);
    List<String> gone =
        fx(
            () ->
                window.find("#state").lookupAll(".table-cell").stream()
                    .filter(
                        cell ->
                            cell.getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("gone")))
                    .map(cell -> ((Label) cell.lookup(".value")).getText())
                    .toList());
    assertThat(gone).containsExactlyInAnyOrder("H2 destroyed", "H2");
  }

  // Hands and eyes

  private void go(int event) {
    fx(
        () -> {
          if (event == 0) {
            window.place().showing().first();
          } else {
            window.place().showing().goToEvent(event);
          }
          return null;
        });
    window.settle();
  }

  private void speak(Locale locale) {
    fx(
        () -> {
          window.place().showing().speak(locale);
          return null;
        });
    window.settle();
    window.click("#side-state");
  }

  private void unfold(String table) {
    fx(
        () -> {
          ((ToggleButton) window.find("#" + table + "Fold")).fire();
          return null;
        });
    window.settle();
  }

  private void focus(String query) {
    fx(
        () -> {
          window.find(query).requestFocus();
          return null;
        });
    window.settle();
  }

  private void select(String table, int... rows) {
    fx(
        () -> {
          table(table).getSelectionModel().clearSelection();
          Arrays.stream(rows).forEach(row -> table(table).getSelectionModel().select(row));
          return null;
        });
    window.settle();
  }

  /// Does what a press on a heading does.
  private void sort(String table, String column) {
    fx(
        () -> {
          TableColumn<TableRowModel, ?> found =
              table(table).getColumns().stream()
                  .filter(each -> (table + "-" + column).equals(each.getId()))
                  .findFirst()
                  .orElseThrow();
          if (!table(table).getSortOrder().contains(found)) {
            found.setSortType(TableColumn.SortType.ASCENDING);
            table(table).getSortOrder().setAll(List.of(found));
          } else if (found.getSortType() == TableColumn.SortType.ASCENDING) {
            found.setSortType(TableColumn.SortType.DESCENDING);
          } else {
            table(table).getSortOrder().clear();
          }
          return null;
        });
    window.settle();
  }

  /// Does what a press on a checked column in the menu does.
  private void hide(String table, int column) {
    fx(
        () -> {
          MenuButton menu = (MenuButton) window.find("#" + table + "Menu");
          menu.getOnShowing().handle(null);
          CheckMenuItem item = (CheckMenuItem) menu.getItems().get(column);
          assertThat(item.isSelected()).isTrue();
          item.setSelected(false);
          item.fire();
          return null;
        });
    window.settle();
  }

  private MenuItem menu(String table, String text) {
    return fx(
        () ->
            ((MenuButton) window.find("#" + table + "Menu"))
                .getItems().stream()
                    .filter(item -> text.equals(item.getText()))
                    .findFirst()
                    .orElseThrow());
  }

  private void fire(MenuItem item) {
    fx(
        () -> {
          item.fire();
          return null;
        });
    window.settle();
  }

  private List<String> openTables() {
    return fx(
        () ->
            window.find("#state").lookupAll(".table-view").stream()
                .sorted(Comparator.comparingDouble(node -> node.localToScene(0, 0).getY()))
                .map(Node::getId)
                .toList());
  }

  @SuppressWarnings("unchecked")
  private TableView<TableRowModel> table(String name) {
    return (TableView<TableRowModel>) window.find("#" + name);
  }

  private List<TableRow<?>> rowViews(String table) {
    return window.find("#" + table).lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> row.isVisible() && !row.isEmpty())
        .sorted(Comparator.comparingInt(TableRow::getIndex))
        .<TableRow<?>>map(row -> row)
        .toList();
  }

  private List<String> rows(String table) {
    return fx(
        () ->
            rowViews(table).stream()
                .map(
                    row ->
                        cellViews(row).stream()
                            .map(StateViewTest::shown)
                            .map(text -> text.replaceAll(" \\[.*", ""))
                            .collect(Collectors.joining(" | ")))
                .toList());
  }

  private List<String> cells(String table, int column) {
    return fx(
        () -> rowViews(table).stream().map(row -> shown(cellViews(row).get(column))).toList());
  }

  private static List<Node> cellViews(TableRow<?> row) {
    return row.lookupAll(".table-cell").stream()
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .toList();
  }

  private static String shown(Node cell) {
    if (cell.lookup(".value") instanceof Label value) {
      String old = ((Label) cell.lookup(".old-value")).getText();
      return value.getText() + (old.isEmpty() ? "" : " [" + old + "]");
    }
    return ((Labeled) cell).getText();
  }

  private List<String> headings(String table) {
    return fx(
        () ->
            table(table).getVisibleLeafColumns().stream()
                .map(column -> column.getText() == null ? "" : column.getText())
                .toList());
  }

  private List<Integer> marked(String table) {
    return fx(
        () ->
            rowViews(table).stream()
                .filter(StateViewTest::isMarked)
                .map(TableRow::getIndex)
                .toList());
  }

  private static boolean isMarked(TableRow<?> row) {
    return row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected-elsewhere"));
  }

  private List<Integer> selected(String table) {
    return fx(() -> List.copyOf(table(table).getSelectionModel().getSelectedIndices()));
  }

  private Selection selection() {
    return fx(() -> window.place().showing().selectionProperty().get());
  }

  private String placeholder(String table) {
    return fx(() -> ((Label) table(table).getPlaceholder()).getText());
  }

  private String touched(String table) {
    return fx(
        () ->
            ((Label) window.find("#" + table + "Fold").getParent().lookup(".touched-count"))
                .getText());
  }

  private String text(String query) {
    return fx(
        () ->
            window.find(query) instanceof TextField field
                ? field.getText()
                : ((Labeled) window.find(query)).getText());
  }

  private String accessibleText(String query) {
    return fx(() -> window.find(query).getAccessibleText());
  }

  private static String clipboard() {
    return fx(() -> Clipboard.getSystemClipboard().getString());
  }

  private static <T> T fx(Callable<T> look) {
    return OpenWindow.fx(look);
  }
}
