package org.mgmscope.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.HeldDelays;
import org.mgmscope.ui.KeyEvents;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.shell.Workplace;

/// Somebody who types slowly: between two keys passes the time after which what was typed is taken
/// over, and the run follows.
class TypingTest {
  private static final String LETTERS = "12";

  private final HeldDelays delays = new HeldDelays();
  private OpenWindow window;
  private KeyEvents keys;

  private void open(Locale locale) {
    window = OpenWindow.on(Cases.read("every-field.mgm.json"), locale, delays);
    keys = new KeyEvents(window);
    window.moveToCorner();
  }

  @AfterEach
  void close() {
    window.close();
  }

  /// What stands beside the stage is laid out with each key as well; it has no fields.
  private void fold() {
    OpenWindow.act(
        () ->
            place()
                .looks()
                .panesLook()
                .arrange(Arrangement.USUAL.folding(Set.of(Pane.DOCS, Pane.STATE, Pane.TIMELINE))));
    window.settle();
  }

  private Workplace place() {
    return window.place();
  }

  private void elapse() {
    OpenWindow.act(delays::elapse);
  }

  /// Shows the editor with one element.
  private void show(Edit.Part part, int index) {
    OpenWindow.act(
        () -> {
          Editing editing = place().editing();
          editing.openProperty().set(true);
          editing.partProperty().set(part);
          if (part != Edit.Part.LESSON) {
            editing.selectedProperty(part).set(List.of(index));
          }
        });
    window.settle();
  }

  private Form form() {
    return OpenWindow.fx(() -> (Form) ((ScrollPane) window.find("#edit-scroll")).getContent());
  }

  private Node at(String id) {
    return window.find("#" + id);
  }

