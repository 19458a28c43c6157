package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.story.EventFilter;
import org.mgmscope.story.EventRow;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.OpenWindow;

/// The events of the first lesson as a table that is used by mouse and keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsViewTest {
  private static final int ALL = 44;
  private static final int DISABLE = 8;

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.click("#stage-EVENTS");
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().steps().playingProperty().set(false);
          window.place().looks().eventFilterProperty().set(EventFilter.ALL);
          window.place().showing().first();
          return null;
        });
    window.settle();
  }

  @Test
  void every_event_is_a_row_and_none_is_selected_before_the_first() {
    assertThat(shown()).isEqualTo(IntStream.rangeClosed(1, ALL).boxed().toList());
    assertThat(text("#events-count")).isEqualTo("44 of 44 events");
    assertThat(selected()).isEmpty();
    assertThat(isVisible("#events-hidden")).isFalse();
    assertThat(isVisible("#events-clear")).isFalse();
  }

  @Test
  void the_row_of_the_moment_is_selected_in_view_and_marked_with_all_of_its_beat() {
    for (int event : List.of(9, ALL, 20, 9)) {
      goToEvent(event);
      assertThat(selected()).containsExactly(event);
      assertThat(inView()).contains(event);
    }
    assertThat(rowsThatAre("current")).containsExactly(DISABLE, 9);
    assertThat(rowsThatAre("later")).isNotEmpty().allMatch(number -> number > 9);
  }

  @Test
  void a_step_by_a_single_event_selects_its_row() {
    goToEvent(9);
    window.press(KeyCode.SHIFT, KeyCode.F7);
    assertThat(selected()).containsExactly(DISABLE);
    assertThat(rowsThatAre("current")).containsExactly(DISABLE);
    window.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(selected()).containsExactly(9);
  }

  @Test
  void a_click_on_a_row_and_arrow_keys_go_to_where_the_event_is_told() {
    window.robot().clickOn(row(3));
    window.settle();
    assertThat(window.place().showing().moment()).isEqualTo(3);
    window.press(KeyCode.DOWN);
    assertThat(window.place().showing().moment()).isEqualTo(4);
    window.press(KeyCode.UP);
    window.press(KeyCode.UP);
    assertThat(window.place().showing().moment()).isEqualTo(2);
    assertThat(selected()).containsExactly(2);
  }

  @Test
  void arrow_keys_go_from_row_to_row_also_within_a_beat() {
    goToEvent(10);
    focus("#events-table");
    window.press(KeyCode.UP);
    assertThat(selected()).containsExactly(9);
    window.press(KeyCode.UP);
    assertThat(selected()).containsExactly(DISABLE);
    assertThat(window.place().showing().moment()).isEqualTo(9);
    window.press(KeyCode.UP);
    assertThat(selected()).containsExactly(7);
    assertThat(window.place().showing().moment()).isEqualTo(7);
  }

  @Test
  void going_to_a_row_stops_playing() {
    fx(
        () -> {
          window.place().steps().playingProperty().set(true);
          table().getSelectionModel().clearAndSelect(4);
          return null;
        });
    assertThat(window.place().steps().playingProperty().get()).isFalse();
  }

  @Test
  void text_filters_the_rows_and_enter_goes_from_match_to_match() {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("igmp_call");
    window.settle();
    List<Integer> matches = shown();
    assertThat(matches).hasSize(2).first().isEqualTo(DISABLE);
    assertThat(text("#events-count")).isEqualTo("2 of 44 events");
    window.press(KeyCode.ENTER);
    assertThat(window.place().showing().moment()).isEqualTo(9);
    assertThat(selected()).containsExactly(DISABLE);
    window.press(KeyCode.ENTER);
    assertThat(selected()).containsExactly(matches.get(1));
    window.press(KeyCode.ENTER);
    assertThat(selected()).containsExactly(DISABLE);
    window.press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(selected()).containsExactly(matches.get(1));
    window.press(KeyCode.ESCAPE);
    assertThat(window.root().getScene().getFocusOwner()).isSameAs(table());
    assertThat(shown()).isEqualTo(matches);
  }

  @Test
  void the_next_match_is_the_next_one_after_the_moment_where_the_filter_hides_it() {
    goToEvent(30);
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("error_");
    window.settle();
    int refusal = shown().getFirst();
    window.press(KeyCode.SHIFT, KeyCode.ENTER);
    int last = shown().stream().filter(number -> number < 30).reduce(-1, (a, b) -> b);
    assertThat(selected()).containsExactly(last == -1 ? shown().getLast() : last);
    goToEvent(30);
    window.press(KeyCode.ENTER);
    assertThat(selected())
        .containsExactly(shown().stream().filter(n -> n > 30).findFirst().orElse(refusal));
  }

  @Test
  void a_row_that_the_filter_hides_is_told_of_with_a_link_that_shows_all() {
    goToEvent(9);
    set(new EventFilter(EventFilter.ALL.kinds(), null, null, null, "MgmTake"));
    assertThat(text("#events-hidden .label"))
        .isEqualTo("The filter hides event 9, which is the present one.");
    assertThat(isVisible("#events-hidden")).isTrue();
    assertThat(selected()).isEmpty();
    window.click("#events-reveal");
    assertThat(isVisible("#events-hidden")).isFalse();
    assertThat(shown()).hasSize(ALL);
    assertThat(selected()).containsExactly(9);
    assertThat(inView()).contains(9);
    assertThat(text("#events-text")).isEmpty();
  }

  @Test
  void a_beat_of_which_one_row_is_shown_is_not_hidden() {
    goToEvent(9);
    set(new EventFilter(EventFilter.ALL.kinds(), null, null, null, "PMGM_"));
    assertThat(isVisible("#events-hidden")).isFalse();
    assertThat(selected()).containsExactly(DISABLE);
  }

  @Test
  void kinds_are_chosen_in_a_menu() {
    MenuButton kinds = (MenuButton) window.find("#events-kinds");
    assertThat(text("#events-kinds")).isEqualTo("All kinds");
    fire(kinds.getItems().get(1));
    assertThat(shown()).isEmpty();
    assertThat(placeholder()).isEqualTo("No kind of events is chosen.");
    fire(item(kinds, "callback"));
    assertThat(text("#events-kinds")).isEqualTo("Kinds: 1 of 8");
    assertThat(cellsShown(2)).containsOnly("callback");
    fire(kinds.getItems().getFirst());
    assertThat(shown()).hasSize(ALL);
  }

  private static MenuItem item(MenuButton menu, String text) {
    return menu.getItems().stream()
        .filter(item -> item instanceof CheckMenuItem && item.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private void fire(MenuItem item) {
    fx(
        () -> {
          if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
          } else {
            item.fire();
          }
          return null;
        });
    window.settle();
  }

  @Test
  void client_interface_and_group_are_chosen_from_what_there_is() {
    assertThat(choices("#events-clients"))
        .containsExactly("All clients", "PIM-SM", "DVMRP", "IGMP");
    assertThat(choices("#events-ports"))
        .containsExactly(
            "All interfaces", "Uplink (1)", "Ethernet 2 (2)", "Ethernet 3 (3)", "Backbone (4)");
    assertThat(choices("#events-groups")).startsWith("All groups", "239.1.1.1", "239.2.2.2");
    choose("#events-clients", 1);
    assertThat(cellsShown(3)).isNotEmpty().noneMatch(who -> who.contains("DVMRP"));
    choose("#events-ports", 2);
    List<Integer> both = shown();
    assertThat(cellsShown(5)).anyMatch(arguments -> arguments.contains("Ethernet 2 (2)"));
    choose("#events-groups", 1);
    assertThat(shown()).hasSizeLessThan(both.size());
    window.click("#events-clear");
    assertThat(shown()).hasSize(ALL);
    assertThat(fx(() -> combo("#events-clients").getValue())).hasToString("All clients");
  }

  @Test
  void no_button_takes_the_place_of_another_as_the_filter_begins_and_ends() {
    Bounds copyBefore = place("#events-csv");
    choose("#events-clients", 1);
    Bounds clear = place("#events-clear");
    assertThat(place("#events-csv")).isEqualTo(copyBefore);
    window.click("#events-clear");
    assertThat(isVisible("#events-clear")).isFalse();
    assertThat(place("#events-csv")).isEqualTo(copyBefore);
    assertThat(clear.intersects(copyBefore)).isFalse();
  }

  private Bounds place(String query) {
    return fx(
        () -> {
          Node node = window.find(query);
          return node.localToScene(node.getLayoutBounds());
        });
  }

  private List<String> choices(String query) {
    return fx(() -> combo(query).getItems().stream().map(Object::toString).toList());
  }

  private void choose(String query, int index) {
    fx(
        () -> {
          combo(query).getSelectionModel().select(index);
          return null;
        });
    window.settle();
  }

  private ComboBox<?> combo(String query) {
    return (ComboBox<?>) window.find(query);
  }

  @Test
  void an_empty_table_says_why_it_is_empty() {
    set(new EventFilter(EventFilter.ALL.kinds(), null, null, null, "no such thing"));
    assertThat(shown()).isEmpty();
    assertThat(placeholder()).isEqualTo("No event is all that the filter asks for.");
    assertThat(text("#events-count")).isEqualTo("0 of 44 events");
  }

  @Test
  void the_selected_rows_are_copied_with_tabs_between_their_cells() {
    goToEvent(7);
    focus("#events-table");
    window.press(KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.C);
    List<String> lines = clipboard().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .startsWith("7\t2.2\tcall\tPIM-SM\tMgmReleaseInterfaceOwnership\tH2, Ethernet 2 (2)\t\t");
    assertThat(lines.get(1))
        .isEqualTo(
            "8\t2.2\tcallback\tMGM → IGMP\tPMGM_DISABLE_IGMP_CALLBACK\tEthernet 2 (2)\t"
                + "\treading 19\tshutdown/1");
    assertThat(text("#events-said")).isEqualTo("Rows copied: 2");
  }

  @Test
  void all_rows_that_are_shown_are_copied_as_csv() {
    set(new EventFilter(EventFilter.ALL.kinds(), null, null, null, "igmp_call"));
    window.click("#events-csv");
    List<String> lines = clipboard().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).isEqualTo("#,Step,Kind,Who,What,Arguments,Code,Basis,Row");
    assertThat(lines.get(1))
        .isEqualTo(
            "8,2.2,callback,MGM → IGMP,PMGM_DISABLE_IGMP_CALLBACK,Ethernet 2 (2),,"
                + "reading 19,shutdown/1");
    assertThat(text("#events-said")).isEqualTo("Rows copied as CSV: 2");
  }

  @Test
  void the_language_changes_and_filter_and_moment_stay() {
    goToEvent(9);
    set(new EventFilter(EventFilter.ALL.kinds(), "IGMP", 2, null, "pmgm_dis"));
    speak(Locale.GERMAN);
    assertThat(shown()).containsExactly(DISABLE);
    assertThat(selected()).containsExactly(DISABLE);
    assertThat(text("#events-count")).isEqualTo("1 von 44 Ereignissen");
    assertThat(cellsShown(2)).containsExactly("Rückruf");
    assertThat(text("#events-text")).isEqualTo("pmgm_dis");
    assertThat(fx(() -> combo("#events-ports").getValue())).hasToString("Ethernet 2 (2)");
    window.click("#events-csv");
    assertThat(clipboard())
        .startsWith("Nr.,Schritt,Art,Wer,Was,Argumente,Rückgabe,Grundlage,Zeile");
    assertThat(text("#events-said")).isEqualTo("Als CSV kopierte Zeilen: 1");
    goToEvent(3);
    assertThat(text("#events-hidden .label"))
        .isEqualTo("Der Filter verbirgt Ereignis 3, das jetzige.");
    speak(Locale.ENGLISH);
    assertThat(text("#events-count")).isEqualTo("1 of 44 events");
  }

  @Test
  void every_control_says_what_it_is() {
    for (String query :
        List.of("#events-text", "#events-clients", "#events-ports", "#events-groups")) {
      assertThat(Focusables.name(window.find(query))).as(query).isNotBlank();
    }
    assertThat(table().getAccessibleText()).isEqualTo("Table of events");
    assertThat(text("#events-csv")).isNotBlank();
  }

  private void speak(Locale locale) {
    fx(
        () -> {
          window.place().showing().speak(locale);
          return null;
        });
    window.settle();
  }

  private void goToEvent(int event) {
    fx(
        () -> {
          window.place().showing().goToEvent(event);
          return null;
        });
    window.settle();
    window.settle();
  }

  private void set(EventFilter filter) {
    fx(
        () -> {
          window.place().looks().eventFilterProperty().set(filter);
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
  }

  @SuppressWarnings("unchecked")
  private TableView<EventList.Item> table() {
    return (TableView<EventList.Item>) window.find("#events-table");
  }

  private List<Integer> shown() {
    return fx(() -> table().getItems().stream().map(EventList.Item::number).toList());
  }

  private List<Integer> selected() {
    return fx(
        () ->
            table().getSelectionModel().getSelectedItems().stream()
                .map(EventList.Item::number)
                .toList());
  }

  private List<String> cellsShown(int column) {
    return fx(
        () ->
            table().getItems().stream()
                .map(
                    number ->
                        (EventRow)
                            table()
                                .getColumns()
                                .get(column)
                                .getCellObservableValue(number)
                                .getValue())
                .map(row -> List.copyOf(row.cells()).get(column))
                .toList());
  }

  private String placeholder() {
    return fx(() -> ((Label) table().getPlaceholder()).getText());
  }

  private List<TableRow<?>> rows() {
    return table().lookupAll(".table-row-cell").stream()
        .map(node -> (TableRow<?>) node)
        .filter(row -> !row.isEmpty() && row.isVisible())
        .<TableRow<?>>map(row -> row)
        .toList();
  }

  /// The numbers of the rows that can be seen whole.
  private List<Integer> inView() {
    return fx(
        () -> {
          double top = table().lookup(".column-header-background").localToScene(0, 0).getY();
          double bottom = top + table().getHeight();
          return rows().stream()
              .filter(row -> row.localToScene(0, 0).getY() > top)
              .filter(row -> row.localToScene(0, row.getHeight()).getY() <= bottom)
              .map(row -> ((EventList.Item) row.getItem()).number())
              .toList();
        });
  }

  private List<Integer> rowsThatAre(String state) {
    return fx(
        () ->
            rows().stream()
                .filter(
                    row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)))
                .map(row -> ((EventList.Item) row.getItem()).number())
                .sorted()
                .toList());
  }

  private Node row(int number) {
    return fx(
        () ->
            rows().stream()
                .filter(row -> ((EventList.Item) row.getItem()).number() == number)
                .findFirst()
                .orElseThrow()
                .lookup(".event-number"));
  }

  private boolean isVisible(String query) {
    return fx(() -> window.find(query).isVisible());
  }

  private String text(String query) {
    return fx(
        () ->
            window.find(query) instanceof TextField field
                ? field.getText()
                : ((Labeled) window.find(query)).getText());
  }

  private static String clipboard() {
    return fx(() -> Clipboard.getSystemClipboard().getString());
  }

  private static <T> T fx(Callable<T> look) {
    return OpenWindow.fx(look);
  }
}
