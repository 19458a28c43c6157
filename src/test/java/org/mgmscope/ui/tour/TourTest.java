package org.mgmscope.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.OpenWindow;

/// Somebody is shown around the window.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TourTest {
  /// Nearly everything is folded or behind something else.
  private static final Arrangement FOLDED =
      Arrangement.USUAL
          .folding(Set.of(Pane.DOCS, Pane.WORDS, Pane.STATE, Pane.TIMELINE))
          .withSide(Pane.STATE);

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.moveToCorner();
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void as_usual() {
    OpenWindow.act(
        () -> {
          window.place().tour().leave();
          window.place().showing().speak(Locale.ENGLISH);
          window.place().looks().chosen().property(Setting.TEXT_SIZE).set(100);
          window.place().looks().panesLook().arrange(Arrangement.USUAL);
          window.place().looks().pageProperty().set(null);
          window.place().showing().first();
        });
    window.resize(1000, 700);
    OpenWindow.act(() -> find("#timeline").requestFocus());
  }

  @Test
  void the_stops_are_in_an_order_and_each_pane_has_one() {
    assertThat(Stop.values()).hasSizeBetween(5, 7);
    Set<Pane> panes = EnumSet.noneOf(Pane.class);
    for (Stop stop : Stop.values()) {
      stop.pane().ifPresent(panes::add);
      assertThat(stop.targets()).isNotEmpty();
    }
    assertThat(panes).isEqualTo(EnumSet.allOf(Pane.class));
  }

  @Test
  void the_help_menu_calls_it_and_it_tells_of_each_part_in_turn() {
    choose("menu-tour");
    List<String> told = new ArrayList<>();
    while (find("#tour").isVisible()) {
      told.add(text("#tour-title") + ", " + text("#tour-count"));
      window.click("#tour-next");
    }
    assertThat(told)
        .containsExactly(
            "The documentation, 1 of 7",
            "The stage, 2 of 7",
            "Next and Back, 3 of 7",
            "In words, 4 of 7",
            "The state, 5 of 7",
            "The timeline, 6 of 7",
            "Help, 7 of 7");
    assertThat(focused()).isEqualTo("timeline");
  }

  static List<Arguments> sizes() {
    return Sample.of(
        List.of(
            Arguments.of(900, 600, 200, "de"),
            Arguments.of(1000, 700, 175, "de"),
            Arguments.of(1000, 700, 100, "en"),
            Arguments.of(1000, 1000, 125, "en")),
        2,
        0);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void each_stop_outlines_what_it_tells_of_and_its_card_is_whole_and_in_the_window(
      int width, int height, int textSize, String language) {
    OpenWindow.act(
        () -> {
          window.place().showing().speak(Locale.of(language));
          window.place().looks().chosen().property(Setting.TEXT_SIZE).set(textSize);
          window.place().looks().panesLook().arrange(FOLDED);
        });
    window.resize(width, height);
    begin();
    for (Stop stop : Stop.values()) {
      String where = "%s at %d, %d %%, %s".formatted(stop, width, textSize, language);
      Bounds outline = OpenWindow.fx(() -> place(find(".tour-outline")));
      assertThat(find(".tour-outline").isVisible()).as(where).isTrue();
      assertThat(targets(stop))
          .as(where)
          .isNotEmpty()
          .allMatch(target -> outline.intersects(target));
      assertThat(OpenWindow.fx(() -> place(window.root()).contains(place(find("#tour-card")))))
          .as(where)
          .isTrue();
      assertThat(whole("#tour-title", "#tour-words", "#tour-next", "#tour-back", "#tour-skip"))
          .as(where)
          .isTrue();
      window.press(KeyCode.RIGHT);
    }
    assertThat(window.place().looks().panesLook().arrangement()).isEqualTo(FOLDED);
  }

  /// Where its targets are, or what is pointed at instead.
  private List<Bounds> targets(Stop stop) {
    return OpenWindow.fx(
        () -> {
          List<Node> found =
              stop.targets().stream().map(id -> find("#" + id)).filter(this::isThere).toList();
          return (found.isEmpty() ? List.of(find("#" + stop.instead())) : found)
              .stream().map(TourTest::place).toList();
        });
  }

  private boolean isThere(Node node) {
    return node != null && node.getLayoutBounds().getWidth() > 0;
  }

  private boolean whole(String... labels) {
    return OpenWindow.fx(
        () -> {
          for (String each : labels) {
            Labeled label = (Labeled) find(each);
            if (!((Text) label.lookup(".text")).getText().equals(label.getText())) {
              return false;
            }
          }
          return true;
        });
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void the_panes_are_arranged_for_each_stop_and_as_before_when_it_ends_and_nothing_is_kept() {
    OpenWindow.act(() -> window.place().looks().panesLook().arrange(FOLDED));
    begin();
    assertThat(find("#docs")).isNotNull();
    assertThat(find("#timeline")).isNull();
    window.press(KeyCode.RIGHT);
    assertThat(find("#docs")).isNull();
    for (int i = 0; i < 4; i++) {
      window.press(KeyCode.RIGHT);
    }
    assertThat(find("#timeline")).isNotNull();
    assertThat(window.place().looks().chosen().property(Setting.ARRANGEMENT).get())
        .isEqualTo(FOLDED);
    window.press(KeyCode.ESCAPE);
    assertThat(find("#timeline")).isNull();
    assertThat(window.place().looks().panesLook().arrangement()).isEqualTo(FOLDED);
  }

  @Test
  void escape_and_skip_leave_it_at_once_and_the_focus_returns() {
    begin();
    window.press(KeyCode.ESCAPE);
    assertThat(find("#tour").isVisible()).isFalse();
    assertThat(focused()).isEqualTo("timeline");
    begin();
    window.click("#tour-skip");
    assertThat(find("#tour").isVisible()).isFalse();
    assertThat(focused()).isEqualTo("timeline");
  }

  @Test
  void arrow_keys_page_keys_the_keys_of_next_and_back_and_enter_go_through_it() {
    begin();
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.F8);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.SPACE);
    assertThat(text("#tour-count")).isEqualTo("6 of 7");
    window.press(KeyCode.LEFT);
    window.press(KeyCode.PAGE_UP);
    window.press(KeyCode.F7);
    assertThat(text("#tour-count")).isEqualTo("3 of 7");
    assertThat(window.place().showing().beat()).isZero();
  }

  @Test
  void the_focus_goes_round_on_the_card_and_nowhere_else() {
    begin();
    assertThat(focused()).isEqualTo("tour-next");
    window.press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("tour-skip");
    window.press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("tour-next");
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(focused()).isEqualTo("tour-back");
    window.press(KeyCode.ENTER);
    assertThat(text("#tour-count")).isEqualTo("1 of 7");
    assertThat(focused()).isEqualTo("tour-next");
    OpenWindow.act(() -> find("#table-STARTUP").requestFocus());
    window.settle();
    assertThat(focused()).isEqualTo("tour-next");
  }

  @Test
  void meanwhile_nothing_else_is_done_by_key_or_by_mouse() {
    begin();
    window.press(KeyCode.F9);
    window.press(KeyCode.F1);
    window.press(KeyCode.F5);
    window.press(KeyCode.F6);
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.robot().clickOn("#last");
    window.settle();
    assertThat(window.place().steps().playingProperty().get()).isFalse();
    assertThat(window.place().looks().pageProperty().get()).isNull();
    assertThat(window.place().looks().panesLook().presentingProperty().get()).isFalse();
    assertThat(window.place().showing().moment()).isZero();
    assertThat(focused()).isEqualTo("tour-next");
    assertThat(text("#tour-count")).isEqualTo("1 of 7");
  }

  @Test
  void it_stops_what_is_played_and_closes_a_page() {
    OpenWindow.act(
        () -> {
          window.place().steps().playingProperty().set(true);
          window.place().looks().pageProperty().set(Page.LEGEND);
        });
    begin();
    assertThat(window.place().steps().playingProperty().get()).isFalse();
    assertThat(find("#page").isVisible()).isFalse();
  }

  @Test
  void another_size_language_or_text_size_leaves_it_at_its_stop() {
    begin();
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    assertThat(find("#state")).isNotNull();
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    OpenWindow.act(() -> window.place().showing().speak(Locale.GERMAN));
    window.settle();
    assertThat(text("#tour-title")).isEqualTo("Der Zustand");
    assertThat(focused()).isEqualTo("tour-next");
    OpenWindow.act(() -> window.place().looks().chosen().property(Setting.TEXT_SIZE).set(175));
    window.resize(1000, 680);
    assertThat(find("#state")).isNotNull();
    assertThat(find("#stage")).isNull();
    Bounds outline = OpenWindow.fx(() -> place(find(".tour-outline")));
    assertThat(OpenWindow.fx(() -> place(find("#state"))).intersects(outline)).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(window.place().looks().panesLook().arrangement()).isEqualTo(Arrangement.USUAL);
    assertThat(find("#timeline")).as("there is no room for it now").isNull();
    assertThat(focused()).isEqualTo("next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void a_screen_reader_is_told_each_stop_with_the_button_that_has_the_focus(String language) {
    OpenWindow.act(() -> window.place().showing().speak(Locale.of(language)));
    window.settle();
    begin();
    Set<String> names = new HashSet<>();
    for (Stop stop : Stop.values()) {
      Button next = (Button) find("#tour-next");
      assertThat(next.getAccessibleText())
          .as("%s", stop)
          .startsWith(next.getText())
          .contains(text("#tour-title"), text("#tour-words"));
      names.add(next.getAccessibleText());
      window.press(KeyCode.RIGHT);
    }
    assertThat(names).hasSameSizeAs(Stop.values());
  }

  @Test
  void the_keys_that_it_tells_are_those_of_the_commands() {
    begin();
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    assertThat(text("#tour-words")).contains("Next (F8)", "Back (F7)");
    window.press(KeyCode.ESCAPE);
    OpenWindow.act(() -> window.place().showing().speak(Locale.GERMAN));
    window.settle();
    begin();
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    assertThat(text("#tour-words")).contains("Weiter (F8)", "Zurück (F7)");
  }

  // What is done and seen

  private void begin() {
    OpenWindow.act(() -> window.place().tour().begin());
    window.settle();
  }

  private void choose(String id) {
    OpenWindow.act(
        () ->
            ((MenuBar) find("#menus"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> id.equals(item.getId()))
                    .forEach(MenuItem::fire));
    window.settle();
  }

  private Node find(String query) {
    return window.find(query);
  }

  private String text(String query) {
    return ((Labeled) find(query)).getText();
  }

  private String focused() {
    return String.valueOf(window.stage().getScene().getFocusOwner().getId());
  }
}
