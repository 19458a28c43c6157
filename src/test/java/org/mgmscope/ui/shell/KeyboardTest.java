package org.mgmscope.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.Breakpoints;
import org.mgmscope.story.Selection;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.HeldDelays;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.Sight;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.work.CountedPlaces;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.work.Origin;

/// The window used with nothing but a keyboard. In `verify` each command is tried at one kind of
/// control of ten, those that load the views again in one pane.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
  private static final int BEAT = 12;

  /// These load the views again, or leave the window; once from each pane is enough.
  private static final Set<Command> HEAVY =
      EnumSet.of(
          Command.FULL_SCREEN,
          Command.PRESENT,
          Command.PROJECTOR,
          Command.LARGER_TEXT,
          Command.SMALLER_TEXT,
          Command.USUAL_TEXT,
          Command.NEW,
          Command.QUIT);

  /// Where these lead depends on where one is; [org.mgmscope.ui.FocusTest] sees to them.
  private static final Set<Command> BY_PLACE = EnumSet.of(Command.NEXT_PANE, Command.PREVIOUS_PANE);

  /// These need an edit; [org.mgmscope.ui.edit.EditorTest] sees to them.
  private static final Set<Command> OF_EDITS = EnumSet.of(Command.UNDO, Command.REDO);

  /// What can be seen to be different after a command.
  private record World(
      int moment,
      StageTab stage,
      Arrangement panes,
      boolean playing,
      Page page,
      boolean editing,
      Breakpoints stops,
      boolean fullScreen,
      boolean presenting,
      boolean projecting,
      boolean pointing,
      int textSize,
      boolean finding,
      int closed,
      int asked,
      Origin origin,
      String status) {}

  private final AtomicInteger closed = new AtomicInteger();

  /// How often somebody was asked where a file is, or is to be.
  private final AtomicInteger asked = new AtomicInteger();

  private final Map<Command, World> wanted = new EnumMap<>(Command.class);
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH, new HeldDelays());
    OpenWindow.fx(
        () -> {
          window.place().work().comesFrom(new Origin.Shipped("01-shutdown"));
          window.place().work().askForPlaces(new CountedPlaces(asked));
          window.stage().setX(0); // the last frame of full screen would not fit elsewhere
          window.stage().setY(0);
          window
              .stage()
              .setOnCloseRequest(
                  request -> {
                    closed.incrementAndGet();
                    request.consume();
                  });
          return null;
        });
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void every_command_works_by_its_key_wherever_the_focus_is_unless_a_control_keeps_the_key() {
    List<String> faults = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    Set<Command> seen = EnumSet.noneOf(Command.class);
    for (Sight sight : Sight.panes().subList(0, 3)) {
      sight.show(window);
      wanted.clear();
      reset(sight, Command.NEXT);
      World before = OpenWindow.fx(this::world);
      for (String place : places()) {
        if (kinds.add(kind(place))) {
          Node node = find(place);
          for (Command command : commands()) {
            if (changes(sight, command, before)
                && Sample.takes(kinds.size() + commands().indexOf(command), 15)) {
              seen.add(command);
              node = isThere(node, place) ? node : find(place);
              press(sight, node, command, before, faults);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(commands());
  }

  @ParameterizedTest
  @CsvSource({"0, #table-SHUTDOWN", "1, #router", "2, #words-scroll", "3, #timeline"})
  void what_changes_the_whole_window_works_by_its_key_in_every_pane(int pane, String query) {
    Sight sight = Sight.panes().getFirst();
    sight.show(window);
    for (Command command : Sample.of(List.copyOf(HEAVY), 4, pane)) {
      reset(sight, command);
      World before = OpenWindow.fx(this::world);
      choose(command);
      World expected = OpenWindow.fx(this::world);
      assertThat(expected).isNotEqualTo(before);
      reset(sight, command);
      focus(window.find(query));
      press(command);
      assertThat(OpenWindow.fx(this::world)).as("%s at %s", command, query).isEqualTo(expected);
    }
    reset(sight, Command.PRESENT);
  }

  private static List<Command> commands() {
    return Stream.of(Command.values())
        .filter(command -> !command.keys().onLinux().isEmpty())
        .filter(command -> !BY_PLACE.contains(command))
        .filter(command -> !OF_EDITS.contains(command))
        .filter(command -> !HEAVY.contains(command))
        .toList();
  }

  /// What a kind of control has in common with others of its kind, wherever it is.
  private static String kind(String place) {
    return place.replaceAll(" #.*", "").replaceAll(" (accent|compact|\\w+-pill)", "");
  }

  /// Whether a command has something to do; what that is, it is asked by its menu.
  private boolean changes(Sight sight, Command command, World before) {
    World after =
        wanted.computeIfAbsent(
            command,
            _ -> {
              choose(command);
              World changed = OpenWindow.fx(this::world);
              reset(sight, command);
              return changed;
            });
    return !after.equals(before);
  }

  private void press(
      Sight sight, Node focused, Command command, World before, List<String> faults) {
    String place = OpenWindow.fx(() -> Focusables.place(focused));
    focus(focused);
    World expected = keeps(focused, command) ? before : wanted.get(command);
    press(command);
    World after = OpenWindow.fx(this::world);
    if (!after.equals(expected)) {
      faults.add("%s at %s%n  gives %s%n  not %s".formatted(command, place, after, expected));
    }
    if (focused instanceof ComboBox<?> box) {
      OpenWindow.fx(
          () -> {
            box.hide();
            return null;
          });
    }
    reset(sight, command);
  }

  /// A list of choices opens and closes by Alt and the arrow keys.
  private static boolean keeps(Node focused, Command command) {
    return focused instanceof ComboBox<?>
        && (command == Command.CAUSE || command == Command.CONSEQUENCE);
  }

  private void choose(Command command) {
    OpenWindow.fx(
        () -> {
          MenuBar bar = (MenuBar) window.find("#menus");
          bar.getMenus().stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> command.id().equals(item.getId()))
              .forEach(MenuItem::fire);
          return null;
        });
    OpenWindow.fx(() -> null);
    window.awaitFiles();
  }

  /// @param done what was done before
  private void reset(Sight sight, Command done) {
    OpenWindow.fx(
        () -> {
          Workplace place = window.place();
          place.looks().projectingProperty().set(false);
          place.looks().pointingProperty().set(false);
          place.looks().panesLook().endPresentation();
          place.looks().chosen().property(Setting.TEXT_SIZE).set(sight.textSize());
          window.stage().setFullScreen(false);
          place.steps().playingProperty().set(false);
          if (!(place.work().originProperty().get() instanceof Origin.Shipped)) {
            new Documents(place.filing(), window.stage()).open(Lessons.course().getFirst());
          }
          place.looks().pageProperty().set(null);
          place.editing().openProperty().set(false);
          place.looks().stageTabProperty().set(sight.stage());
          place.looks().panesLook().arrange(sight.arrangement());
          place.steps().breakpointsProperty().set(Breakpoints.NONE.toggled(5).toggled(20));
          place.showing().selectionProperty().set(new Selection.Client("DVMRP"));
          window.root().requestFocus();
          place.showing().goToBeat(BEAT - 1);
          place.showing().goToBeat(BEAT);
          closed.set(0);
          asked.set(0);
          return null;
        });
    if (HEAVY.contains(done)) {
      window.settle();
    } else {
      OpenWindow.fx(() -> null);
    }
  }

  private World world() {
    Workplace place = window.place();
    Node owner = window.root().getScene().getFocusOwner();
    return new World(
        place.showing().moment(),
        place.looks().stageTabProperty().get(),
        place.looks().panesLook().arrangement(),
        place.steps().playingProperty().get(),
        place.looks().pageProperty().get(),
        place.editing().openProperty().get(),
        place.steps().breakpointsProperty().get(),
        window.stage().isFullScreen(),
        place.looks().panesLook().presentingProperty().get(),
        place.looks().projectingProperty().get(),
        place.looks().pointingProperty().get(),
        place.looks().textSizeProperty().getValue(),
        owner != null && "events-text".equals(owner.getId()),
        closed.get(),
        asked.get(),
        place.work().originProperty().get(),
        ((StatusBar) window.find("#status")).getText());
  }

  private List<String> places() {
    return OpenWindow.fx(
        () -> Focusables.in(window.root()).stream().map(Focusables::place).distinct().toList());
  }

  private void press(Command command) {
    window.robot().push((KeyCodeCombination) KeyCombination.valueOf(command.keys().onLinux()));
    window.awaitFiles();
  }

  private boolean isThere(Node node, String place) {
    return OpenWindow.fx(
        () ->
            node.getScene() != null
                && node.getScene().getRoot().equals(window.root())
                && Focusables.in(window.root()).contains(node)
                && Focusables.place(node).equals(place));
  }

  /// What may have to be laid out first to be there.
  private Node find(String place) {
    window.settle();
    return OpenWindow.fx(
        () ->
            Focusables.in(window.root()).stream()
                .filter(node -> Focusables.place(node).equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place)));
  }

  private void focus(Node node) {
    OpenWindow.fx(
        () -> {
          node.requestFocus();
          return null;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"#events-text", "#state-text"})
  void a_text_field_keeps_its_keys(String query) {
    Sight sight = Sight.panes().get(query.equals("#events-text") ? 2 : 1);
    sight.show(window);
    TextField text = (TextField) window.find(query);
    focus(text);
    OpenWindow.fx(
        () -> {
          text.clear();
          return null;
        });
    int moment = window.place().showing().moment();
    type(KeyCode.A, KeyCode.SPACE, KeyCode.DIGIT0, KeyCode.B, KeyCode.MINUS);
    assertThat(text.getText()).isEqualTo("a 0b-");
    type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.C);
    assertThat(text.getText()).isEqualTo("a 0cb-");
    type(KeyCode.HOME, KeyCode.D, KeyCode.END, KeyCode.E, KeyCode.RIGHT);
    assertThat(text.getText()).isEqualTo("da 0cb-e");
    type(KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.DELETE, KeyCode.BACK_SPACE);
    window.robot().push(KeyCode.CONTROL, KeyCode.A);
    window.robot().push(KeyCode.CONTROL, KeyCode.C);
    assertThat(text.getSelectedText()).isEqualTo(text.getText());
    String all = text.getText();
    type(KeyCode.END);
    window.robot().push(KeyCode.CONTROL, KeyCode.V);
    assertThat(text.getText()).isEqualTo(all + all);
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text.getText()).isEqualTo(all);
    assertThat(window.place().showing().moment()).isEqualTo(moment);
    assertThat(window.place().steps().playingProperty().get()).isFalse();
    assertThat(text.isFocused()).isTrue();
    OpenWindow.fx(
        () -> {
          text.clear();
          return null;
        });
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      window.robot().push(key);
    }
  }

  @Test
  void f10_leads_to_the_menus_and_the_arrow_keys_through_them() {
    Sight.panes().getFirst().show(window);
    focus(window.find("#timeline"));
    type(KeyCode.F10, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
    assertThat(window.place().showing().moment()).isZero(); // Go: to the beginning
    assertThat(window.place().looks().stageTabProperty().get()).isEqualTo(StageTab.ROUTER);
  }

  @Test
  void a_table_of_the_state_is_sorted_by_its_menu() {
    Sight.panes().get(1).show(window);
    focus(window.find("#interfacesMenu"));
    assertThat(firstInterface()).isEqualTo("1");
    type(KeyCode.SPACE);
    // From the last item up: copy as CSV, copy, sort.
    type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
    type(KeyCode.ENTER);
    window.settle();
    assertThat(firstInterface()).isEqualTo("4");
  }

  private String firstInterface() {
    return OpenWindow.fx(
        () ->
            ((TableView<?>) window.find("#interfaces")).getColumns().get(1).getCellData(0)
                    instanceof Cell cell
                ? cell.text()
                : "");
  }

  @Test
  void the_key_for_what_can_be_done_opens_a_menu_on_the_timeline_and_on_the_table_of_events() {
    for (String query : List.of("#timeline", "#events-table")) {
      Sight.panes().get(2).show(window);
      focus(window.find(query));
      window.robot().push(KeyCode.SHIFT, KeyCode.F10);
      assertThat(OpenWindow.fx(KeyboardTest::menuIsOpen)).as(query).isTrue();
      type(KeyCode.ESCAPE);
      assertThat(OpenWindow.fx(KeyboardTest::menuIsOpen)).as(query).isFalse();
    }
  }

  private static boolean menuIsOpen() {
    return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
  }

  @Test
  void a_link_that_goes_with_its_beat_leaves_the_focus_beside_it() {
    Sight.panes().getFirst().show(window);
    focus(window.find(".reference"));
    type(KeyCode.SPACE);
    window.settle();
    assertThat(window.place().showing().beat()).isEqualTo(7);
    assertThat(window.root().getScene().getFocusOwner().getId()).isEqualTo("basis");
  }

  @Test
  void a_clause_whose_table_is_turned_over_leaves_the_focus_to_the_tab_of_the_table() {
    Sight.panes().getFirst().show(window);
    focus(window.find("#clause-SHUTDOWN_1_DISABLE"));
    OpenWindow.fx(
        () -> {
          ((ToggleButton) window.find("#table-OPERATION")).fire();
          return null;
        });
    window.settle();
    assertThat(window.root().getScene().getFocusOwner().getId()).isEqualTo("table-OPERATION");
  }
}
