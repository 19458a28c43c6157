package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.Rest;

/// The list of events in small windows with large text, where its filter needs several lines.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventsRoomTest {
  private static final int DISABLE = 8;

  /// The filter has fewer parts that take the focus.
  private static final int STOPS = 10;

  private static final Dimension2D LEAST = new Dimension2D(900, 600);
  private static final List<Dimension2D> SIZES =
      List.of(LEAST, new Dimension2D(1024, 700), new Dimension2D(1280, 800));

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.moveToCorner();
    OpenWindow.act(() -> window.place().looks().stageTabProperty().set(StageTab.EVENTS));
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void the_present_event_is_whole_in_view_at_every_size() {
    int number = 0;
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      for (int textSize : List.of(100, 150, 175, 200)) {
        for (Dimension2D size : SIZES) {
          if (Sample.takes(number++, 4)) {
            show(locale, textSize, size);
            assertThat(OpenWindow.fx(this::wholeRows))
                .as("%s, %d %%, %s", locale, textSize, size)
                .contains(window.place().showing().moment() - 1);
          }
        }
      }
    }
  }

  private void show(Locale locale, int textSize, Dimension2D size) {
    OpenWindow.act(
        () -> {
          window.place().showing().speak(locale);
          window.place().looks().chosen().property(Setting.TEXT_SIZE).set(textSize);
          window.place().showing().first();
        });
    window.resize(size.getWidth(), size.getHeight());
    Rest.letPass(window.stage().getScene(), 2);
    OpenWindow.act(() -> window.place().showing().goToBeat(DISABLE));
    Rest.letPass(window.stage().getScene(), 3);
  }

  /// The indices of the rows that no edge cuts.
  private List<Integer> wholeRows() {
    TableView<?> table = (TableView<?>) window.find("#events-table");
    VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
    return table.lookupAll(".table-row-cell").stream()
        .filter(row -> lies(row, flow))
        .map(row -> ((IndexedCell<?>) row).getIndex())
        .toList();
  }

  private static boolean lies(Node node, Node within) {
    Bounds inner = node.localToScene(node.getLayoutBounds());
    Bounds outer = within.localToScene(within.getLayoutBounds());
    return inner.getMinY() >= outer.getMinY() - 1 && inner.getMaxY() <= outer.getMaxY() + 1;
  }

  @Test
  void what_of_the_filter_is_out_of_sight_comes_into_it_with_the_focus() {
    show(Locale.GERMAN, 200, LEAST);
    Node room = window.find(".event-filter-room");
    Node last = window.find("#events-csv");
    assertThat(OpenWindow.fx(() -> lies(last, room))).isFalse();
    OpenWindow.act(() -> window.find("#events-text").requestFocus());
    for (int i = 0; i < STOPS && !OpenWindow.fx(last::isFocused); i++) {
      window.press(KeyCode.TAB);
    }
    assertThat(OpenWindow.fx(() -> lies(last, room))).isTrue();
  }
}
