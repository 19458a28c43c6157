package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
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
