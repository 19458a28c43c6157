package org.mgmscope.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Snippet;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.Rest;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.ui.work.FilePlaces;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Origin;

/// What somebody does and sees who edits a lesson.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorTest {
  @TempDir private Path folder;

  private OpenWindow window;

  @BeforeAll
  void openWindow() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window.moveToCorner();
  }

  @BeforeEach
  void open() {
    open(Locale.ENGLISH);
  }

  private void open(Locale locale) {
    window.renew(Cases.lesson("01-shutdown"), locale);
    OpenWindow.act(() -> work().comesFrom(new Origin.Shipped("01-shutdown")));
    window.press(KeyCode.CONTROL, KeyCode.E);
  }

  @AfterAll
  void close() {
    window.close();
  }

  private Workplace place() {
    return window.place();
  }

  private Work work() {
    return place().work();
  }

  private Node at(String query) {
    return window.find(query);
  }

  private void select(int... steps) {
    OpenWindow.act(
        () ->
            place()
                .editing()
                .selectedProperty(place().editing().partProperty().get())
                .set(IntStream.of(steps).map(step -> step - 1).boxed().toList()));
    window.settle();
    OpenWindow.act(at("#edit-list")::requestFocus);
  }

  private void turnTo(Edit.Part part) {
    window.click("#edit-part-" + part.name().toLowerCase(Locale.ROOT));
  }

  /// Types into a field in the stead of what stands in it, and leaves it.
  private void type(String field, String text) {
    OpenWindow.act(
        () -> {
          at(field).requestFocus();
          ((TextInputControl) at(field)).selectAll();
        });
    if (text.isEmpty()) {
      window.press(KeyCode.DELETE);
    } else {
      window.robot().write(text);
    }
    window.press(KeyCode.TAB);
  }

  private void choose(String field, String word) {
    OpenWindow.act(
        () -> {
          @SuppressWarnings("unchecked")
          ChoiceBox<String> box = (ChoiceBox<String>) at(field);
          box.setValue(word);
        });
    window.settle();
  }

  private List<String> lines() {
    return OpenWindow.fx(
        () -> {
          Rest.layOut(window.stage().getScene());
          return window.findAll("#edit-list .list-cell").stream()
              .map(each -> ((Labeled) each).getText())
              .filter(text -> text != null && !text.isEmpty())
              .sorted()
              .toList();
        });
  }

  private String step(int number) {
    return Snippet.line(work().draft().list(Edit.Part.STEPS.pointer()).get(number - 1));
  }

  private int steps() {
    return work().draft().size(Edit.Part.STEPS.pointer());
  }

  private MenuItem item(String id) {
    return OpenWindow.fx(
        () ->
            ((MenuBar) window.find("#menus"))
                .getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow());
  }

  private String undo() {
    return OpenWindow.fx(item("menu-undo")::getText);
  }

  private boolean isSeen(String query) {
    return OpenWindow.fx(
        () -> {
          Node node = window.find(query);
          return node != null && node.isVisible();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "en, Undo Change step 1, Redo Change step 1, Undo",
    "de, Rückgängig: Schritt 1 ändern, Wiederholen: Schritt 1 ändern, Rückgängig"
  })
  void an_edit_is_seen_everywhere_named_in_the_menu_and_undone(
      Locale locale, String undo, String redo, String nothing) {
    open(locale);
    OpenWindow.act(() -> place().showing().goToBeat(2));
    assertThat(undo()).isEqualTo(nothing);
    select(1);
    type("#edit-group", "239.7.7.7");
    assertThat(lines().getFirst()).contains("239.7.7.7");
    assertThat(OpenWindow.fx(() -> window.stage().getTitle())).startsWith("• ");
    assertThat(place().showing().lesson().run().event(1).toString()).contains("239.7.7.7");
    assertThat(place().showing().lesson().pages().step(place().showing().beat())).isEqualTo(1);
    assertThat(work().originProperty().get()).isEqualTo(new Origin.Unnamed("01-shutdown"));
    assertThat(undo()).isEqualTo(undo);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(step(1)).contains("239.1.1.1");
    assertThat(OpenWindow.fx(item("menu-redo")::getText)).isEqualTo(redo);
    assertThat(OpenWindow.fx(() -> ((TextInputControl) at("#edit-group")).getText()))
        .isEqualTo("239.1.1.1");
    window.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(step(1)).contains("239.7.7.7");
  }

  @ParameterizedTest
  @CsvSource({"en, is no address", "de, ist keine Adresse"})
  void what_is_wrong_is_told_at_the_field_and_the_run_is_marked_as_old_until_it_is_right(
      Locale locale, String words) {
    open(locale);
    select(1);
    type("#edit-group", "239.x");
    assertThat(message("#edit-group")).contains("239.x", words);
    assertThat(isSeen("#old-run")).isTrue();
    assertThat(place().showing().lesson().run().event(1).toString()).contains("239.1.1.1");
    assertThat(lines().getFirst()).contains("239.x");
    type("#edit-group", "239.2.2.2");
    assertThat(message("#edit-group")).isEmpty();
    assertThat(isSeen("#old-run")).isFalse();
    assertThat(place().showing().lesson().run().event(1).toString()).contains("239.2.2.2");
  }

  private String message(String field) {
    return OpenWindow.fx(
        () -> {
          Label message = (Label) at(field).getParent().getParent().lookup(".edit-message");
          return message.isVisible() ? message.getText() : "";
        });
  }

  @Test
  void the_list_has_the_focus_when_the_editor_opens_and_next_when_it_closes() {
    assertThat(OpenWindow.fx(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("edit-list");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(work().unsavedProperty().get()).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.E);
    assertThat(OpenWindow.fx(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("next");
  }

  @Test
  void what_is_typed_is_one_edit_and_is_there_letter_by_letter_although_the_views_load_again() {
    select(4);
    OpenWindow.act(
        () -> {
          at("#edit-source").requestFocus();
          ((TextInputControl) at("#edit-source")).selectAll();
        });
    for (char letter : "10.9.8.7".toCharArray()) {
      window.robot().write(letter);
      OpenWindow.act(work()::settle);
      window.settle();
    }
    assertThat(step(4)).contains("10.9.8.7");
    OpenWindow.act(work()::undo);
    assertThat(work().historyProperty().get().done()).isNull();
  }

  @Test
  void what_is_typed_is_saved_also_before_one_leaves_the_field() throws IOException {
    Path file = folder.resolve("mine.mgm.json");
    work()
        .askForPlaces(
            new FilePlaces() {
              @Override
              public Optional<Path> toOpen(Stage stage) {
                return Optional.empty();
              }

              @Override
              public Optional<Path> toSave(Stage stage, String name) {
                return Optional.of(file);
              }
            });
    select(1);
    OpenWindow.act(
        () -> {
          at("#edit-source").requestFocus();
          ((TextInputControl) at("#edit-source")).selectAll();
        });
    window.robot().write("10.7.7.7");
    window.press(KeyCode.CONTROL, KeyCode.S);
    assertThat(Files.readString(file)).contains("10.7.7.7");
    assertThat(work().unsavedProperty().get()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"call", "startUp", "shutDown", "packet", "report", "leave", "wait", "crash"})
  void a_step_of_each_kind_is_added_behind_what_is_selected(String verb) {
    select(2);
    OpenWindow.act(
        () ->
            ((MenuButton) at("#edit-add"))
                .getItems().stream()
                    .filter(item -> item.getId().equals("edit-add-" + verb))
                    .forEach(MenuItem::fire));
    window.settle();
    assertThat(step(3)).startsWith("{\"" + verb + "\"");
    assertThat(undo()).isEqualTo("Undo Add step 3");
    assertThat(work().problemsProperty().get()).isEmpty();
    assertThat(place().showing().lesson().run().scenario().steps()).hasSize(6);
    assertThat(place().editing().selectedProperty(Edit.Part.STEPS).get()).containsExactly(2);
  }

  @ParameterizedTest
  @CsvSource({"INTERFACES, interface no. 5", "CLIENTS, client no. 4", "ROUTES, route no. "})
  void an_interface_a_client_and_a_route_are_added(Edit.Part part, String name) {
    turnTo(part);
    window.click("#edit-add");
    assertThat(undo()).startsWith("Undo Add " + name);
    assertThat(work().problemsProperty().get()).isEmpty();
    assertThat(work().oldProperty().get()).isFalse();
  }

  @Test
  void a_step_becomes_another_and_a_call_one_of_another_function_with_what_both_have() {
    select(3);
    choose("#edit-function", "MgmAddGroupMembershipEntry");
    assertThat(step(3))
        .contains(
            "MgmAddGroupMembershipEntry",
            "\"client\": \"PIM-SM\"",
            "\"interface\": \"1\"",
            "group");
    choose("#edit-verb", "crash");
    assertThat(step(3)).startsWith("{\"crash\": \"PIM-SM\"");
    assertThat(work().problemsProperty().get()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(step(3)).contains("MgmTakeInterfaceOwnership");
  }

  @Test
  void several_are_removed_duplicated_and_moved_by_keys() {
    String first = step(1);
    String fifth = step(5);
    select(1, 5);
    assertThat(OpenWindow.fx(() -> ((Label) at(".edit-nothing")).getText())).startsWith("2 are");
    window.press(KeyCode.DELETE);
    assertThat(steps()).isEqualTo(3);
    assertThat(undo()).isEqualTo("Undo Remove 2 steps");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(List.of(step(1), step(5))).containsExactly(first, fifth);
    select(2);
    String second = step(2);
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(step(4)).isEqualTo(second);
    assertThat(undo()).isEqualTo("Undo Move step 3");
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(step(3)).isEqualTo(second);
    window.press(KeyCode.CONTROL, KeyCode.D);
    assertThat(steps()).isEqualTo(6);
    assertThat(step(4)).isEqualTo(second);
    assertThat(undo()).isEqualTo("Undo Duplicate step 3");
  }

  @Test
  void the_buttons_do_the_same_and_are_of_no_use_without_a_selection() {
    select();
    for (String button : List.of("duplicate", "remove", "up", "down")) {
      assertThat(at("#edit-" + button).isDisabled()).as(button).isTrue();
    }
    select(1);
    assertThat(at("#edit-up").isDisabled()).isTrue();
    window.click("#edit-down");
    assertThat(undo()).isEqualTo("Undo Move step 1");
    window.click("#edit-duplicate");
    assertThat(steps()).isEqualTo(6);
    window.click("#edit-remove");
    assertThat(steps()).isEqualTo(5);
  }

  @Test
  void a_step_is_dragged_to_another_place() {
    String second = step(2);
    select(2);
    OpenWindow.act(
        () -> {
          Bounds over = cell(3).localToScene(cell(3).getLayoutBounds());
          cell(2)
              .fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, over.getMaxX() / 2, over.getMinY() + 3));
          assertThat(marks()).containsExactly("drop-above");
          cell(2)
              .fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, over.getMaxX() / 2, over.getMaxY() - 3));
          assertThat(marks()).containsExactly("drop-below");
          cell(2)
              .fireEvent(mouse(MouseEvent.MOUSE_RELEASED, over.getMaxX() / 2, over.getMaxY() - 3));
          assertThat(marks()).isEmpty();
        });
    window.settle();
    assertThat(step(3)).isEqualTo(second);
    assertThat(undo()).isEqualTo("Undo Move step 2");
  }

  private List<String> marks() {
    return window.findAll("#edit-list .list-cell").stream()
        .flatMap(each -> each.getPseudoClassStates().stream())
        .map(PseudoClass::getPseudoClassName)
        .filter(name -> name.startsWith("drop"))
        .toList();
  }

  /// A mouse that was pressed on the second step.
  private MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        false,
        new PickResult(cell(2), x, y));
  }

  private Node cell(int number) {
    return window.findAll("#edit-list .list-cell").stream()
        .filter(each -> String.valueOf(((Labeled) each).getText()).startsWith(number + "  "))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"en, Nothing on the clipboard", "de, Nichts in der Zwischenablage"})
  void steps_go_by_the_clipboard_as_json_and_what_is_none_is_told(Locale locale, String told) {
    open(locale);
    select(1, 2);
    String first = step(1);
    window.press(KeyCode.CONTROL, KeyCode.C);
    String copied = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString());
    assertThat(Snippet.elements(copied)).hasSize(2);
    OpenWindow other = OpenWindow.on(Cases.read("cases/11-deadlock.mgm.json"), Locale.ENGLISH);
    other.press(KeyCode.CONTROL, KeyCode.E);
    int before = other.place().work().draft().size(Edit.Part.STEPS.pointer());
    OpenWindow.act(other.find("#edit-list")::requestFocus);
    other.press(KeyCode.CONTROL, KeyCode.V);
    List<Json> steps = other.place().work().draft().list(Edit.Part.STEPS.pointer());
    assertThat(steps).hasSize(before + 2);
    assertThat(Snippet.line(steps.get(before))).isEqualTo(first);
    other.close();
    select(2);
    window.press(KeyCode.CONTROL, KeyCode.X);
    assertThat(steps()).isEqualTo(4);
    OpenWindow.act(() -> org.mgmscope.ui.kit.Copying.copy("a word"));
    window.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(steps()).isEqualTo(4);
    assertThat(OpenWindow.fx(() -> ((Label) at("#notices").lookup(".label")).getText()))
        .contains(told);
  }

  @Test
  void while_one_types_what_may_be_meant_is_offered_and_taken_by_the_keyboard() {
    select(3);
    OpenWindow.act(
        () -> {
          at("#edit-client").requestFocus();
          ((TextInputControl) at("#edit-client")).selectAll();
        });
    window.robot().write("dv");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.TAB);
    assertThat(step(3)).contains("\"client\": \"DVMRP\"");
  }

  @Test
  void what_hosts_do_meanwhile_is_added_changed_and_removed() {
    select(2);
    window.click("#edit-add-host");
    assertThat(step(2)).contains("\"during\": [{\"report\": {");
    choose("#edit-host-0", "leave");
    assertThat(step(2)).contains("\"during\": [{\"leave\": {");
    assertThat(work().problemsProperty().get()).isEmpty();
    OpenWindow.act(((javafx.scene.control.Button) at("#edit-remove-host-0"))::fire);
    assertThat(step(2)).doesNotContain("during");
  }

  @Test
  void the_lesson_itself_and_the_policies_of_a_client_have_fields() {
    turnTo(Edit.Part.LESSON);
    type("#edit-title-en", "Mine");
    choose("#edit-mfeDeletion", "beforeEnable");
    assertThat(Snippet.line(work().draft().root())).contains("\"mfeDeletion\": \"beforeEnable\"");
    choose("#edit-mfeDeletion", "afterEnable");
    assertThat(Snippet.line(work().draft().root())).doesNotContain("mfeDeletion");
    assertThat(place().showing().lesson().title()).isEqualTo("Mine");
    turnTo(Edit.Part.CLIENTS);
    select(1);
    type("#edit-timeout", "30");
    assertThat(Snippet.line(work().draft().root()))
        .contains("\"policy\": {\"pruneAlert\": {\"timeout\": 30}}");
    type("#edit-timeout", "");
    assertThat(Snippet.line(work().draft().root())).doesNotContain("policy");
  }

  @ParameterizedTest
  @CsvSource({"en, 3 problems", "de, 3 Fehler"})
  void a_file_with_problems_opens_with_their_list_each_leads_to_its_place_and_all_are_copied(
      Locale locale, String title) throws IOException {
    open(locale);
    Path file =
        Files.writeString(
            folder.resolve("odd.mgm.json"),
            """
            {"format": "mgmscope/1", "title": "Odd", "interfaces": [{"index": 1, "name": "A"}],
             "clients": [{"name": "P", "kind": "routing", "protocolId": 8}],
             "steps": [{"shutDown": "P"}, {"shutDown": "Q"},
              {"wait": "long"}, {"wait": 1, "colour": "red"}]}
            """);
    OpenWindow.act(() -> new Documents(place().filing(), window.stage()).open(file, 0));
    window.settle();
    assertThat(isSeen("#old-run")).isTrue();
    assertThat(OpenWindow.fx(() -> ((Labeled) at(".edit-problems-title")).getText()))
        .isEqualTo(title);
    assertThat(OpenWindow.fx(() -> window.stage().getTitle())).startsWith("odd.mgm.json");
    OpenWindow.act(((javafx.scene.control.Button) at("#edit-copy-problems"))::fire);
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()).lines()).hasSize(3);
    goToProblem(1);
    assertThat(place().editing().selectedProperty(Edit.Part.STEPS).get()).containsExactly(2);
    assertThat(OpenWindow.fx(() -> window.stage().getScene().getFocusOwner().getId()))
        .isEqualTo("edit-seconds");
    type("#edit-seconds", "2");
    goToProblem(1);
    OpenWindow.act(((javafx.scene.control.Button) at("#edit-unknown"))::fire);
    goToProblem(0);
    type("#edit-client", "P");
    assertThat(work().problemsProperty().get()).isEmpty();
    assertThat(isSeen("#old-run")).isFalse();
    assertThat(place().showing().lesson().run().scenario().steps()).hasSize(4);
  }

  private void goToProblem(int index) {
    OpenWindow.act(
        () -> {
          ListView<?> list = (ListView<?>) window.find("#edit-problems");
          list.requestFocus();
          list.getSelectionModel().select(index);
        });
    window.press(KeyCode.ENTER);
  }

  @Test
  void enter_in_the_list_goes_to_the_end_of_the_step_which_is_marked() {
    select(2);
    window.press(KeyCode.ENTER);
    assertThat(place().showing().moment())
        .isEqualTo(place().showing().lesson().run().momentAfterStep(2));
    assertThat(OpenWindow.fx(() -> ((Labeled) cell(2)).getGraphic())).isNotNull();
  }

  @Test
  void while_one_presents_nothing_is_edited() {
    assertThat(isSeen("#editor")).isTrue();
    window.press(KeyCode.F5);
    assertThat(isSeen("#editor")).isFalse();
    assertThat(OpenWindow.fx(item("menu-edit")::isDisable)).isTrue();
    window.press(KeyCode.F5);
    assertThat(isSeen("#editor")).isTrue();
    window.click("#edit-close");
    assertThat(isSeen("#editor")).isFalse();
  }

  @Test
  void language_and_text_size_change_and_the_selection_stays() {
    select(3);
    OpenWindow.act(() -> place().showing().speak(Locale.GERMAN));
    window.settle();
    assertThat(
            OpenWindow.fx(
                () -> ((ListView<?>) at("#edit-list")).getSelectionModel().getSelectedIndices()))
        .containsExactly(2);
    assertThat(lines().get(1)).contains("Herunterfahren");
    assertThat(isSeen("#edit-function")).isTrue();
  }

  @Test
  void a_draft_of_many_steps_is_followed_off_the_windows_thread_to_its_end() {
    OpenWindow.act(
        () -> {
          Draft draft = work().draft();
          List<Json> many =
              IntStream.range(0, 3000)
                  .<Json>mapToObj(i -> Json.Members.of(new Json.Member("wait", Json.Digits.of(1))))
                  .toList();
          work()
              .edit(
                  new Edit(Edit.What.PASTE, Edit.Part.STEPS, 6, 3000),
                  draft.inserted(Edit.Part.STEPS.pointer(), 5, many));
        });
    while (OpenWindow.<Boolean>fx(work().oldProperty()::get)) {
      window.settle();
    }
    assertThat(place().showing().lesson().run().scenario().steps()).hasSize(3005);
    select(3005);
    assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("3005  Wait 1 s"));
  }
}
