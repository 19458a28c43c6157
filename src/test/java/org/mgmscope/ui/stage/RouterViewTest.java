package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.router.DrawingChecks;
import org.mgmscope.ui.OpenWindow;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouterViewTest {
  private static final int DISABLE = 8;

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(() -> window.place().looks().motionProperty().set(Motion.REDUCED));
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    OpenWindow.act(() -> window.place().showing().first());
    OpenWindow.act(() -> router().fit());
    window.settle();
  }

  private RouterView router() {
    return (RouterView) window.find("#router");
  }

  private Drawing drawing() {
    return OpenWindow.fx(() -> Objects.requireNonNull(router().drawing()));
  }

  @ParameterizedTest
  @CsvSource({"1000, 700", "1280, 720"})
  void at_each_beat_all_of_the_router_is_in_view_and_stands_where_it_stood(
      double width, double height) {
    window.resize(width, height);
    window.settle();
    List<Box> places = List.of();
    int beats = window.place().showing().lesson().beats().count();
    for (int beat = 0; beat <= beats; beat++) {
      int at = beat;
      OpenWindow.act(() -> window.place().showing().goToBeat(at));
      window.settle();
      DrawingChecks.check("beat " + beat, drawing());
      List<Box> now = spots();
      assertThat(places.isEmpty() || now.equals(places)).as("beat %d", beat).isTrue();
      places = now;
    }
    window.resize(1000, 700);
  }

  /// Where clients and interfaces are, in the window.
  private List<Box> spots() {
    return OpenWindow.fx(
        () -> {
          List<Box> boxes = new ArrayList<>();
          for (String query : List.of(".stage-card", ".port")) {
            for (Node node : window.findAll(query)) {
              boxes.add(
                  new Box(
                      node.getLayoutX(),
                      node.getLayoutY(),
                      ((Region) node).getWidth(),
                      ((Region) node).getHeight()));
            }
          }
          return boxes;
        });
  }

  @Test
  void what_can_be_pointed_at_lies_where_it_is_drawn() {
    OpenWindow.act(() -> window.place().showing().goToBeat(DISABLE));
    window.settle();
    OpenWindow.act(
        () -> {
          Parent router = router();
          for (Node node : router.getChildrenUnmodifiable()) {
            if (node instanceof SpotView spot) {
              Box box = spot.spot().box();
              assertThat(node.getLayoutX()).isEqualTo(box.x());
              assertThat(node.getLayoutY()).isEqualTo(box.y());
            }
          }
        });
  }

  @Test
  void plus_minus_and_nought_zoom_the_router_while_it_has_the_focus() {
    double slot = slotOfTimeline();
    OpenWindow.act(() -> router().requestFocus());
    double before = width(".port");
    window.press(KeyCode.PLUS);
    assertThat(width(".port")).isGreaterThan(before * 1.2);
    window.press(KeyCode.PLUS);
    double twice = width(".port");
    window.press(KeyCode.MINUS);
    assertThat(width(".port")).isLessThan(twice);
    window.press(KeyCode.DIGIT0);
    assertThat(width(".port")).isEqualTo(before);
    assertThat(slotOfTimeline()).isEqualTo(slot);
  }

  private double slotOfTimeline() {
    return OpenWindow.fx(() -> window.place().looks().timelineLook().slotProperty().getValue());
  }

  private double width(String query) {
    return OpenWindow.fx(() -> ((Region) window.find(query)).getWidth());
  }

  @Test
  void the_wheel_with_control_zooms_about_the_pointer() {
    Box before = OpenWindow.fx(() -> box(window.find(".port")));
    Point2D at = OpenWindow.fx(() -> window.find(".port").localToScene(0, 0));
    OpenWindow.act(
        () ->
            router()
                .fireEvent(
                    new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        true,
                        false,
                        true,
                        true,
                        false,
                        0,
                        80,
                        0,
                        80,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    window.settle();
    Box after = OpenWindow.fx(() -> box(window.find(".port")));
    assertThat(after.width()).isGreaterThan(before.width() * 1.4);
    assertThat(after.x()).isCloseTo(before.x(), org.assertj.core.api.Assertions.within(1.0));
    assertThat(after.y()).isCloseTo(before.y(), org.assertj.core.api.Assertions.within(1.0));
  }

  private static Box box(Node node) {
    return new Box(
        node.getLayoutX(),
        node.getLayoutY(),
        ((Region) node).getWidth(),
        ((Region) node).getHeight());
  }

  @Test
  void a_zoom_stays_from_beat_to_beat_and_goes_to_what_the_beat_touches() {
    double fits = width(".port");
    OpenWindow.act(() -> router().requestFocus());
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.PLUS);
    }
    double wide = width(".port");
    assertThat(wide).isGreaterThan(fits * 2);
    OpenWindow.act(() -> router().move(10_000, 10_000));
    OpenWindow.act(() -> window.place().showing().goToBeat(DISABLE));
    window.settle();
    assertThat(width(".port")).isEqualTo(wide);
    Node igmp = OpenWindow.fx(() -> List.copyOf(window.findAll(".stage-card")).getLast());
    Box seen = OpenWindow.fx(() -> box(igmp));
    assertThat(seen.x()).isBetween(-seen.width(), OpenWindow.fx(() -> router().getWidth()));
  }

  @Test
  void another_size_of_the_window_fits_it_again() {
    double fits = width(".port");
    OpenWindow.act(() -> router().requestFocus());
    window.press(KeyCode.PLUS);
    window.resize(1000, 690);
    window.settle();
    window.resize(1000, 700);
    window.settle();
    assertThat(width(".port")).isEqualTo(fits);
  }
}
