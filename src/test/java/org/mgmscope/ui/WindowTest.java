package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.StepSize;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Mark;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.drawing.Glyph;
import org.mgmscope.ui.shell.CommandButton;
import org.mgmscope.ui.stage.RouterView;

/// What a user sees and does, in the first lesson.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowTest {
  private static final Glyph CURRENT = Glyph.CURRENT;
  private static final int DISABLE = 8;

  /// So slowly nothing that moves comes to its end.
  private static final double SLOW = 1e-6;

  private final HeldDelays delays = new HeldDelays();
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH, delays);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().steps().playingProperty().set(false);
          window.place().steps().stepSizeProperty().set(StepSize.BEAT);
          window.place().looks().panesLook().arrange(Arrangement.USUAL);
          window.place().showing().first();
          return null;
        });
    window.settle();
  }

  @Test
  void the_window_opens_before_the_first_beat_with_the_focus_on_next() {
    assertThat(sentence()).startsWith("This is where the lesson begins.");
    assertThat(isUnavailable("#first")).isTrue();
    assertThat(isUnavailable("#back")).isTrue();
  }

  private boolean isUnavailable(String button) {
    return ((CommandButton) window.find(button)).isUnavailable();
  }

  @Test
  void next_and_back_by_mouse_go_a_beat_on_and_back() {
    window.click("#next");
    window.click("#next");
    assertThat(status()).startsWith("Beat 2 of 31");
    window.click("#back");
    assertThat(status()).startsWith("Beat 1 of 31");
  }

  @Test
  void the_ends_are_one_press_away() {
    window.click("#last");
    assertThat(status()).startsWith("Beat 31 of 31");
    assertThat(isUnavailable("#next")).isTrue();
    window.click("#first");
    assertThat(status()).startsWith("Beat 0 of 31");
  }

  @Test
  void a_press_is_not_lost_whatever_is_drawn_before_the_button_is_let_go() {
    pressSlowly("#last");
    assertThat(status()).startsWith("Beat 31 of 31");
    pressSlowly("#first");
    assertThat(status()).startsWith("Beat 0 of 31");
    pressSlowly("#next");
    assertThat(status()).startsWith("Beat 1 of 31");
    pressSlowly("#back");
    assertThat(status()).startsWith("Beat 0 of 31");
  }

  /// As a hand does: some frames are drawn before it lets go.
  private void pressSlowly(String button) {
    window.robot().moveTo(window.find(button)).press(MouseButton.PRIMARY);
    Rest.letPass(window.stage().getScene(), 3);
    window.robot().release(MouseButton.PRIMARY);
    window.settle();
  }

  @Test
  void f8_and_f7_go_by_beat_and_with_shift_by_event() {
    for (int i = 0; i < DISABLE; i++) {
      window.press(KeyCode.F8);
    }
    assertThat(status()).startsWith("Beat 8 of 31 · event 9 of 44");
    window.press(KeyCode.SHIFT, KeyCode.F7);
    assertThat(status()).startsWith("Beat 8 of 31 · event 8 of 44");
    window.press(KeyCode.SHIFT, KeyCode.F8);
    window.press(KeyCode.F7);
    assertThat(status()).startsWith("Beat 7 of 31 · event 7 of 44");
  }

  @Test
  void next_by_call_goes_from_call_to_call_and_by_row_from_row_to_row() {
    OpenWindow.fx(() -> set(StepSize.CALL));
    window.press(KeyCode.F8);
    window.press(KeyCode.F8);
    assertThat(status()).contains("event 3 of 44");
    window.press(KeyCode.F8);
    assertThat(status()).contains("event 7 of 44");
    OpenWindow.fx(() -> set(StepSize.ROW));
    window.press(KeyCode.F8);
    assertThat(text("#parameters")).startsWith("MgmAddGroupMembershipEntry");
    window.press(KeyCode.F7);
    assertThat(status()).contains("event 3 of 44");
  }

  private Object set(StepSize size) {
    window.place().steps().stepSizeProperty().set(size);
    return null;
  }

  @Test
  void a_press_on_the_timeline_goes_to_the_beat_under_the_mouse_and_its_keys_move_the_knob() {
    window.robot().clickOn(mark(Mark.DISABLE));
    window.settle();
    assertThat(status()).startsWith("Beat 8 of 31");
    window.press(KeyCode.RIGHT);
    assertThat(status()).startsWith("Beat 9 of 31");
    window.press(KeyCode.PAGE_DOWN);
    assertThat(status()).startsWith("Beat 19 of 31");
    window.press(KeyCode.END);
    assertThat(status()).startsWith("Beat 31 of 31");
    window.press(KeyCode.HOME);
    assertThat(status()).startsWith("Beat 0 of 31");
  }

  private Point2D mark(Mark mark) {
    return OpenWindow.fx(() -> TimelineSeen.in(window.root()).onScreen(mark));
  }

  @Test
  void dragging_over_the_timeline_shows_each_beat_on_the_way() {
    window.robot().moveTo(mark(Mark.DISABLE)).press(MouseButton.PRIMARY).moveTo(mark(Mark.ENABLE));
    window.settle();
    assertThat(status()).startsWith("Beat 11 of 31");
    window.robot().release(MouseButton.PRIMARY);
  }

  @Test
  void a_press_on_a_clause_goes_to_its_first_beat() {
    window.press(KeyCode.F8);
    window.press(KeyCode.F8);
    window.press(KeyCode.F8);
    window.click("#clause-SHUTDOWN_1_DISABLE");
    assertThat(status()).startsWith("Beat 8 of 31");
  }

  @Test
  void because_of_is_a_link_to_the_event_that_led_to_this_one() {
    go(24);
    assertThat(sentence()).contains("ERROR_INVALID_PARAMETER", "87");
    List<String> links =
        window.findAll(".reference").stream().map(link -> ((Labeled) link).getText()).toList();
    assertThat(links).anyMatch(link -> link.endsWith("event 34"));
    window.click(".reference");
    assertThat(status()).contains("event 34 of 44");
  }

  @Test
  void a_folded_repeat_is_opened_by_the_sign_in_its_sentence_and_stays_open() {
    go(18);
    assertThat(window.find("#unfold").getAccessibleText()).isEqualTo("Show its beats one by one");
    window.click("#unfold");
    assertThat(status()).startsWith("Beat 18 of 35 · event 23 of 44");
    assertThat(window.findAll("#unfold")).isEmpty();
    go(0);
    assertThat(status()).startsWith("Beat 0 of 35");
    openAnew();
    assertThat(status()).startsWith("Beat 0 of 31");
  }

  @Test
  void stepping_by_event_opens_a_folded_repeat() {
    go(17);
    window.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(status()).startsWith("Beat 18 of 35 · event 23 of 44");
    openAnew();
  }

  @Test
  void the_basis_opens_the_reading_and_escape_closes_it() {
    go(DISABLE);
    assertThat(text("#basis")).isEqualTo("reading 19");
    window.click("#basis");
    assertThat(popups()).anyMatch(text -> text.startsWith("Reading 19"));
    window.press(KeyCode.ESCAPE);
    assertThat(popups()).noneMatch(text -> text.startsWith("Reading 19"));
  }

  @Test
  void a_term_is_explained_where_it_stands() {
    window.click("#side-state");
    window.click("#clientsTerm");
    assertThat(popups()).isNotEmpty();
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void f6_goes_from_pane_to_pane_and_back() {
    OpenWindow.fx(
        () -> {
          window.find("#next").requestFocus();
          return null;
        });
    window.press(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("table-STARTUP");
    window.press(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("stage-ROUTER");
    window.press(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("words-scroll");
    window.press(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("timeline");
    window.press(KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("next");
    window.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focused().getId()).isEqualTo("timeline");
  }

  @Test
  void playing_goes_on_until_somebody_stops_it() {
    window.press(KeyCode.F9);
    assertThat(text("#play")).contains("Pause");
    OpenWindow.act(delays::elapse);
    OpenWindow.act(delays::elapse);
    assertThat(window.place().showing().beat()).isEqualTo(2);
    window.press(KeyCode.F9);
    assertThat(text("#play")).contains("Play");
    OpenWindow.act(delays::elapse);
    int beat = window.place().showing().beat();
    assertThat(beat).isEqualTo(2);
    window.press(KeyCode.F8);
    assertThat(window.place().showing().beat()).isEqualTo(beat + 1);
  }

  @Test
  void the_language_changes_while_it_runs_and_the_moment_stays() {
    go(DISABLE);
    choose("#languages", 2);
    assertThat(status()).startsWith("Takt 8 von 31");
    assertThat(sentence()).contains("IGMP").contains("MGM");
    assertThat(text("#next")).isEqualTo("Weiter");
    window.click("#side-state");
    assertThat(column("clients")).contains("Name", "Handle", "Belegt");
    choose("#languages", 1);
    assertThat(status()).startsWith("Beat 8 of 31");
    assertThat(text("#next")).isEqualTo("Next");
    window.click("#side-state");
    assertThat(column("clients")).contains("Name", "Handle", "Has taken");
  }

  @Test
  void a_view_that_is_gone_follows_no_longer() {
    Parent old = window.root();
    choose("#languages", 2);
    go(DISABLE);
    assertThat(OpenWindow.fx(() -> sentence(old))).startsWith("This is where the lesson begins.");
  }

  private void choose(String menu, int item) {
    OpenWindow.fx(
        () -> {
          ((javafx.scene.control.MenuButton) window.find(menu)).getItems().get(item).fire();
          return null;
        });
    window.settle();
  }

  @Test
  void the_theme_changes_while_it_runs() {
    choose("#themes", 2);
    assertThat(javafx.application.Application.getUserAgentStylesheet()).contains("dark");
    choose("#themes", 1);
    assertThat(javafx.application.Application.getUserAgentStylesheet()).contains("light");
  }

  @Test
  void where_there_is_no_room_for_three_panes_documentation_and_state_share_one() {
    window.click("#side-state");
    assertThat(window.find("#clients")).isNotNull();
    assertThat(window.find("#docs")).isNull();
    window.click("#side-docs");
    assertThat(window.find("#clients")).isNull();
    assertThat(window.find("#docs")).isNotNull();
  }

  @Test
  void what_the_beat_is_about_has_a_mark_and_a_thick_outline_and_nothing_else_has() {
    go(DISABLE);
    Drawings drawn = OpenWindow.fx(() -> Drawings.in(window.root()));
    assertThat(drawn.parts(PicturePlace.class).stream().filter(each -> drawn.has(each, CURRENT)))
        .containsExactly(
            new PicturePlace.Client("IGMP"), new PicturePlace.Port(InterfaceKey.of(2)));
    double thickest = drawn.outline(new PicturePlace.Client("IGMP"));
    assertThat(drawn.outline(new PicturePlace.Client("DVMRP"))).isLessThan(thickest / 1.5);
    assertThat(drawn.outline(new PicturePlace.Port(InterfaceKey.of(2)))).isEqualTo(thickest);
    assertThat(drawn.outline(new PicturePlace.Port(InterfaceKey.of(3)))).isLessThan(thickest / 1.5);
  }

  @Test
  void pointing_at_a_forwarding_entry_draws_its_path_and_pointing_again_does_not() {
    window.resize(1000, 900);
    window.settle();
    Node second = List.copyOf(window.findAll(".entry")).get(1);
    String pair = second.getAccessibleText();
    window.robot().clickOn(second);
    window.settle();
    assertThat(currentEntry()).isEqualTo(pair);
    window.robot().clickOn(window.find(".entry"));
    window.settle();
    assertThat(currentEntry()).isNotEqualTo(pair);
    window.resize(1000, 700);
  }

  private String currentEntry() {
    return OpenWindow.fx(
        () ->
            window.findAll(".entry").stream()
                .filter(
                    node ->
                        node.getPseudoClassStates()
                            .contains(javafx.css.PseudoClass.getPseudoClass("path")))
                .map(Node::getAccessibleText)
                .findFirst()
                .orElseThrow());
  }

  @Test
  void going_on_is_animated_and_any_other_step_shows_the_end_at_once() {
    go(DISABLE - 1);
    OpenWindow.act(() -> window.place().steps().speedProperty().set(SLOW));
    window.press(KeyCode.F8);
    RouterView router = (RouterView) window.find("#router");
    assertThat(OpenWindow.fx(router::playing)).isNotEmpty();
    window.press(KeyCode.F7);
    assertThat(OpenWindow.fx(router::playing)).isEmpty();
    OpenWindow.act(() -> window.place().steps().speedProperty().set(1));
  }

  @Test
  void with_reduced_motion_nothing_moves() {
    OpenWindow.fx(
        () -> {
          window.place().looks().motionProperty().set(Motion.REDUCED);
          return null;
        });
    window.press(KeyCode.F8);
    RouterView router = (RouterView) window.find("#router");
    assertThat(OpenWindow.fx(router::playing)).isEmpty();
    OpenWindow.fx(
        () -> {
          window.place().looks().motionProperty().set(Motion.FULL);
          return null;
        });
  }

  @Test
  void every_button_says_what_it_is() {
    for (Node node : window.findAll(".button")) {
      Button button = (Button) node;
      String name =
          button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
      assertThat(name).as(button.toString()).isNotBlank();
    }
  }

  private void openAnew() {
    OpenWindow.fx(
        () -> {
          Lesson shown = window.place().showing().lesson();
          window.place().showing().open(Lesson.of(shown.run(), shown.locale()), 0);
          return null;
        });
    window.settle();
  }

  private void go(int beat) {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(beat);
          return null;
        });
    window.settle();
  }

  private Node focused() {
    return window.root().getScene().getFocusOwner();
  }

  private String status() {
    return OpenWindow.fx(() -> ((Label) window.find("#status").lookup(".label")).getText());
  }

  private String text(String query) {
    return OpenWindow.fx(() -> ((Labeled) window.find(query)).getText());
  }

  private String sentence() {
    return OpenWindow.fx(() -> sentence(window.root()));
  }

  private static String sentence(Parent root) {
    StringBuilder said = new StringBuilder();
    for (Node part : ((TextFlow) root.lookup("#sentence")).getChildren()) {
      said.append(((Text) part).getText());
    }
    return said.toString();
  }

  private List<String> column(String table) {
    return OpenWindow.fx(
        () ->
            ((TableView<?>) window.find("#" + table))
                .getColumns().stream().map(column -> column.getText()).toList());
  }

  /// The titles of what is explained at present.
  private static List<String> popups() {
    return OpenWindow.fx(
        () ->
            Window.getWindows().stream()
                .flatMap(each -> each.getScene().getRoot().lookupAll(".explanation-title").stream())
                .map(title -> ((Label) title).getText())
                .toList());
  }
}