  private List<Control> controls() {
    Form form = form();
    return OpenWindow.fx(
        () ->
            form.lookupAll(".edit-row .edit-line > *").stream()
                .filter(
                    each ->
                        each instanceof TextInputControl
                            || each instanceof ChoiceBox<?>
                            || each instanceof CheckBox)
                .map(Control.class::cast)
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void every_letter_stays_that_is_typed_slowly_into_any_field_of_the_editor(String language) {
    open(Locale.forLanguageTag(language));
    fold();
    Set<String> typed = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    for (Edit.Part part : Edit.Part.values()) {
      int count = part == Edit.Part.LESSON ? 1 : OpenWindow.fx(() -> draft().size(part.pointer()));
      for (int i = 0; i < count; i++) {
        show(part, i);
        for (Control control : controls()) {
          String name = part + " " + control.getId();
          if (control instanceof TextInputControl
              && typed.add(name)
              && takes(typed.size(), language)) {
            type(control.getId(), name, wrong);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(typed).hasSizeGreaterThan(40);
  }

  /// In `verify` each third thing is tried, in one of the languages.
  private static boolean takes(int number, String language) {
    return Sample.takes(number + ("de".equals(language) ? 3 : 0), 6);
  }

  private Draft draft() {
    place().work().settle();
    return place().work().draft();
  }

  private void type(String id, String name, List<String> wrong) {
    Draft draft = OpenWindow.fx(this::draft);
    TextInputControl field = (TextInputControl) at(id);
    OpenWindow.act(
        () -> {
          field.requestFocus();
          field.end();
        });
    String before = field.getText();
    keys.type(LETTERS, this::elapse);
    Node owner = keys.owner();
    String now = owner instanceof TextInputControl text ? text.getText() : "";
    if (!id.equals(owner.getId())) {
      wrong.add(name + ": the focus went to " + owner);
    } else if (!now.equals(before + LETTERS)) {
      wrong.add(name + ": " + now + " instead of " + before + LETTERS);
    }
    OpenWindow.act(() -> place().work().undo());
    window.settle();
    int caret = OpenWindow.fx(field::getCaretPosition);
    if (caret != before.length()) {
      wrong.add(name + ": after undo the caret is at " + caret);
    }
    if (!draft.equals(OpenWindow.fx(this::draft))) {
      wrong.add(name + ": is not one edit");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void a_box_or_a_choice_of_the_editor_that_is_changed_by_keys_keeps_the_focus(String language) {
    open(Locale.forLanguageTag(language));
    fold();
    Set<String> seen = new HashSet<>();
    for (Edit.Part part : Edit.Part.values()) {
      int count = part == Edit.Part.LESSON ? 1 : OpenWindow.fx(() -> draft().size(part.pointer()));
      for (int i = 0; i < count; i++) {
        show(part, i);
        for (Control control : controls()) {
          if (!(control instanceof TextInputControl)
              && seen.add(part + control.getId())
              && takes(seen.size(), language)) {
            changeTwice(control.getId());
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
  }

  private void changeTwice(String id) {
    OpenWindow.act(() -> at(id).requestFocus());
    for (int i = 0; i < 2; i++) {
      Draft before = OpenWindow.fx(this::draft);
      if (at(id) instanceof CheckBox) {
        window.robot().push(KeyCode.SPACE);
      } else {
        choose(id);
      }
      elapse();
      window.settle();
      assertThat(keys.owner().getId()).as("what has the focus after a change").isEqualTo(id);
      assertThat(OpenWindow.fx(this::draft)).as(id).isNotEqualTo(before);
    }
    OpenWindow.act(() -> place().work().undo());
    OpenWindow.act(() -> place().work().undo());
    window.settle();
  }

  /// Takes the next choice, or, after the last, the one before.
  private void choose(String id) {
    ChoiceBox<?> box = (ChoiceBox<?>) at(id);
    int at = OpenWindow.fx(() -> box.getSelectionModel().getSelectedIndex());
    int last = OpenWindow.fx(() -> box.getItems().size()) - 1;
    window.robot().push(KeyCode.SPACE);
    window.robot().push(at < last ? KeyCode.DOWN : KeyCode.UP);
    window.robot().push(KeyCode.ENTER);
  }

  static List<Arguments> searches() {
    return Sample.of(
        List.of(
            Arguments.of("en", "settings-search"),
            Arguments.of("de", "settings-search"),
            Arguments.of("de", "events-text"),
            Arguments.of("en", "events-text"),
            Arguments.of("en", "state-text"),
            Arguments.of("de", "state-text")),
        3,
        0);
  }

  @ParameterizedTest
  @MethodSource("searches")
  void every_letter_stays_although_all_is_shown_anew_meanwhile(String language, String id) {
    open(Locale.forLanguageTag(language));
    switch (id) {
      case "events-text" ->
          OpenWindow.act(() -> place().looks().stageTabProperty().set(StageTab.EVENTS));
      case "state-text" -> window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
      default -> window.press(KeyCode.CONTROL, KeyCode.COMMA);
    }
    window.settle();
    OpenWindow.act(() -> at(id).requestFocus());
    List<Runnable> changes =
        List.of(
            () -> place().looks().chosen().property(Setting.TEXT_SIZE).set(125),
            () -> place().showing().speak(Locale.ENGLISH),
            () -> place().showing().speak(Locale.GERMAN));
    StringBuilder typed = new StringBuilder();
    for (Runnable change : changes) {
      keys.type("e", () -> OpenWindow.act(change));
      typed.append("e");
      assertThat(keys.owner().getId()).isEqualTo(id);
      assertThat(((TextField) keys.owner()).getText()).isEqualTo(typed.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void a_setting_that_is_changed_keeps_the_focus(String language) {
    open(Locale.forLanguageTag(language));
    window.press(KeyCode.CONTROL, KeyCode.COMMA);
    List<Setting<?>> settings = Setting.offered();
    for (int number = 0; number < settings.size(); number++) {
      if (!takes(number, language)) {
        continue;
      }
      String id = "setting-" + settings.get(number).name();
      OpenWindow.act(() -> at(id).requestFocus());
      for (int i = 0; i < 2; i++) {
        change(id);
        elapse();
        window.settle();
        assertThat(keys.owner().getId()).isEqualTo(id);
      }
    }
  }

  /// Chooses something else. The list of a choice would be as large as the text is then, and there
  /// is no room for that with no display.
  private void change(String id) {
    OpenWindow.act(
        () -> {
          switch (at(id)) {
            case CheckBox box -> box.fire();
            case ChoiceBox<?> box ->
                box.getSelectionModel()
                    .select(box.getSelectionModel().getSelectedIndex() > 0 ? 0 : 1);
            case Node other -> throw new AssertionError(other);
          }
        });
  }
}
