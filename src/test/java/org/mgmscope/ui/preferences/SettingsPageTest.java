package org.mgmscope.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.files.LogPlace;
import org.mgmscope.files.SettingsPlace;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.OpenWindow;

/// The page of settings, by mouse and by keyboard.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsPageTest {
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
  void the_page_is_open() {
    OpenWindow.act(
        () -> {
          Setting.offered().forEach(this::usual);
          choose(Setting.THEME, Theme.LIGHT);
          choose(Setting.LANGUAGE, Language.ENGLISH);
          window.place().looks().pageProperty().set(null);
        });
    window.settle();
    OpenWindow.act(() -> find("#timeline").requestFocus());
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
  }

  private <T> void usual(Setting<T> setting) {
    choose(setting, setting.usual());
  }

  private <T> void choose(Setting<T> setting, T value) {
    window.place().looks().chosen().property(setting).set(value);
  }

  @Test
  void a_key_opens_it_where_one_looks_for_settings_and_closes_it_again() {
    assertThat(text("#page .page-title")).isEqualTo("Settings");
    assertThat(focused()).isEqualTo("settings-search");
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(find("#page").isVisible()).isFalse();
    assertThat(focused()).isEqualTo("timeline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void every_setting_has_a_control_and_says_what_it_does_in_both_languages(String language) {
    speak(Locale.of(language));
    assertThat(Setting.offered())
        .extracting(Setting::name)
        .containsExactly(
            "language", "theme", "textSize", "motion", "speed", "stepSize", "checkInvariants");
    for (Setting<?> setting : Setting.offered()) {
      String title = window.place().showing().texts().getString("setting." + setting.name());
      Node control = find("#setting-" + setting.name());
      assertThat(Focusables.name(control)).isEqualTo(title);
      assertThat(labels("#entry-" + setting.name())).contains(title, control.getAccessibleHelp());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void each_control_has_a_name_of_its_own(String language) {
    speak(Locale.of(language));
    List<String> names = new ArrayList<>();
    OpenWindow.act(() -> names(find("#page"), names));
    assertThat(names).hasSizeGreaterThan(17).doesNotHaveDuplicates().doesNotContainNull();
  }

  private static void names(Node node, List<String> names) {
    if (node instanceof ButtonBase || node instanceof ChoiceBox || node instanceof TextField) {
      names.add(Focusables.name(node));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> names(child, names));
    }
  }

  @Test
  void what_is_chosen_holds_at_once() {
    pick("theme", Theme.DARK);
    assertThat(javafx.application.Application.getUserAgentStylesheet()).contains("dark");
    pick("motion", Motion.REDUCED);
    assertThat(window.place().looks().motionReducedProperty().getValue()).isTrue();
    pick("stepSize", StepSize.ROW);
    assertThat(text("#step-size")).isEqualTo("Step: Row");
    OpenWindow.act(() -> ((CheckBox) find("#setting-checkInvariants")).fire());
    assertThat(window.place().looks().chosen().property(Setting.CHECK_INVARIANTS).get()).isTrue();
  }

  @Test
  void the_tool_bar_shows_what_was_chosen_on_the_page_and_the_page_what_was_chosen_there() {
    pick("speed", 4.0);
    assertThat(((ChoiceBox<?>) find("#speed")).getValue()).isEqualTo(4.0);
    pick("theme", Theme.DARK);
    assertThat(checked("#themes")).isEqualTo("Dark");
    OpenWindow.act(() -> ((MenuButton) find("#themes")).getItems().get(1).fire());
    window.settle();
    assertThat(((ChoiceBox<?>) find("#setting-theme")).getValue()).isEqualTo(Theme.LIGHT);
  }

  private String checked(String menu) {
    return ((MenuButton) find(menu))
        .getItems().stream()
            .map(RadioMenuItem.class::cast)
            .filter(RadioMenuItem::isSelected)
            .findFirst()
            .orElseThrow()
            .getText();
  }

  @Test
  void another_language_and_another_text_size_leave_the_page_and_the_focus_as_they_are() {
    OpenWindow.act(() -> find("#setting-language").requestFocus());
    pick("language", Language.GERMAN);
    assertThat(text("#page .page-title")).isEqualTo("Einstellungen");
    assertThat(focused()).isEqualTo("setting-language");
    OpenWindow.act(() -> find("#setting-textSize").requestFocus());
    pick("textSize", 150);
    assertThat(window.place().looks().textSizeProperty().getValue()).isEqualTo(150);
    assertThat(focused()).isEqualTo("setting-textSize");
    assertThat(((ChoiceBox<?>) find("#setting-textSize")).getValue()).isEqualTo(150);
    window.press(KeyCode.ESCAPE);
    assertThat(focused()).isEqualTo("next");
  }

  @Test
  void one_setting_goes_back_to_the_usual() {
    Button usual = (Button) find("#usual-speed");
    assertThat(usual.isDisabled()).isTrue();
    pick("speed", 0.5);
    assertThat(usual.isDisabled()).isFalse();
    assertThat(usual.getAccessibleText()).isEqualTo("Speed: back to the usual (1×)");
    OpenWindow.act(usual::fire);
    window.settle();
    assertThat(window.place().steps().speedProperty().get()).isEqualTo(1);
    assertThat(usual.isDisabled()).isTrue();
    assertThat(focused()).isEqualTo("setting-speed");
  }

  @Test
  void all_settings_go_back_to_the_usual_and_the_focus_stays() {
    pick("language", Language.GERMAN);
    pick("textSize", 125);
    pick("stepSize", StepSize.CALL);
    OpenWindow.act(
        () -> {
          find("#usual-all").requestFocus();
          ((Button) find("#usual-all")).fire();
        });
    window.settle();
    for (Setting<?> setting : Setting.offered()) {
      assertThat((Object) window.place().looks().chosen().property(setting).get())
          .as(setting.name())
          .isEqualTo(setting.usual());
    }
    assertThat(text("#usual-all")).isEqualTo("All as usual");
    assertThat(focused()).isEqualTo("usual-all");
    assertThat(labels("#page")).anyMatch(label -> label.contains("Nothing is asked first"));
  }

  @Test
  void one_finds_a_setting_by_its_title_by_what_it_does_and_by_what_can_be_chosen() {
    look("Speed");
    assertThat(shown()).containsExactly("entry-speed");
    look("invariants DEFECT");
    assertThat(shown()).containsExactly("entry-checkInvariants");
    look("high contrast");
    assertThat(shown()).containsExactly("entry-theme");
    look("megabyte");
    assertThat(shown()).containsExactly("entry-place-logs");
  }

  @Test
  void one_looks_in_the_language_of_the_window() {
    speak(Locale.GERMAN);
    look("Tempo");
    assertThat(shown()).containsExactly("entry-speed");
    look("dunkel");
    assertThat(shown()).containsExactly("entry-theme");
    look("dark");
    assertThat(shown()).isEmpty();
    assertThat(text("#settings-nothing")).isEqualTo("Keine Einstellung handelt von „dark“.");
  }

  @Test
  void where_nothing_matches_it_is_said_and_escape_shows_all_again_and_then_closes_the_page() {
    window.robot().write("qqq");
    window.settle();
    assertThat(shown()).isEmpty();
    assertThat(find("#settings-nothing").isVisible()).isTrue();
    assertThat(text("#settings-nothing")).isEqualTo("No setting speaks of “qqq”.");
    window.press(KeyCode.ESCAPE);
    assertThat(shown()).hasSize(Setting.offered().size() + 2);
    assertThat(find("#settings-nothing").isVisible()).isFalse();
    window.press(KeyCode.ESCAPE);
    assertThat(find("#page").isVisible()).isFalse();
  }

  @Test
  void what_is_looked_for_stays_with_another_text_size_and_is_forgotten_with_the_page() {
    look("text size");
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    assertThat(shown()).containsExactly("entry-textSize");
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
    assertThat(shown()).hasSize(Setting.offered().size() + 2);
  }

  @Test
  void it_says_where_settings_and_logs_are_kept() {
    assertThat(text("#place-settings-path"))
        .isEqualTo(SettingsPlace.here().orElseThrow().getParent().toString());
    assertThat(text("#place-logs-path")).isEqualTo(LogPlace.here().orElseThrow().toString());
    assertThat(((Button) find("#place-logs")).getAccessibleText())
        .isEqualTo("Where the logs are kept: open the folder");
  }

  // What is done and seen

  private void look(String words) {
    OpenWindow.act(() -> ((TextField) find("#settings-search")).setText(words));
    window.settle();
  }

  private List<String> shown() {
    List<String> ids = new ArrayList<>();
    OpenWindow.act(
        () ->
            find("#page").lookupAll(".setting").stream()
                .filter(Node::isVisible)
                .map(node -> Optional.ofNullable(node.getId()).orElse(""))
                .filter(id -> id.startsWith("entry-"))
                .forEach(ids::add));
    return ids;
  }

  @SuppressWarnings("unchecked")
  private <T> void pick(String setting, T value) {
    OpenWindow.act(() -> ((ChoiceBox<T>) find("#setting-" + setting)).setValue(value));
    window.settle();
  }

  private void speak(Locale locale) {
    OpenWindow.act(() -> window.place().showing().speak(locale));
    window.settle();
  }

  private List<String> labels(String query) {
    List<String> labels = new ArrayList<>();
    OpenWindow.act(
        () ->
            find(query).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .forEach(label -> labels.add(((Label) label).getText())));
    return labels;
  }

  private Node find(String query) {
    return window.find(query);
  }

  private String text(String query) {
    return ((Labeled) find(query)).getText();
  }

  private String focused() {
    return String.valueOf(window.stage().getScene().getFocusOwner().getId());
  }
}
