package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.keys.Command;
import org.testfx.util.WaitForAsyncUtils;

/// What can be asked for, by menu and by key.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandTest {
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
  void at_the_beginning() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().showing().first();
          return null;
        });
    window.settle();
  }

  @Test
  void the_menus_offer_every_command_with_its_key() {
    assertThat(items()).hasSameSizeAs(Command.values());
    for (Command command : Command.values()) {
      KeyCombination key = item(command.id()).getAccelerator();
      assertThat(key == null ? "" : key.getName()).isEqualTo(name(command.keys().onLinux()));
      assertThat(item(command.id()).getText()).isNotBlank();
    }
  }

  private static String name(String key) {
    return key.isEmpty() ? "" : KeyCombination.valueOf(key).getName();
  }

  @Test
  void a_menu_item_does_what_it_says_and_is_disabled_where_that_is_impossible() {
    assertThat(item("menu-back").isDisable()).isTrue();
    choose("menu-next");
    assertThat(window.place().showing().beat()).isEqualTo(1);
    assertThat(item("menu-back").isDisable()).isFalse();
    choose("menu-last");
    assertThat(window.place().showing().moment())
        .isEqualTo(window.place().showing().lesson().run().size());
    assertThat(item("menu-next").isDisable()).isTrue();
    choose("menu-first");
    assertThat(window.place().showing().moment()).isZero();
  }

  @Test
  void another_window_is_opened_by_its_key_and_where_that_fails_it_is_said() {
    AtomicInteger opened = new AtomicInteger();
    OpenWindow.act(() -> window.place().otherWindows().openBy(opened::incrementAndGet));
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    assertThat(opened).hasValue(1);
    assertThat(status()).isEqualTo("Another window opens.");
    OpenWindow.act(
        () ->
            window
                .place()
                .otherWindows()
                .openBy(
                    () -> {
                      throw new IOException("no more processes");
                    }));
    choose("menu-new-window");
    assertThat(status()).isEqualTo("No other window can be opened: no more processes");
    OpenWindow.act(() -> window.place().showing().speak(Locale.GERMAN));
    window.settle();
    choose("menu-new-window");
    assertThat(status())
        .isEqualTo("Ein weiteres Fenster lässt sich nicht öffnen: no more processes");
    OpenWindow.act(() -> window.place().otherWindows().openBy(() -> {}));
  }

  @Test
  void a_key_that_can_do_nothing_now_says_why_in_the_status_bar() {
    window.press(KeyCode.F7);
    assertThat(status()).isEqualTo("There is nothing before the beginning.");
    window.press(KeyCode.ALT, KeyCode.UP);
    assertThat(status()).isEqualTo("Nothing has happened yet.");
    window.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(status()).isEqualTo("There is no breakpoint yet.");
    window.press(KeyCode.F8);
    assertThat(status()).startsWith("Beat 1 of 31");
  }

  @Test
  void a_button_that_can_do_nothing_now_says_why_and_keeps_the_focus() {
    CommandButton next = (CommandButton) window.find("#next");
    choose("menu-last");
    OpenWindow.fx(
        () -> {
          next.requestFocus();
          window.place().steps().previousEvent();
          return null;
        });
    assertThat(next.isUnavailable()).isFalse();
    window.robot().moveTo(next);
    new Asked(window).awaitTip("Next (F8)");
    window.press(KeyCode.SPACE);
    assertThat(next.isUnavailable()).isTrue();
    assertThat(next.isFocused()).isTrue();
    assertThat(next.queryAccessibleAttribute(AccessibleAttribute.DISABLED)).isEqualTo(true);
    assertThat(next.getAccessibleHelp()).isEqualTo("There is nothing after the end.");
    window.robot().moveTo("#play").moveTo(next);
    new Asked(window).awaitTip("Next (F8)\nThere is nothing after the end.");
    window.press(KeyCode.SPACE);
    assertThat(status()).isEqualTo("There is nothing after the end.");
  }

  @Test
  void a_menu_item_that_can_not_be_chosen_says_why_to_who_points_at_it() {
    window.robot().clickOn("Go");
    window.robot().moveTo(item("menu-back").getStyleableNode());
    window.robot().moveBy(3, 0);
    WaitForAsyncUtils.waitForFxEvents();
    new Asked(window).awaitTip("There is nothing before the beginning.");
    window.press(KeyCode.ESCAPE); // closes what is said
    window.press(KeyCode.ESCAPE); // closes the menu
  }

  @Test
  void the_control_key_with_a_number_turns_the_stage_to_another_picture() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(isChosen("#stage-EVENTS")).isTrue();
    assertThat(window.find("#events")).isNotNull();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(isChosen("#stage-ROUTER")).isTrue();
  }

  @Test
  void after_a_change_of_language_a_key_still_does_once_what_it_says() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    window.press(KeyCode.F8);
    assertThat(window.place().showing().beat()).isEqualTo(1);
    assertThat(item("menu-next").getText()).isEqualTo("Weiter");
  }

  @Test
  void the_go_menu_leads_from_callback_to_callback_and_to_the_refusal() {
    choose("menu-next-callback");
    assertThat(status()).contains("event 9 of 44");
    choose("menu-next-callback");
    assertThat(status()).contains("event 15 of 44");
    choose("menu-previous-callback");
    assertThat(status()).contains("event 9 of 44");
    window.press(KeyCode.CONTROL, KeyCode.R);
    assertThat(status()).contains("event 37 of 44");
    window.press(KeyCode.CONTROL, KeyCode.R);
    assertThat(status()).isEqualTo("There is none that way.");
    window.press(KeyCode.F7);
    assertThat(status()).startsWith("Beat 23 of 31");
  }

  @Test
  void the_go_menu_leads_to_the_cause_and_on_to_what_it_caused() {
    choose("menu-next-callback");
    choose("menu-cause");
    assertThat(status()).contains("event 7 of 44");
    choose("menu-consequence");
    assertThat(status()).contains("event 9 of 44");
  }

  @Test
  void the_go_menu_leads_from_event_to_event_of_what_is_selected() {
    assertThat(item("menu-next-of-selection").isDisable()).isTrue();
    OpenWindow.fx(
        () -> {
          window.place().showing().select(new Selection.Client("DVMRP"));
          return null;
        });
    choose("menu-next-of-selection");
    assertThat(text("#parameters")).startsWith("PMGM_JOIN_ALERT_CALLBACK");
    OpenWindow.fx(
        () -> {
          window.place().showing().select(new Selection.Client("DVMRP"));
          return null;
        });
    assertThat(item("menu-next-of-selection").isDisable()).isTrue();
  }

  private String status() {
    return ((StatusBar) window.find("#status")).getText();
  }

  private String text(String query) {
    return ((Labeled) window.find(query)).getText();
  }

  @Test
  void the_sheet_of_keys_names_every_key_with_what_it_does() {
    window.press(KeyCode.F1);
    List<String> sheet = sheet();
    for (MenuItem item : items()) {
      if (item.getAccelerator() != null) {
        int at = sheet.indexOf(item.getAccelerator().getDisplayText());
        assertThat(at).as(item.getText()).isNotNegative();
        assertThat(sheet.get(at + 1)).isEqualTo(item.getText());
      }
    }
    assertThat(sheet).contains("On the stage and the timeline", "In tables");
    window.press(KeyCode.F1);
    assertThat(window.find("#keys")).isNull();
  }

  @Test
  void the_sheet_of_keys_is_german_in_german() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    window.press(KeyCode.F1);
    assertThat(sheet()).contains("Umschalt+F8", "Strg+Umschalt+K", "Bild ab", "Leertaste");
    assertThat(item("menu-next-event").getAccelerator().getDisplayText()).isEqualTo("Umschalt+F8");
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void the_sheet_of_keys_goes_away_with_escape_and_the_focus_returns() {
    Node timeline = window.find("#timeline");
    OpenWindow.fx(
        () -> {
          timeline.requestFocus();
          return null;
        });
    window.press(KeyCode.F1);
    assertThat(timeline.isFocused()).isFalse();
    window.press(KeyCode.ESCAPE);
    assertThat(window.find("#keys")).isNull();
    assertThat(timeline.isFocused()).isTrue();
  }

  /// The words of the sheet, in their order.
  private List<String> sheet() {
    return OpenWindow.fx(
        () ->
            window.find("#keys").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private boolean isChosen(String tab) {
    return ((ToggleButton) window.find(tab)).isSelected();
  }

  private void choose(String id) {
    OpenWindow.fx(
        () -> {
          item(id).fire();
          return null;
        });
    window.settle();
  }

  private MenuItem item(String id) {
    return items().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
  }

  private static Stream<MenuItem> all(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(CommandTest::all)
        : Stream.of(item);
  }

  /// The items that are commands.
  private List<MenuItem> items() {
    MenuBar bar = (MenuBar) window.find("#menus");
    return bar.getMenus().stream()
        .flatMap(CommandTest::all)
        .filter(item -> item.getId() != null && item.getId().startsWith("menu-"))
        .toList();
  }
}
