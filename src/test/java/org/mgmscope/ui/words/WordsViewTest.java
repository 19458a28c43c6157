package org.mgmscope.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.OpenWindow;

/// What stands under the sentence: the parameters, the basis, and what led to the event.
class WordsViewTest {
  private static final int FORWARDED = 2;
  private static final int DISABLE = 8;
  private static final int REFUSED = 37;

  private OpenWindow window;

  private void open(Scenario scenario, int event) {
    window = OpenWindow.on(scenario, Locale.ENGLISH);
    go(event);
  }

  private void go(int event) {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToEvent(event);
          return null;
        });
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void pointing_at_a_term_in_the_sentence_explains_it() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    for (int beat = 0; beat < 8; beat++) {
      window.press(KeyCode.F8);
    }
    Node igmp =
        window.findAll("#sentence .term").stream()
            .filter(node -> ((Text) node).getText().equals("IGMP"))
            .findFirst()
            .orElseThrow();
    window.robot().moveTo(igmp);
    new Asked(window).awaitTip(tip -> tip.startsWith("IGMP\nThe protocol by which hosts tell"));
  }

  @Test
  void the_types_of_the_parameters_are_listed_when_they_are_asked_for() {
    open(Cases.lesson("01-shutdown"), DISABLE);
    assertThat(isShown("#parameter-table")).isFalse();
    window.click("#details");
    assertThat(table())
        .containsExactly("DWORD", "dwIfIndex", "2", "DWORD", "dwIfNextHopAddr", "0.0.0.0");
    go(FORWARDED);
    assertThat(isShown("#parameter-table")).isFalse();
    assertThat(isShown("#details")).isFalse();
  }

  @Test
  void the_list_of_types_stays_open_when_the_language_changes() {
    open(Cases.lesson("01-shutdown"), DISABLE);
    window.click("#details");
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    assertThat(isShown("#parameter-table")).isTrue();
    assertThat(table()).contains("dwIfNextHopAddr");
  }

  @Test
  void a_reading_that_decides_the_place_alone_says_that_the_rest_is_documented() {
    open(Cases.lesson("01-shutdown"), DISABLE);
    assertThat(text("#documented")).isEqualTo("documented; its place:");
    assertThat(text("#basis")).isEqualTo("reading 19");
    go(FORWARDED);
    assertThat(isShown("#documented")).isFalse();
    assertThat(text("#basis")).isEqualTo("documented");
  }

  @Test
  void each_of_several_readings_opens_by_a_link_of_its_own() {
    open(Cases.scenario("09-new-source"), 29);
    List<String> links = texts(".basis");
    assertThat(links).containsExactly("reading 11", "reading 18");
    Node second = window.findAll(".basis").stream().skip(1).findFirst().orElseThrow();
    window.robot().clickOn(second);
    window.settle();
    assertThat(explained()).containsExactly("Reading 18: The interface of a prune alert");
    window.press(KeyCode.ESCAPE);
    assertThat(explained()).isEmpty();
  }

  @Test
  void what_made_a_call_happen_and_what_made_its_answer_are_told_apart() {
    open(Cases.lesson("01-shutdown"), REFUSED);
    assertThat(texts(".reference"))
        .hasSize(2)
        .anyMatch(link -> link.startsWith("answered so because of: ") && link.endsWith("event 34"))
        .anyMatch(link -> link.startsWith("because of: ") && link.endsWith("event 36"));
  }

  private boolean isShown(String query) {
    Node node = window.find(query);
    return node.isVisible() && node.getParent().isVisible();
  }

  private String text(String query) {
    return ((Labeled) window.find(query)).getText();
  }

  private List<String> texts(String query) {
    return window.findAll(query).stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private List<String> table() {
    GridPane table = (GridPane) window.find("#parameter-table");
    return table.getChildren().stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private static List<String> explained() {
    return OpenWindow.fx(
        () -> {
          List<String> titles = new ArrayList<>();
          for (Window each : Window.getWindows()) {
            each.getScene()
                .getRoot()
                .lookupAll(".explanation-title")
                .forEach(title -> titles.add(((Labeled) title).getText()));
          }
          return titles;
        });
  }
}
