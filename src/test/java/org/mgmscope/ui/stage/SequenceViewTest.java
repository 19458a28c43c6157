package org.mgmscope.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Selection;
import org.mgmscope.story.SequenceLines;
import org.mgmscope.story.SequenceRow;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.OpenWindow;

/// What a user sees and does in the sequence picture of the first lesson.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SequenceViewTest {
  private static final int DISABLE = 8;
  private static final int REFUSED = 32;

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.click("#stage-SEQUENCE");
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_the_beginning() {
    speak(window, Locale.ENGLISH);
    go(window, 0);
  }

  private static void speak(OpenWindow window, Locale locale) {
    OpenWindow.fx(
        () -> {
          window.place().looks().stageTabProperty().set(StageTab.SEQUENCE);
          window.place().showing().speak(locale);
          return null;
        });
    window.settle();
  }

  private static void go(OpenWindow window, int beat) {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(beat);
          return null;
        });
    window.settle();
  }

  private static SequenceView view(OpenWindow window) {
    return (SequenceView) window.find("#sequence");
  }

  private SequenceView view() {
    return view(window);
  }

  private int beat() {
    return window.place().showing().beat();
  }

  private void click(int line) {
    Point2D at = OpenWindow.fx(() -> view().localToScreen(120, view().middleOf(line)));
    window.robot().clickOn(at);
    window.settle();
  }

  /// The line of the only fold, which is closed.
  private int foldLine() {
    return view().lines().of(view().sequence().folds().firstRow(0));
  }

  @Test
  void a_message_that_names_what_is_pointed_at_is_marked_at_the_left() {
    List<Color> plain = leftEdge();
    point(new Selection.Port(InterfaceKey.of(3)));
    List<Color> pointed = leftEdge();
    point(null);
    // Of the first four events only the second, which sends the packets out, names interface 3.
    List<Integer> marked = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      int from = (int) OpenWindow.fx(() -> view().middleOf(0)).doubleValue();
      int height = (int) (OpenWindow.fx(() -> view().middleOf(1)) - from);
      int top = from + row * height - height / 3;
      int bottom = from + row * height + height / 3;
      if (!plain.subList(top, bottom).equals(pointed.subList(top, bottom))) {
        marked.add(row);
      }
    }
    assertThat(marked).containsExactly(1);
    assertThat(leftEdge()).isEqualTo(plain);
  }

  private void point(@Nullable Selection selection) {
    OpenWindow.fx(
        () -> {
          window.place().showing().selectionProperty().set(selection);
          return null;
        });
    window.settle();
  }

  /// The colours down the left edge of the picture.
  private List<Color> leftEdge() {
    return OpenWindow.fx(
        () -> {
          WritableImage image = view().snapshot(null, null);
          List<Color> colors = new ArrayList<>();
          for (int y = 0; y < image.getHeight(); y++) {
            colors.add(image.getPixelReader().getColor(4, y));
          }
          return colors;
        });
  }

  @Test
  void a_click_on_a_row_goes_to_its_beat() {
    go(window, DISABLE);
    int row = view().sequence().firstRow(DISABLE - 2);
    click(view().lines().of(row));
    assertThat(beat()).isEqualTo(DISABLE - 2);
  }

  @Test
  void the_keys_of_a_list_go_through_the_beats() {
    go(window, DISABLE);
    OpenWindow.fx(
        () -> {
          view().requestFocus();
          return null;
        });
    window.press(KeyCode.DOWN);
    assertThat(beat()).isEqualTo(DISABLE + 1);
    window.press(KeyCode.UP);
    window.press(KeyCode.UP);
    assertThat(beat()).isEqualTo(DISABLE - 1);
    window.press(KeyCode.PAGE_DOWN);
    int further = beat();
    assertThat(further).isGreaterThan(DISABLE);
    window.press(KeyCode.PAGE_UP);
    assertThat(beat()).isLessThan(further);
    window.press(KeyCode.END);
    assertThat(beat()).isEqualTo(31);
    window.press(KeyCode.HOME);
    assertThat(beat()).isZero();
  }

  @Test
  void a_fold_is_opened_and_closed_by_a_click_and_by_enter() {
    int row = view().sequence().folds().firstRow(0);
    int folded = view().lines().size();
    int rows = view().sequence().folds().lastRow(0) - row + 1;
    go(window, view().sequence().row(row).beat() - 1);
    click(foldLine());
    assertThat(view().lines().size()).isEqualTo(folded + rows);
    click(foldLine() - 1);
    assertThat(view().lines().size()).isEqualTo(folded);
    window.press(KeyCode.ENTER);
    assertThat(view().lines().size()).isEqualTo(folded + rows);
    window.press(KeyCode.ENTER);
    assertThat(view().lines().size()).isEqualTo(folded);
  }

  @Test
  void what_is_shown_now_is_never_folded() {
    int row = view().sequence().folds().firstRow(0);
    int folded = view().lines().size();
    go(window, view().sequence().row(row).beat());
    assertThat(view().lines().at(view().lines().of(row)))
        .isEqualTo(new SequenceLines.Line.Row(row));
    assertThat(words()).contains(view().sequence().row(row).words());
    go(window, 0);
    assertThat(view().lines().size()).isEqualTo(folded);
  }

  private Set<String> words() {
    return words(window);
  }

  private static Set<String> words(OpenWindow window) {
    return OpenWindow.fx(
        () -> {
          Set<String> found = new HashSet<>();
          view(window).drawn().forEach(text -> found.add(text.whole()));
          return found;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson", "11-deadlock", "12-crash"})
  void every_beat_is_painted_with_its_words_in_view(String name) {
    if (name.equals("lesson")) {
      look(window);
    } else {
      look(name);
    }
  }

  private static void look(String name) {
    Scenario scenario = Cases.scenario(name);
    OpenWindow other = OpenWindow.on(scenario, Locale.ENGLISH);
    try {
      other.click("#stage-SEQUENCE");
      look(other);
    } finally {
      other.close();
    }
  }

  private static void look(OpenWindow window) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      speak(window, locale);
      int beats = window.place().showing().lesson().beats().count();
      for (int beat = 0; beat <= beats; beat++) {
        go(window, beat);
        assertThat(Focusables.name(view(window)))
            .endsWith(": " + window.place().showing().lesson().teller().line(beat));
        if (beat > 0) {
          SequenceRow row = view(window).sequence().row(view(window).sequence().firstRow(beat));
          assertThat(words(window)).contains(row.words());
        }
        nothing_overlaps(window);
      }
    }
  }

  private static void nothing_overlaps(OpenWindow window) {
    List<DrawnText> drawn = OpenWindow.fx(() -> view(window).drawn());
    Rectangle2D picture =
        OpenWindow.fx(() -> new Rectangle2D(0, 0, view(window).pictureWidth(), 1_000_000));
    for (int i = 0; i < drawn.size(); i++) {
      assertThat(picture.contains(drawn.get(i).box())).as(drawn.get(i).whole()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(drawn.get(i).box().intersects(drawn.get(j).box()))
            .as(drawn.get(i) + " and " + drawn.get(j))
            .isFalse();
      }
    }
  }

  @Test
  void with_more_lifelines_than_have_room_the_words_of_the_beat_are_in_view() {
    OpenWindow other = OpenWindow.on(wide(), Locale.ENGLISH);
    try {
      other.click("#stage-SEQUENCE");
      int beats = other.place().showing().lesson().beats().count();
      for (int beat = 1; beat <= beats; beat++) {
        go(other, beat);
        String words = view(other).sequence().row(view(other).sequence().firstRow(beat)).words();
        assertThat(OpenWindow.fx(() -> view(other).drawn()))
            .as(words)
            .anyMatch(text -> text.whole().equals(words) && view(other).isInView(text));
        nothing_overlaps(other);
      }
    } finally {
      other.close();
    }
  }

  /// A router with a dozen clients, all of whom are told of a report.
  private static Scenario wide() {
    StringBuilder clients = new StringBuilder();
    StringBuilder setup = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      String name = "\"A routing protocol " + i + "\"";
      clients.append("{\"name\": " + name + ", \"kind\": \"routing\", \"protocolId\": ");
      clients.append(100 + i).append("},");
      setup.append(",{\"startUp\": ").append(name).append(", \"interfaces\": [\"");
      setup.append(i).append("\"]}");
    }
    StringBuilder interfaces = new StringBuilder("{\"index\": 40, \"name\": \"Hosts\"}");
    for (int i = 1; i <= 12; i++) {
      interfaces.append(",{\"index\": " + i + ", \"name\": \"Net " + i + "\"}");
    }
    String file =
        """
        {"format": "mgmscope/1", "title": "Wide", "interfaces": [%s],
         "clients": [%s {"name": "IGMP", "kind": "igmp", "protocolId": 10}],
         "setup": [{"startUp": "IGMP", "interfaces": ["40", "3"]} %s],
         "steps": [{"report": {"interface": "40", "group": "239.1.1.1"}},
                   {"shutDown": "A routing protocol 3"},
                   {"call": "MgmTakeInterfaceOwnership", "client": "A routing protocol 3",
                    "args": {"interface": "3"}}]}
        """
            .formatted(interfaces, clients, setup);
    try {
      Reading read =
          ScenarioReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
      return switch (read) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_names_of_functions_are_never_cut() {
    for (int beat = 0; beat <= 31; beat++) {
      go(window, beat);
      for (DrawnText text : OpenWindow.fx(() -> view().drawn())) {
        if (text.whole().startsWith("Mgm") || text.whole().startsWith("PMGM")) {
          String name = text.whole().substring(0, text.whole().indexOf('('));
          assertThat(text.words()).startsWith(name + "(");
        }
      }
    }
  }

  @Test
  void the_names_on_top_stand_apart_and_that_of_a_destroyed_handle_is_grey() {
    go(window, REFUSED);
    List<Node> heads = List.copyOf(window.findAll("#sequence .sequence-head"));
    List<Bounds> places = OpenWindow.fx(() -> heads.stream().map(Node::getBoundsInParent).toList());
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(places.get(i).intersects(places.get(j))).isFalse();
      }
    }
    assertThat(heads.getFirst().getPseudoClassStates())
        .anyMatch(state -> state.getPseudoClassName().equals("dead"));
  }

  @Test
  void the_colours_follow_the_theme() {
    go(window, REFUSED);
    Set<Integer> light = colours(Theme.LIGHT);
    Set<Integer> dark = colours(Theme.DARK);
    colours(Theme.LIGHT);
    assertThat(light).hasSizeGreaterThan(10);
    assertThat(dark).hasSizeGreaterThan(10);
    assertThat(brightness(light)).isGreaterThan(brightness(dark));
  }

  /// The colours of the picture in a theme, the most frequent of which is the paper's.
  private Set<Integer> colours(Theme theme) {
    OpenWindow.fx(
        () -> {
          window.place().looks().themeProperty().set(theme);
          return null;
        });
    window.settle();
    return OpenWindow.fx(
        () -> {
          Canvas canvas = (Canvas) view().lookup("Canvas");
          WritableImage image = canvas.snapshot(null, null);
          PixelReader pixels = image.getPixelReader();
          Set<Integer> found = new HashSet<>();
          for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
              found.add(pixels.getArgb(x, y));
            }
          }
          return found;
        });
  }

  private static double brightness(Set<Integer> colours) {
    return colours.stream()
        .mapToInt(argb -> (argb >> 16 & 0xFF) + (argb >> 8 & 0xFF) + (argb & 0xFF))
        .average()
        .orElse(0);
  }
}
