package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.settings.Motion;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.Selection;
import org.mgmscope.story.router.DrawingChecks;
import org.mgmscope.ui.Drawings;
import org.mgmscope.ui.OpenWindow;

/// A router of 300 interfaces, more than have room on a stage, be it as chips.
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
  void as_many_as_have_room_are_chips_in_their_order_and_all_of_them_lie_in_the_view() {
    List<Integer> numbers = numbers();
    assertThat(numbers).hasSizeBetween(30, INTERFACES).isSorted();
    OpenWindow.act(
        () -> {
          RouterView router = (RouterView) window.find("#router");
          DrawingChecks.check("300 interfaces", Objects.requireNonNull(router.drawing()));
        });
    assertThat(numbers).contains(150);
    assertThat(OpenWindow.fx(() -> Drawings.in(window.root()).strip()))
        .isEqualTo("and %d more".formatted(INTERFACES - numbers.size()));
  }

  @Test
  void the_tab_key_goes_from_interface_to_interface() {
    List<Integer> numbers = numbers();
    OpenWindow.act(() -> ports().getFirst().requestFocus());
    for (int i = 0; i < 20; i++) {
      Node focused = OpenWindow.fx(() -> window.root().getScene().getFocusOwner());
      assertThat(number(focused)).isEqualTo(numbers.get(i));
      window.press(KeyCode.TAB);
    }
    window.press(KeyCode.ENTER);
    assertThat(window.place().showing().selectionProperty().get())
        .isEqualTo(new Selection.Port(InterfaceKey.of(numbers.get(20))));
  }

  @Test
  void the_interface_that_the_beat_is_about_is_told_whole_under_the_picture() {
    window.press(KeyCode.F8);
    assertThat(OpenWindow.fx(() -> Drawings.in(window.root()).strip()))
        .contains("150 if150: PIM, no IGMP");
    OpenWindow.act(() -> window.place().showing().last());
    window.settle();
    assertThat(OpenWindow.fx(() -> window.place().showing().beat())).isGreaterThan(2);
  }

  private List<Integer> numbers() {
    return OpenWindow.fx(() -> ports().stream().map(LargeRouterTest::number).toList());
  }

  private List<Node> ports() {
    return List.copyOf(window.findAll("#router .port"));
  }

  private static int number(Node port) {
    PicturePlace.Port place = (PicturePlace.Port) ((SpotView) port).spot().place();
    return place.key().index();
  }
}
