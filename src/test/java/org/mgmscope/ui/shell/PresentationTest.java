package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.showing.Notice;

/// Full screen, and presenting a lesson to many.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresentationTest {
  private static final Arrangement OTHER =
      Arrangement.USUAL.folding(Set.of(Pane.WORDS)).withSide(Pane.STATE).withShared(0.4);

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.fx(
        () -> {
          stage().setX(0); // the last frame of full screen would not fit elsewhere
          stage().setY(0);
          return null;
        });
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void as_usual() {
    OpenWindow.fx(
        () -> {
          window.place().looks().panesLook().arrange(OTHER);
          window.place().showing().goToBeat(8);
          return null;
        });
    window.settle();
  }

  @AfterEach
  void no_longer() {
    OpenWindow.fx(
        () -> {
          window.place().looks().projectingProperty().set(false);
          window.place().notices().all().clear();
          window.place().looks().panesLook().endPresentation();
          stage().setFullScreen(false);
          return null;
        });
    window.settle();
  }

  @Test
  void f11_enters_full_screen_and_leaves_it_and_so_does_escape_unless_a_page_is_open() {
    window.press(KeyCode.F11);
    assertThat(stage().isFullScreen()).isTrue();
    assertThat(find("#menus").isVisible()).isTrue();
    assertThat(status()).isEqualTo("F11 or Esc leaves full screen.");
    OpenWindow.fx(
        () -> {
          window.place().looks().pageProperty().set(Page.LEGEND);
          return null;
        });
    window.settle();
    window.press(KeyCode.ESCAPE);
    assertThat(window.place().looks().pageProperty().get()).isNull();
    assertThat(stage().isFullScreen()).isTrue();
    window.press(KeyCode.ESCAPE);
    assertThat(stage().isFullScreen()).isFalse();
    window.press(KeyCode.F11);
    window.press(KeyCode.F11);
    assertThat(stage().isFullScreen()).isFalse();
  }

  @Test
  void a_presentation_is_large_and_shows_the_stage_and_the_sentence() {
    double before = textSize("#stage-ROUTER");
    window.press(KeyCode.F5);
    assertThat(stage().isFullScreen()).isTrue();
    assertThat(status()).endsWith("Esc ends the presentation.");
    assertThat(find("#docs")).isNull();
    assertThat(find("#state")).isNull();
    assertThat(textSize("#stage-ROUTER")).isCloseTo(before * 1.5, within(0.2));
    assertThat(sentenceSize()).isGreaterThan(2 * 13);
  }

  @Test
  void in_a_presentation_the_stage_and_the_sentence_have_the_screen() {
    window.press(KeyCode.F5);
    double high = window.root().getScene().getHeight();
    double wide = window.root().getScene().getWidth();
    assertThat(box("#stage").getMinY()).isZero();
    assertThat(box("#stage").getWidth()).isGreaterThan(wide - 2);
    assertThat(box("#words-scroll").getMaxY()).isCloseTo(high, within(1.0));
    for (String away :
        new String[] {"#menus", "#tools", "#timeline", "#status", "#stage-tabs", "#fold-words"}) {
      assertThat(isSeen(away)).as(away).isFalse();
    }
    for (String strip : new String[] {"#unfold-docs", "#unfold-state"}) {
      assertThat(find(strip)).as(strip).isNull();
    }
    assertThat(OpenWindow.<Node>fx(() -> window.root().getScene().getFocusOwner()))
        .as("keys are heard")
        .isEqualTo(find("#router"));
  }

  @Test
  void the_bars_come_over_the_stage_while_the_pointer_is_at_their_edge_and_nothing_moves() {
    window.press(KeyCode.F5);
    Bounds stage = box("#stage");
    double high = window.root().getScene().getHeight();
    pointAt(1);
    assertThat(isSeen("#menus")).isTrue();
    assertThat(isSeen("#tools")).isTrue();
    assertThat(isSeen("#status")).isFalse();
    assertThat(box("#stage")).isEqualTo(stage);
    pointAt(box("#tools").getMaxY());
    assertThat(isSeen("#menus")).as("one can reach what has come").isTrue();
    pointAt(high / 2);
    assertThat(isSeen("#menus")).isFalse();
    pointAt(high - 1);
    assertThat(isSeen("#status")).isTrue();
    assertThat(isSeen("#menus")).isFalse();
    pointAt(high / 2);
    assertThat(isSeen("#status")).isFalse();
    assertThat(box("#stage")).isEqualTo(stage);
  }

  @Test
  void a_key_makes_the_pointer_large_and_the_ring_follows_it() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    pointAt(300);
    assertThat(isSeen("#large-pointer")).isTrue();
    assertThat(box("#large-pointer").getCenterY()).isEqualTo(300);
    assertThat(box("#large-pointer").getHeight()).isGreaterThanOrEqualTo(64);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertThat(isSeen("#large-pointer")).isFalse();
  }

  @Test
  void f10_brings_the_menus_in_a_presentation_and_escape_takes_them_away_before_it_ends() {
    window.press(KeyCode.F5);
    window.press(KeyCode.F10);
    assertThat(isSeen("#menus")).isTrue();
    window.press(KeyCode.F10);
    assertThat(isSeen("#menus")).isFalse();
    window.press(KeyCode.F10);
    window.press(KeyCode.ESCAPE);
    assertThat(isSeen("#menus")).isFalse();
    assertThat(window.place().looks().panesLook().presentingProperty().get()).isTrue();
  }

  @Test
  void a_notice_brings_the_bar_back_that_it_stands_in_until_it_is_put_away() {
    window.press(KeyCode.F5);
    OpenWindow.act(() -> window.place().notices().tell(new Notice.BrokenOff()));
    window.settle();
    assertThat(isSeen("#notices")).isTrue();
    OpenWindow.act(() -> window.place().notices().all().clear());
    window.settle();
    assertThat(isSeen("#menus")).isFalse();
  }

  @Test
  void while_another_window_is_projected_f5_hides_the_bars_of_the_first_one_alone() {
    OpenWindow.act(() -> window.place().looks().projectingProperty().set(true));
    window.settle();
    double size = textSize("#stage-ROUTER");
    choose("menu-present");
    assertThat(isSeen("#menus")).isFalse();
    assertThat(isSeen("#stage-ROUTER")).isTrue();
    assertThat(isSeen("#speaker-note")).isTrue();
    assertThat(textSize("#stage-ROUTER")).isEqualTo(size);
    assertThat(stage().isFullScreen()).isFalse();
    assertThat(window.place().looks().panesLook().arrangement()).isEqualTo(OTHER);
    choose("menu-present");
    assertThat(isSeen("#menus")).isTrue();
    choose("menu-present");
    OpenWindow.act(() -> window.place().looks().projectingProperty().set(false));
    window.settle();
    assertThat(isSeen("#menus")).isTrue();
  }

  /// Chooses a menu item; a key would be heard by the other window, which has the focus.
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

  private boolean isSeen(String query) {
    Node node = find(query);
    while (node != null && node.isVisible()) {
      node = node.getParent();
      if (window.root().equals(node)) {
        return true;
      }
    }
    return false;
  }

  private Bounds box(String query) {
    return OpenWindow.fx(() -> find(query).localToScene(find(query).getLayoutBounds()));
  }

  /// Moves the pointer to a height in the middle of the window.
  private void pointAt(double y) {
    OpenWindow.act(
        () -> {
          Node root = window.root();
          double x = root.getScene().getWidth() / 2;
          root.fireEvent(
              new MouseEvent(
                  MouseEvent.MOUSE_MOVED,
                  x,
                  y,
                  x,
                  y,
                  MouseButton.NONE,
                  0,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  false,
                  null));
        });
    window.settle();
  }

  @Test
  void after_a_presentation_all_is_as_it_was_before_but_the_moment() {
    double before = textSize("#stage-ROUTER");
    window.press(KeyCode.F5);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.press(KeyCode.PAGE_DOWN);
    window.press(KeyCode.ESCAPE);
    assertThat(stage().isFullScreen()).isFalse();
    assertThat(textSize("#stage-ROUTER")).isEqualTo(before);
    assertThat(window.place().looks().panesLook().arrangement()).isEqualTo(OTHER);
    assertThat(find("#state")).isNotNull();
    assertThat(find("#words")).isNull();
    assertThat(window.place().showing().beat()).isEqualTo(9);
    assertThat(window.place().looks().chosen().property(Setting.TEXT_SIZE).get()).isEqualTo(100);
  }

  @Test
  void who_presents_in_full_screen_is_in_full_screen_afterwards() {
    window.press(KeyCode.F11);
    window.press(KeyCode.F5);
    window.press(KeyCode.F5);
    assertThat(window.place().looks().panesLook().presentingProperty().get()).isFalse();
    assertThat(stage().isFullScreen()).isTrue();
  }

  @Test
  void a_remote_control_goes_on_and_back_wherever_the_focus_is_but_only_in_a_presentation() {
    focus("#timeline");
    window.press(KeyCode.PAGE_DOWN);
    assertThat(window.place().showing().beat()).isEqualTo(18);
    window.press(KeyCode.F5);
    for (String place : new String[] {"#next", "#timeline", "#stage-EVENTS", "#fold-words"}) {
      focus(place);
      window.press(KeyCode.PAGE_UP);
      assertThat(window.place().showing().beat()).as(place).isEqualTo(17);
      window.press(KeyCode.PAGE_DOWN);
      assertThat(window.place().showing().beat()).as(place).isEqualTo(18);
    }
  }

  @Test
  void the_language_may_change_during_a_presentation() {
    window.press(KeyCode.F5);
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    assertThat(find("#docs")).isNull();
    assertThat(sentenceSize()).isGreaterThan(2 * 13);
    assertThat(((Labeled) find("#stage-SEQUENCE")).getText()).isEqualTo("Ablauf");
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          return null;
        });
    window.settle();
  }

  @Test
  void what_was_arranged_in_a_presentation_is_not_remembered() {
    window.press(KeyCode.F5);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(window.place().looks().chosen().property(Setting.ARRANGEMENT).get())
        .isEqualTo(OTHER);
  }

  private void focus(String query) {
    OpenWindow.fx(
        () -> {
          find(query).requestFocus();
          return null;
        });
  }

  private String status() {
    return ((StatusBar) find("#status")).getText();
  }

  private Stage stage() {
    return (Stage) window.root().getScene().getWindow();
  }

  private Node find(String query) {
    return window.find(query);
  }

  private double textSize(String query) {
    return OpenWindow.fx(() -> ((Labeled) find(query)).getFont().getSize());
  }

  private double sentenceSize() {
    return OpenWindow.fx(
        () -> ((Text) ((TextFlow) find("#sentence")).getChildren().getFirst()).getFont().getSize());
  }
}
