package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.Cases;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.OpenWindow;

/// Larger and smaller text, by key and by menu.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextSizeTest {
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.moveToCorner();
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void as_usual() {
    OpenWindow.act(
        () -> {
          window.place().looks().panesLook().endPresentation();
          window.place().looks().panesLook().arrange(Arrangement.USUAL);
          window.place().looks().chosen().property(Setting.TEXT_SIZE).set(100);
          window.place().showing().goToBeat(8);
        });
    window.settle();
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"PLUS", "EQUALS", "ADD"})
  void control_and_plus_make_the_text_larger_on_every_keyboard(KeyCode plus) {
    window.press(KeyCode.CONTROL, plus);
    assertThat(size()).isEqualTo(110);
    window.press(KeyCode.CONTROL, plus);
    assertThat(size()).isEqualTo(125);
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"MINUS", "SUBTRACT"})
  void control_and_minus_make_it_smaller_and_with_0_it_is_as_usual(KeyCode minus) {
    choose(200);
    window.press(KeyCode.CONTROL, minus);
    assertThat(size()).isEqualTo(175);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(size()).isEqualTo(100);
  }

  @Test
  void the_menu_offers_what_is_possible_and_a_key_says_why_the_rest_is_not() {
    assertThat(item("menu-smaller-text").isDisable()).isTrue();
    assertThat(item("menu-usual-text").isDisable()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(size()).isEqualTo(100);
    assertThat(status()).isEqualTo("The text cannot be smaller.");
    OpenWindow.act(() -> item("menu-larger-text").fire());
    window.settle();
    assertThat(size()).isEqualTo(110);
    assertThat(item("menu-smaller-text").isDisable()).isFalse();
    assertThat(item("menu-usual-text").isDisable()).isFalse();
    choose(200);
    assertThat(item("menu-larger-text").isDisable()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(status()).isEqualTo("The text cannot be larger.");
  }

  @Test
  void plus_and_minus_alone_stay_with_the_timeline() {
    OpenWindow.act(() -> find("#timeline").requestFocus());
    window.press(KeyCode.PLUS);
    window.press(KeyCode.MINUS);
    window.press(KeyCode.DIGIT0);
    assertThat(size()).isEqualTo(100);
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(size()).isEqualTo(110);
    assertThat(focused()).isEqualTo("timeline");
  }

  @Test
  void the_focus_and_what_was_scrolled_stay_where_they_are() {
    OpenWindow.act(
        () -> {
          find("#table-SHUTDOWN").requestFocus();
          ((ScrollPane) find("#docs-scroll")).setVvalue(0.6);
        });
    window.settle();
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(focused()).isEqualTo("table-SHUTDOWN");
    assertThat(((ScrollPane) find("#docs-scroll")).getVvalue()).isCloseTo(0.6, within(0.01));
    OpenWindow.act(() -> window.place().showing().speak(Locale.GERMAN));
    window.settle();
    assertThat(focused()).isEqualTo("table-SHUTDOWN");
    assertThat(((ScrollPane) find("#docs-scroll")).getVvalue()).isCloseTo(0.6, within(0.01));
    OpenWindow.act(() -> window.place().showing().speak(Locale.ENGLISH));
    window.settle();
  }

  @Test
  void in_a_presentation_the_text_of_the_presentation_changes_and_no_other() {
    OpenWindow.act(() -> window.place().looks().panesLook().present());
    window.settle();
    assertThat(size()).isEqualTo(150);
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(size()).isEqualTo(175);
    window.press(KeyCode.CONTROL, KeyCode.MINUS);
    window.press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(size()).isEqualTo(125);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(size()).isEqualTo(150);
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    OpenWindow.act(() -> window.place().looks().panesLook().endPresentation());
    window.settle();
    assertThat(size()).isEqualTo(100);
    OpenWindow.act(() -> window.place().looks().panesLook().present());
    window.settle();
    assertThat(size()).isEqualTo(150);
  }

  private void choose(int percent) {
    OpenWindow.act(() -> window.place().looks().chosen().property(Setting.TEXT_SIZE).set(percent));
    window.settle();
  }

  private int size() {
    return window.place().looks().textSizeProperty().getValue();
  }

  private String status() {
    return ((StatusBar) find("#status")).getText();
  }

  private String focused() {
    return String.valueOf(window.stage().getScene().getFocusOwner().getId());
  }

  private Node find(String query) {
    return window.find(query);
  }

  private MenuItem item(String id) {
    return ((MenuBar) find("#menus"))
        .getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> id.equals(item.getId()))
            .findFirst()
            .orElseThrow();
  }
}
