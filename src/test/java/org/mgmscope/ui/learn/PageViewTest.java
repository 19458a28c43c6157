package org.mgmscope.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.manual.Term;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.OpenWindow;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageViewTest {
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
  void no_page() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().looks().pageProperty().set(null);
          window.place().showing().first();
          return null;
        });
    window.settle();
  }

  @Test
  void the_legend_shows_each_mark_of_the_timeline_beside_its_meaning() {
    choose("menu-legend");
    assertThat(title()).isEqualTo("What the signs mean");
    for (Mark mark : Mark.values()) {
      String id = "#legend-mark-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
      Parent line = (Parent) inPage(id);
      assertThat(line).as("%s", mark).isNotNull();
      assertThat(line.lookup(".event-mark")).as("%s", mark).isNotNull();
    }
    assertThat(allInPage(".legend-line .message")).hasSize(8);
    assertThat(inPage("#legend-legend-key-broken .key-broken")).isNotNull();
    assertThat(inPage("#legend-legend-igmp-disabled .badge:igmp-disabled")).isNotNull();
    assertThat(words()).contains("IGMP must wait: from PMGM_DISABLE_IGMP_CALLBACK");
  }

  @Test
  void the_glossary_explains_every_term() {
    choose("menu-glossary");
    for (Term term : Term.values()) {
      Label name = (Label) inPage("#term-" + term.name().toLowerCase(Locale.ROOT));
      assertThat(name.getText())
          .isEqualTo(window.place().showing().lesson().manual().termName(term));
    }
    assertThat(words()).contains("Reverse path forwarding: packets are taken only");
  }

  @Test
  void a_page_tells_what_the_model_leaves_out_one_thing_a_line() {
    choose("menu-left-out");
    assertThat(paragraphs()).hasSize(7).anyMatch(line -> line.contains("Routes do not change."));
  }

  @Test
  void the_summary_leads_to_what_was_refused() {
    choose("menu-summary");
    assertThat(words()).contains("The handle H2 of PIM-SM is destroyed");
    Hyperlink refused = (Hyperlink) inPage(".hyperlink");
    assertThat(refused.getText()).isEqualTo("ERROR_INVALID_PARAMETER, event 37");
    OpenWindow.fx(
        () -> {
          refused.fire();
          return null;
        });
    assertThat(OpenWindow.fx(() -> window.place().showing().moment())).isEqualTo(37);
  }

  @Test
  void after_the_last_beat_the_words_say_what_is_left_and_lead_to_the_summary() {
    OpenWindow.fx(
        () -> {
          window.place().showing().last();
          return null;
        });
    window.settle();
    TextFlow note = (TextFlow) window.find("#note");
    assertThat(text(note)).contains("handle H2 of PIM-SM is destroyed", "One call was refused");
    window.click("#summary");
    assertThat(title()).isEqualTo("What the lesson leads to");
    window.press(KeyCode.F7);
    assertThat(text(note)).doesNotContain("One call was refused");
  }

  @Test
  void escape_closes_a_page_and_another_language_keeps_it_open() {
    choose("menu-glossary");
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    assertThat(title()).isEqualTo("Glossar");
    window.click("#page-close");
    assertThat(page().isVisible()).isFalse();
    choose("menu-legend");
    window.press(KeyCode.ESCAPE);
    assertThat(page().isVisible()).isFalse();
  }

  /// While the window shows a page, what is in it is looked for on its thread.
  private Node inPage(String query) {
    return OpenWindow.fx(() -> page().lookup(query));
  }

  private Set<Node> allInPage(String query) {
    return OpenWindow.fx(() -> page().lookupAll(query));
  }

  private Parent page() {
    return (Parent) window.find("#page");
  }

  private String title() {
    return ((Label) inPage(".page-title")).getText();
  }

  private String words() {
    return OpenWindow.fx(
        () -> {
          String labels =
              page().lookupAll(".label").stream()
                  .map(label -> ((Label) label).getText())
                  .collect(Collectors.joining("\n"));
          return labels + "\n" + String.join("\n", texts());
        });
  }

  private List<String> paragraphs() {
    return OpenWindow.fx(this::texts);
  }

  private List<String> texts() {
    return page().lookupAll("TextFlow").stream().map(PageViewTest::text).toList();
  }

  private static String text(Node flow) {
    return ((TextFlow) flow)
        .getChildren().stream().map(node -> ((Text) node).getText()).collect(Collectors.joining());
  }

  private void choose(String id) {
    OpenWindow.fx(
        () -> {
          MenuBar bar = (MenuBar) window.find("#menus");
          bar.getMenus().stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> id.equals(item.getId()))
              .forEach(MenuItem::fire);
          return null;
        });
    window.settle();
  }
}
