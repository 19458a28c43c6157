package org.mgmscope.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Row;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.TimelineSeen;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineViewTest {
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
  void as_it_opens() {
    OpenWindow.fx(
        () -> {
          window.place().showing().first();
          window.place().steps().playingProperty().set(false);
          window.place().steps().breakpointsProperty().set(Breakpoints.NONE);
          for (Lane lane : Lane.values()) {
            if (!window.place().looks().timelineLook().lanesProperty().get().contains(lane)) {
              window.place().looks().timelineLook().toggle(lane);
            }
          }
          timeline().zoomUsual();
          timeline().requestFocus();
          return null;
        });
    window.settle();
  }

  @Test
  void a_lane_that_is_not_wanted_goes_and_its_marks_with_it() {
    List<String> before = seen();
    choose("lane-calls");
    window.settle();
    assertThat(before).anyMatch(mark -> mark.startsWith("calls:"));
    assertThat(seen())
        .containsExactlyElementsOf(
            before.stream().filter(mark -> !mark.startsWith("calls:")).toList());
    assertThat(names()).doesNotContain("calls").contains("IGMP callbacks");
  }

  @Test
  void the_last_lane_stays() {
    OpenWindow.fx(
        () -> {
          Stream.of(Lane.values()).forEach(window.place().looks().timelineLook()::toggle);
          return null;
        });
    window.settle();
    assertThat(names()).containsExactly("handles");
  }

  @Test
  void plus_makes_the_beats_wider_around_the_knob_and_minus_narrower() {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(20);
          return null;
        });
    window.settle();
    double knob = knob();
    double apart = apart();
    window.press(KeyCode.ADD);
    assertThat(apart()).isGreaterThan(apart * 1.2);
    assertThat(knob()).isBetween(knob - 2, knob + 2);
    window.press(KeyCode.SUBTRACT);
    window.press(KeyCode.SUBTRACT);
    assertThat(apart()).isLessThanOrEqualTo(apart);
    window.press(KeyCode.DIGIT0);
    assertThat(apart()).isEqualTo(apart);
  }

  @Test
  void the_knob_comes_back_into_view_when_the_moment_moves_out_of_it() {
    window.press(KeyCode.ADD);
    window.press(KeyCode.ADD);
    window.press(KeyCode.END);
    assertThat(OpenWindow.fx(() -> timeline().lookup(".knob").isVisible())).isTrue();
    assertThat(OpenWindow.fx(() -> TimelineSeen.in(window.root()).marksUnderTheKnob()))
        .isNotEmpty();
  }

  @Test
  void playing_stops_where_a_handle_is_destroyed() {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(18);
          window.place().steps().speedProperty().set(200);
          window.place().steps().breakpointsProperty().set(Breakpoints.NONE.toggled(Mark.DISABLE));
          return null;
        });
    stopAt(Mark.HANDLE_DESTROYED);
    OpenWindow.fx(
        () -> {
          window.place().steps().playingProperty().set(true);
          return null;
        });
    while (OpenWindow.fx(() -> window.place().steps().playingProperty().get())) {
      window.settle();
    }
    OpenWindow.fx(
        () -> {
          window.place().steps().speedProperty().set(1);
          return null;
        });
    int beat = OpenWindow.fx(() -> window.place().showing().beat());
    assertThat(window.place().showing().lesson().marks().of(beat)).contains(Mark.HANDLE_DESTROYED);
    assertThat(status()).endsWith("breakpoint");
  }

  private void stopAt(Mark mark) {
    OpenWindow.fx(
        () -> {
          window
              .place()
              .steps()
              .breakpointsProperty()
              .set(window.place().steps().breakpointsProperty().get().toggled(mark));
          return null;
        });
  }

  @Test
  void keys_set_a_breakpoint_at_the_beat_and_go_from_one_to_the_other() {
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.RIGHT);
    window.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(status()).startsWith("Beat 2 ").endsWith("breakpoint");
    stopAt(Mark.DISABLE);
    window.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(status()).startsWith("Beat 8 ");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    assertThat(status()).startsWith("Beat 2 ");
    window.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(status()).startsWith("Beat 2 ").doesNotContain("breakpoint");
  }

  @Test
  void the_go_menu_stops_where_a_row_of_the_documentation_begins() {
    Menu stops =
        menu("Go").stream()
            .filter(Menu.class::isInstance)
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
    CheckMenuItem row =
        stops.getItems().stream()
            .filter(Menu.class::isInstance)
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .map(CheckMenuItem.class::cast)
            .filter(item -> "stop-shutdown-2".equals(item.getId()))
            .findFirst()
            .orElseThrow();
    OpenWindow.fx(
        () -> {
          row.fire();
          return null;
        });
    assertThat(row.getText()).isEqualTo("Stop where row shutdown/2 begins");
    window.press(KeyCode.CONTROL, KeyCode.J);
    int beat = OpenWindow.fx(() -> window.place().showing().beat());
    assertThat(window.place().showing().lesson().beats().head(beat).row())
        .isEqualTo(Row.SHUTDOWN_2);
  }

  @Test
  void a_right_click_on_a_mark_offers_to_stop_at_its_like() {
    Point2D disable = OpenWindow.fx(() -> TimelineSeen.in(window.root()).onScreen(Mark.DISABLE));
    window.robot().clickOn(disable, MouseButton.SECONDARY);
    window.settle();
    String text =
        OpenWindow.fx(
            () -> {
              MenuItem item =
                  Window.getWindows().stream()
                      .filter(ContextMenu.class::isInstance)
                      .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                      .filter(each -> "stop-disable".equals(each.getId()))
                      .findFirst()
                      .orElseThrow();
              item.fire();
              return item.getText();
            });
    assertThat(text).isEqualTo("Stop where IGMP is disabled");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(status()).startsWith("Beat 8 ").endsWith("breakpoint");
  }

  private List<String> seen() {
    return OpenWindow.fx(() -> TimelineSeen.in(window.root()).marks());
  }

  private List<String> names() {
    return OpenWindow.fx(
        () ->
            timeline().lookupAll(".lane-name").stream()
                .map(name -> ((Labeled) name).getText())
                .toList());
  }

  private void choose(String id) {
    OpenWindow.fx(
        () -> {
          MenuButton lanes = (MenuButton) window.find("#timeline-lanes");
          lanes.getItems().stream().filter(item -> id.equals(item.getId())).forEach(MenuItem::fire);
          return null;
        });
  }

  private List<MenuItem> menu(String title) {
    MenuBar bar = (MenuBar) window.find("#menus");
    return bar.getMenus().stream()
        .filter(menu -> menu.getText().equals(title))
        .flatMap(menu -> menu.getItems().stream())
        .toList();
  }

  private double knob() {
    return OpenWindow.fx(() -> timeline().lookup(".knob").getBoundsInParent().getCenterX());
  }

  /// How far the beats are from each other.
  private double apart() {
    return OpenWindow.fx(() -> timeline().scale().slot());
  }

  private TimelineView timeline() {
    return (TimelineView) window.find("#timeline");
  }

  private String status() {
    Node label = window.find("#status .status-label");
    return ((Labeled) label).getText();
  }
}
