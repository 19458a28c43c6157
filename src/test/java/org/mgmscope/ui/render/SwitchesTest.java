package org.mgmscope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.looks.Look;
import org.mgmscope.ui.shell.Workplace;
import org.testfx.api.FxToolkit;

/// Each kind of control that can be on or off shows which it is at a glance.
class SwitchesTest {
  private static String before;

  private Stage stage;

  /// How a control looks.
  ///
  /// @param textSize in percent
  record Looks(Theme theme, int textSize, boolean focused) {}

  static Stream<Looks> looks() {
    return Stream.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
        .flatMap(theme -> Stream.of(100, 200).flatMap(size -> looks(theme, size)));
  }

  private static Stream<Looks> looks(Theme theme, int size) {
    return Stream.of(false, true).map(focused -> new Looks(theme, size, focused));
  }

  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    before = Application.getUserAgentStylesheet();
  }

  @AfterAll
  static void leave_the_colours_as_they_were() {
    OpenWindow.act(() -> Application.setUserAgentStylesheet(before));
  }

  @AfterEach
  void close() {
    OpenWindow.act(stage::close);
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_box_is_empty_when_it_is_off_and_has_a_tick_when_it_is_on(Looks looks) {
    CheckBox box = shown(() -> new CheckBox("words"), looks);
    assertThat(OpenWindow.fx(() -> Switches.faults(box))).isEmpty();
    OpenWindow.act(() -> box.setSelected(true));
    assertThat(OpenWindow.fx(() -> Switches.faults(box))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_round_box_is_empty_when_it_is_off_and_has_a_dot_when_it_is_on(Looks looks) {
    RadioButton box = shown(() -> new RadioButton("words"), looks);
    assertThat(OpenWindow.fx(() -> Switches.faults(box))).isEmpty();
    OpenWindow.act(() -> box.setSelected(true));
    assertThat(OpenWindow.fx(() -> Switches.faults(box))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_button_that_stays_pressed_differs_by_more_than_its_colour(Looks looks) {
    ToggleButton button = shown(() -> new ToggleButton("words"), looks);
    assertThat(OpenWindow.fx(() -> Switches.faults(button))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void a_line_of_a_menu_has_a_tick_when_it_is_on_and_none_when_it_is_off(Looks looks) {
    CheckBox owner = shown(() -> new CheckBox("owner"), looks);
    List<MenuItem> items =
        OpenWindow.fx(
            () -> {
              CheckMenuItem check = new CheckMenuItem("check on");
              check.setSelected(true);
              RadioMenuItem radio = new RadioMenuItem("radio on");
              radio.setSelected(true);
              return List.of(
                  check, new CheckMenuItem("check off"), radio, new RadioMenuItem("radio off"));
            });
    ContextMenu menu = OpenWindow.fx(() -> new ContextMenu(items.toArray(MenuItem[]::new)));
    OpenWindow.act(() -> menu.show(owner, Side.BOTTOM, 0, 0));
    List<Node> lines = OpenWindow.fx(Switches::lines);
    assertThat(lines).hasSize(4);
    for (Node line : lines) {
      Node other = lines.get(line.equals(lines.getFirst()) ? 1 : 0);
      OpenWindow.act((looks.focused() ? line : other)::requestFocus);
      holds(line::isFocused, looks.focused());
      assertThat(OpenWindow.fx(() -> Switches.faults(line))).isEmpty();
    }
    OpenWindow.act(menu::hide);
  }

  /// Shows a control in a window of its own that is dressed like those of the program.
  private <T extends Node> T shown(Supplier<T> made, Looks looks) {
    T control =
        OpenWindow.fx(
            () -> {
              T node = made.get();
              ToggleButton other = new ToggleButton("other");
              VBox box = new VBox(20, node, other);
              box.setPadding(new Insets(20));
              stage = new Stage();
              stage.setScene(new Scene(box, 300, 200));
              Workplace place =
                  new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH));
              place.looks().themeProperty().set(looks.theme());
              place.looks().chosen().property(Setting.TEXT_SIZE).set(looks.textSize());
              Look.follow(stage, place.looks(), place.looks().chosen().property(Setting.TEXT_SIZE));
              stage.setX(0);
              stage.setY(0);
              stage.show();
              stage.requestFocus();
              (looks.focused() ? node : other).requestFocus();
              return node;
            });
    holds(control::isFocused, looks.focused());
    return control;
  }

  private static void holds(BooleanSupplier what, boolean expected) {
    assertThat(OpenWindow.fx(what::getAsBoolean)).isEqualTo(expected);
  }
}
