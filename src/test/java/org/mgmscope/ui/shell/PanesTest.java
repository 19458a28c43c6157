package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.ui.OpenWindow;

/// The panes: folding them, their widths, and going through them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PanesTest {
  private static final int MEDIUM = 1000;

  /// As wide as there can be with no display, and yet room for two panes only.
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void as_usual() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().looks().panesLook().arrange(Arrangement.USUAL);
          window.place().showing().goToBeat(8);
          return null;
        });
    size(MEDIUM);
  }

  private void size(int width) {
    OpenWindow.fx(
        () -> {
          window.root().getScene().getWindow().setWidth(width);
          return null;
        });
    window.settle();
  }

  @Test
  void the_button_in_its_head_folds_a_pane_and_the_strip_that_is_left_brings_it_back() {
    double before = width("#stage");
    window.click("#fold-docs");
    assertThat(find("#docs")).isNull();
    assertThat(width("#stage")).isGreaterThan(before + 200);
    assertThat(focused()).isEqualTo("unfold-docs");
    window.click("#unfold-state");
    assertThat(find("#state")).isNotNull();
    assertThat(width("#stage")).isEqualTo(before);
    assertThat(focused()).isEqualTo("fold-state");
  }

  @Test
  void the_sentence_and_the_timeline_fold_and_leave_their_room_to_the_stage() {
    double before = height("#stage");
    window.click("#fold-words");
    assertThat(find("#words")).isNull();
    window.click("#fold-timeline");
    assertThat(find("#timeline")).isNull();
    assertThat(height("#stage")).isGreaterThan(before + 150);
    window.click("#unfold-words");
    window.click("#unfold-timeline");
    assertThat(height("#stage")).isEqualTo(before);
    assertThat(find("#sentence")).isNotNull();
  }

  @Test
  void a_pane_that_was_folded_shows_the_moment_when_it_comes_back() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    window.press(KeyCode.F8);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    assertThat(OpenWindow.fx(() -> ((javafx.scene.control.Labeled) find("#place")).getText()))
        .startsWith("Event 10 of");
  }

  @Test
  void each_pane_has_a_key_that_folds_and_unfolds_it() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(find("#docs")).isNull();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(find("#docs")).isNotNull();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertThat(find("#docs")).isNull();
    assertThat(find("#state")).isNotNull();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(find("#timeline")).isNull();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    assertThat(find("#timeline")).isNotNull();
  }

  @Test
  void what_is_folded_and_how_wide_the_panes_are_stays_when_the_language_changes() {
    window.click("#side-state");
    window.click("#fold-words");
    drag(100);
    double wide = width("#state");
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    assertThat(find("#words")).isNull();
    assertThat(width("#state")).isCloseTo(wide, within(1.0));
  }

  @Test
  void a_divider_is_dragged_and_a_double_click_puts_it_back() {
    double before = width("#docs");
    drag(60);
    assertThat(width("#docs")).isCloseTo(before + 60, within(2.0));
    window.robot().doubleClickOn(".divider");
    window.settle();
    assertThat(width("#docs")).isCloseTo(before, within(1.0));
  }

  @Test
  void the_arrow_keys_move_a_divider_that_has_the_focus_and_enter_puts_it_back() {
    double before = width("#docs");
    OpenWindow.fx(
        () -> {
          find(".divider").requestFocus();
          return null;
        });
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    assertThat(width("#docs")).isCloseTo(before + 40, within(3.0));
    assertThat(focusOwner().getAccessibleText()).isEqualTo("Width of the pane on the left");
    window.press(KeyCode.LEFT);
    assertThat(width("#docs")).isCloseTo(before + 20, within(3.0));
    window.press(KeyCode.ENTER);
    assertThat(width("#docs")).isCloseTo(before, within(1.0));
  }

  @Test
  void a_divider_leaves_room_to_both_sides_of_it() {
    drag(-300);
    assertThat(width("#docs")).isBetween(200.0, 240.0);
    drag(600);
    assertThat(width("#stage")).isBetween(200.0, 240.0);
  }

  @Test
  void f6_goes_through_what_can_be_seen_in_reading_order_and_the_focus_is_seen() {
    assertThat(round())
        .containsExactly("next", "table-STARTUP", "stage-ROUTER", "words-scroll", "timeline");
    window.click("#fold-docs");
    assertThat(round()).containsExactly("next", "stage-ROUTER", "words-scroll", "timeline");
    window.click("#fold-timeline");
    window.click("#unfold-state");
    assertThat(round())
        .containsExactly("next", "state-only-changed", "stage-ROUTER", "words-scroll");
  }

  @Test
  void shift_f6_goes_the_other_way_also_from_within_a_pane() {
    OpenWindow.fx(
        () -> {
          find("#table-SHUTDOWN").requestFocus();
          return null;
        });
    window.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focused()).isEqualTo("next");
    window.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focused()).isEqualTo("timeline");
  }

  /// Drags the divider to the right. The robot of the headless platform does not tell that the
  /// button is down while it moves, so what is dragged over gets the events.
  private void drag(double by) {
    Node divider = find(".divider");
    OpenWindow.fx(
        () -> {
          double x = divider.localToScene(divider.getLayoutBounds()).getCenterX();
          divider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, x, true));
          divider.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x + by / 2, false));
          window.root().layout();
          divider.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, x + by, false));
          divider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, x + by, false));
          return null;
        });
    window.settle();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, double x, boolean still) {
    return new MouseEvent(
        type,
        x,
        300,
        x,
        300,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        still,
        null);
  }

  /// Where F6 leads from the tool bar until it is there again.
  private List<String> round() {
    OpenWindow.fx(
        () -> {
          find("#next").requestFocus();
          return null;
        });
    List<String> stops = new ArrayList<>();
    do {
      stops.add(focused());
      window.press(KeyCode.F6);
      assertThat(focusOwner().isFocusVisible()).as(focused()).isTrue();
      inView(focusOwner());
    } while (!focused().equals("next"));
    return stops;
  }

  private void inView(Node node) {
    assertThat(
            OpenWindow.fx(
                () ->
                    window
                        .root()
                        .getLayoutBounds()
                        .contains(node.localToScene(node.getLayoutBounds()))))
        .as(node.toString())
        .isTrue();
  }

  private Node find(String query) {
    return window.find(query);
  }

  private Node focusOwner() {
    return window.root().getScene().getFocusOwner();
  }

  private String focused() {
    return String.valueOf(focusOwner().getId());
  }

  private double width(String query) {
    return OpenWindow.fx(() -> ((Region) find(query)).getWidth());
  }

  private double height(String query) {
    return OpenWindow.fx(() -> ((Region) find(query)).getHeight());
  }
}
