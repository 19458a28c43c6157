package org.mgmscope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.json.Pointer;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.OpenWindow;

/// Whatever can be on or off in the window shows which it is at a glance.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchesInTheWindowTest {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.moveToCorner();
    OpenWindow.act(
        () -> {
          window.place().looks().motionProperty().set(Motion.REDUCED);
          window.place().showing().goToEvent(9);
        });
  }

  @AfterEach
  void usual() {
    OpenWindow.act(
        () -> {
          window.place().looks().pageProperty().set(null);
          window.place().editing().openProperty().set(false);
          window.place().looks().stageTabProperty().set(StageTab.ROUTER);
        });
    window.settle();
  }

  @AfterAll
  void close() {
    show(Theme.LIGHT);
    window.close();
  }

  private void show(Theme theme) {
    OpenWindow.act(() -> window.place().looks().themeProperty().set(theme));
    window.settle();
  }

  private Node at(String query) {
    return window.find(query);
  }

  static List<Theme> light() {
    return themes(0);
  }

  static List<Theme> dark() {
    return themes(1);
  }

  static List<Theme> highContrast() {
    return themes(2);
  }

  private static List<Theme> themes(int first) {
    return Sample.of(List.of(Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST), 3, first);
  }

  @ParameterizedTest
  @MethodSource("light")
  void the_two_habits_of_igmp_are_seen_in_the_editor(Theme theme) {
    show(theme);
    OpenWindow.act(() -> window.place().editing().show(Pointer.parse("/clients/2/policy")));
    window.settle();
    OpenWindow.act(() -> ((ScrollPane) at("#edit-scroll")).setVvalue(1));
    window.settle();
    looksRightBothWays("#edit-addsInsideEnableCallback");
    looksRightBothWays("#edit-callsWhileDisabled");
  }

  @ParameterizedTest
  @MethodSource("dark")
  void whether_the_program_checks_itself_is_seen_among_the_settings(Theme theme) {
    show(theme);
    OpenWindow.act(
        () -> {
          window.place().looks().settingsTextProperty().set("Check the program");
          window.place().looks().pageProperty().set(Page.SETTINGS);
        });
    window.settle();
    looksRightBothWays("#setting-checkInvariants");
  }

  /// Looks at a box off and on, with and without the focus. Nobody but the box is told.
  private void looksRightBothWays(String query) {
    CheckBox box = (CheckBox) at(query);
    for (boolean on : List.of(false, true)) {
      for (boolean focused : List.of(false, true)) {
        OpenWindow.act(
            () -> {
              box.setSelected(on);
              (focused ? box : at("#play")).requestFocus();
            });
        window.settle();
        assertThat(OpenWindow.fx(box::isFocused)).isEqualTo(focused);
        assertThat(OpenWindow.fx(() -> isWhole(box))).isTrue();
        assertThat(OpenWindow.fx(() -> Switches.faults(box))).isEmpty();
      }
    }
    OpenWindow.act(() -> box.setSelected(false));
  }

  private static boolean isWhole(Node node) {
    return Glance.seen(node).equals(node.localToScene(node.getLayoutBounds()));
  }

  @ParameterizedTest
  @MethodSource("highContrast")
  void every_button_that_stays_pressed_differs_by_more_than_its_colour(Theme theme) {
    show(theme);
    Set<String> seen = new TreeSet<>();
    List<String> faults = new ArrayList<>();
    look(seen, faults);
    OpenWindow.act(() -> ((ToggleButton) at("#side-state")).fire());
    window.settle();
    look(seen, faults);
    OpenWindow.act(() -> ((ToggleButton) at("#side-docs")).fire());
    OpenWindow.act(() -> window.place().editing().openProperty().set(true));
    window.settle();
    look(seen, faults);
    assertThat(faults).isEmpty();
    assertThat(seen)
        .contains("play", "details", "state-only-changed", "stage-ROUTER", "side-docs")
        .contains("table-SHUTDOWN", "clientsFold", "edit-part-steps");
  }

  private void look(Set<String> seen, List<String> faults) {
    for (ToggleButton button : toggles()) {
      seen.add(button.getId());
      faults.addAll(OpenWindow.fx(() -> Switches.faults(button)));
    }
  }

  private List<ToggleButton> toggles() {
    return OpenWindow.fx(
        () -> {
          List<ToggleButton> found = new ArrayList<>();
          Focusables.walk(
              window.root(),
              node -> {
                if (node instanceof ToggleButton button && isWhole(button)) {
                  found.add(button);
                }
              });
          return found;
        });
  }

  @ParameterizedTest
  @MethodSource("light")
  void what_stands_on_buttons_that_are_pressed_stands_out(Theme theme) {
    show(theme);
    List<ToggleButton> buttons = toggles();
    OpenWindow.act(() -> buttons.forEach(each -> each.pseudoClassStateChanged(SELECTED, true)));
    window.settle();
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 4.5;
    List<String> faults =
        OpenWindow.fx(() -> new Eye(window.root().getScene(), least).faults()).stream()
            .filter(fault -> fault.startsWith("contrast"))
            .toList();
    OpenWindow.act(
        () -> buttons.forEach(each -> each.pseudoClassStateChanged(SELECTED, each.isSelected())));
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dark")
  void every_menu_shows_what_is_chosen(Theme theme) {
    show(theme);
    OpenWindow.act(() -> window.place().looks().stageTabProperty().set(StageTab.EVENTS));
    OpenWindow.act(() -> ((ToggleButton) at("#side-state")).fire());
    window.settle();
    Set<String> seen = new TreeSet<>();
    for (MenuButton button : buttonsWithMenus()) {
      seen.add(button.getId());
      look(button.getId(), () -> OpenWindow.act(button::show), button::hide);
    }
    assertThat(seen)
        .contains("step-size", "themes", "languages", "timeline-lanes", "events-kinds")
        .contains("clientsMenu");
    ChoiceBox<?> speed = (ChoiceBox<?>) at("#speed");
    // What is chosen is shown over the box itself: the menu of a later line would leave the screen.
    OpenWindow.act(() -> speed.getSelectionModel().selectFirst());
    look("speed", () -> OpenWindow.act(speed::show), speed::hide);
    TableView<?> events = (TableView<?>) at("#events-table");
    ContextMenu columns = events.getContextMenu();
    look("columns", () -> OpenWindow.act(() -> columns.show(events, 300, 300)), columns::hide);
    Menu lanes = lanesOfTheMenuBar();
    Menu above = lanes.getParentMenu();
    OpenWindow.act(above::show);
    OpenWindow.act(() -> lineOf(lanes).requestFocus());
    look("lanes", () -> window.robot().push(KeyCode.RIGHT), above::hide);
    OpenWindow.act(() -> ((ToggleButton) at("#side-docs")).fire());
  }

  private static Node lineOf(Menu menu) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(each -> each.getScene().getRoot().lookupAll(".menu").stream())
        .filter(each -> each.lookup(".label") instanceof Label)
        .filter(each -> ((Label) each.lookup(".label")).getText().equals(menu.getText()))
        .findFirst()
        .orElseThrow();
  }

  private Menu lanesOfTheMenuBar() {
    return ((MenuBar) at("#menus"))
        .getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> item instanceof Menu menu && isOfSwitches(menu.getItems()))
            .map(Menu.class::cast)
            .findFirst()
            .orElseThrow();
  }

  private List<MenuButton> buttonsWithMenus() {
    return OpenWindow.fx(
        () -> {
          List<MenuButton> found = new ArrayList<>();
          Focusables.walk(
              window.root(),
              node -> {
                if (node instanceof MenuButton button && isOfSwitches(button.getItems())) {
                  found.add(button);
                }
              });
          return found;
        });
  }

  private static boolean isOfSwitches(List<MenuItem> items) {
    return items.stream()
        .anyMatch(each -> each instanceof CheckMenuItem || each instanceof RadioMenuItem);
  }

  private void look(String which, Runnable open, Runnable end) {
    open.run();
    window.settle();
    List<Node> lines = OpenWindow.fx(Switches::lines);
    assertThat(lines).as(which).isNotEmpty();
    for (Node line : lines) {
      assertThat(OpenWindow.fx(() -> Switches.faults(line))).as(which).isEmpty();
    }
    OpenWindow.act(end);
    window.settle();
  }
}
