package org.mgmscope.ui.stage;

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
import java.util.concurrent.atomic.AtomicLong;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.settings.Motion;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.Rest;

/// A router of 300 interfaces, more than fit on a stage; under the last one are three hosts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeRouterTest {
  private static final int INTERFACES = 300;

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(scenario(), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void no_more_are_drawn_on_the_way_to_another_lesson_than_are_in_view() {
    open(Cases.lesson("01-shutdown"));
    Parent board = (Parent) window.find(".board");
    AtomicLong most = new AtomicLong();
    ListChangeListener<Node> count =
        change ->
            most.accumulateAndGet(
                change.getList().stream().filter(PortView.class::isInstance).count(), Math::max);
    OpenWindow.act(() -> board.getChildrenUnmodifiable().addListener(count));
    open(scenario());
    OpenWindow.act(() -> board.getChildrenUnmodifiable().removeListener(count));
    assertThat(most.get()).isBetween(2L, (long) PortRow.MOST_DRAWN);
  }

  private void open(Scenario scenario) {
    OpenWindow.act(() -> window.place().showing().open(Lesson.of(scenario, Locale.ENGLISH), 0));
    Rest.letPass(window.stage().getScene(), 2);
    window.settle();
  }

  @BeforeEach
  void at_the_beginning() {
    OpenWindow.fx(
        () -> {
          window.place().looks().motionProperty().set(Motion.REDUCED);
          window.place().showing().selectionProperty().set(null);
          window.place().showing().first();
          return null;
        });
    window.settle();
    scroll(0);
  }

  private static Scenario scenario() {
    List<String> interfaces = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (int i = 1; i <= INTERFACES; i++) {
      String name = i == 200 ? "the interface with the longest name" : "if" + i;
      interfaces.add("{\"index\": %d, \"name\": \"%s\"}".formatted(i, name));
      keys.add("\"" + i + "\"");
    }
    List<String> reports = new ArrayList<>();
    for (int host = 1; host <= 3; host++) {
      reports.add(
          "{\"report\": {\"interface\": \"%d\", \"group\": \"239.1.1.%d\"}}"
              .formatted(INTERFACES, host));
    }
    String json =
        """
        {"format": "mgmscope/1", "title": "Large", "interfaces": [%s],
         "clients": [{"name": "PIM", "kind": "routing", "protocolId": 8},
                     {"name": "IGMP", "kind": "igmp", "protocolId": 10}],
         "setup": [{"startUp": "PIM", "interfaces": [%s]},
                   {"startUp": "IGMP", "interfaces": ["%d"]}, %s],
         "steps": [{"packet": {"source": "10.1.1.1", "group": "239.9.9.9", "interface": "150"}},
                   {"call": "MgmReleaseInterfaceOwnership", "client": "PIM",
                    "args": {"interface": "150"}}]}
        """
            .formatted(
                String.join(", ", interfaces),
                String.join(", ", keys),
                INTERFACES,
                String.join(", ", reports));
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

  @Test
  void wherever_one_scrolls_the_view_is_full_of_interfaces_in_their_order() {
    for (double to : List.of(0.0, 0.31, 0.6667, 1.0)) {
      scroll(to);
      List<Node> ports = ports();
      List<Integer> numbers = ports.stream().map(LargeRouterTest::number).toList();
      assertThat(numbers).hasSizeLessThan(PortRow.MOST_DRAWN);
      for (int i = 1; i < numbers.size(); i++) {
        assertThat(numbers.get(i)).isEqualTo(numbers.getFirst() + i);
      }
      Bounds view = view();
      assertThat(numbers.getFirst() == 1 || box(ports.getFirst()).getMaxX() <= view.getMinX())
          .as("scrolled to %s: %s", to, numbers)
          .isTrue();
      assertThat(
              numbers.getLast() == INTERFACES || box(ports.getLast()).getMinX() >= view.getMaxX())
          .as("scrolled to %s: %s", to, numbers)
          .isTrue();
    }
    assertThat(number(ports().getLast())).isEqualTo(INTERFACES);
  }

  @Test
  void the_longest_name_and_the_most_hosts_have_room_though_they_are_out_of_view() {
    double width = look(() -> ports().getFirst().getLayoutBounds().getWidth());
    scroll(200.0 / INTERFACES);
    Node longest = ports().stream().filter(port -> number(port) == 200).findFirst().orElseThrow();
    assertThat(look(() -> longest.getLayoutBounds().getWidth())).isEqualTo(width);
    Label name = (Label) longest.lookup(".stage-small");
    assertThat(look(() -> ((Text) name.lookup(".text")).getText())).isEqualTo(name.getText());
    scroll(1);
    Region hosts = (Region) List.copyOf(window.findAll(".hosts")).getLast();
    assertThat(hosts.getChildrenUnmodifiable()).hasSize(3);
    assertThat(look(hosts::getHeight)).isGreaterThanOrEqualTo(look(() -> hosts.prefHeight(-1)));
    assertThat(look(hosts::getWidth)).isGreaterThanOrEqualTo(look(() -> hosts.prefWidth(-1)));
  }

  @Test
  void the_tab_key_goes_from_interface_to_interface_and_brings_each_into_view() {
    look(
        () -> {
          ports().getFirst().requestFocus();
          return null;
        });
    for (int number = 1; number <= 30; number++) {
      Node focused = window.root().getScene().getFocusOwner();
      assertThat(number(focused)).isEqualTo(number);
      assertThat(box(focused).getMinX()).isGreaterThanOrEqualTo(view().getMinX());
      assertThat(box(focused).getMaxX()).isLessThanOrEqualTo(view().getMaxX());
      window.press(KeyCode.TAB);
    }
    window.press(KeyCode.ENTER);
    assertThat(window.place().showing().selectionProperty().get())
        .isEqualTo(new Selection.Port(InterfaceKey.of(31)));
  }

  @Test
  void the_interface_that_the_beat_is_about_is_brought_into_view() {
    window.press(KeyCode.F8);
    Node port = port(150);
    assertThat(box(port).getMinX()).isGreaterThanOrEqualTo(view().getMinX());
    assertThat(box(port).getMaxX()).isLessThanOrEqualTo(view().getMaxX());
    assertThat(owner(port)).isEqualTo("PIM");
    look(
        () -> {
          window.place().showing().last();
          return null;
        });
    window.settle();
    scroll(0.5);
    assertThat(owner(port(150))).isEqualTo("no owner");
  }

  private Node port(int number) {
    return ports().stream().filter(each -> number(each) == number).findFirst().orElseThrow();
  }

  private void scroll(double to) {
    look(
        () -> {
          ((ScrollPane) window.find("#router")).setHvalue(to);
          return null;
        });
    window.settle();
  }

  private List<Node> ports() {
    return window.findAll("#router .port").stream()
        .sorted(Comparator.comparingInt(LargeRouterTest::number))
        .toList();
  }

  private static int number(Node port) {
    return look(() -> Integer.parseInt(((Labeled) port.lookup(".port-number")).getText()));
  }

  private static String owner(Node port) {
    return look(() -> ((Labeled) port.lookup(".port-owner")).getText());
  }

  private static Bounds box(Node node) {
    return look(() -> node.localToScene(node.getLayoutBounds()));
  }

  private Bounds view() {
    return box(window.find("#router .viewport"));
  }

  private static <T> T look(Callable<T> at) {
    return OpenWindow.fx(at);
  }
}
