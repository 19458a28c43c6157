package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.manual.Table;
import org.mgmscope.settings.StageTab;

/// What a screen reader says of everything that can have the focus. In `verify` each sight is
/// looked at in one of the two languages, and each third beat.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleNamesTest {
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({"en, 0", "de, 1"})
  void everything_that_can_have_the_focus_has_a_name_of_its_own_a_role_and_a_value(
      String language, int first) {
    speak(language);
    List<String> faults = new ArrayList<>();
    List<Sight> sights =
        Stream.of(Sight.panes(), Sight.narrow(), Sight.pages(), Sight.editors())
            .flatMap(List::stream)
            .toList();
    Sample.of(sights, 4, 2 * first)
        .forEach(
            sight -> {
              sight.show(window);
              faults.addAll(Names.faults(language + ", " + sight));
            });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cases/06-startup.mgm.json",
        "cases/13-enumerations.mgm.json",
        "cases/12-crash.mgm.json"
      })
  void in_every_table_of_the_documentation_and_at_each_beat_the_names_are_different(String file) {
    OpenWindow other = OpenWindow.on(Cases.read(file), Locale.ENGLISH);
    List<String> faults = new ArrayList<>();
    int last = other.place().showing().lesson().beats().count();
    for (int beat : Sample.of(IntStream.rangeClosed(0, last).boxed().toList(), 12, 0)) {
      OpenWindow.act(() -> other.place().showing().goToBeat(beat));
      other.settle();
      faults.addAll(Names.faults(file + ", beat " + beat));
    }
    for (Table table : Table.values()) {
      OpenWindow.fx(
          () -> {
            ((ToggleButton) other.find("#table-" + table)).fire();
            return null;
          });
      other.settle();
      faults.addAll(Names.faults(file + ", " + table));
    }
    other.close();
    assertThat(faults).isEmpty();
  }

  @Test
  void the_controls_of_the_window_for_a_projector_have_names_too() {
    for (StageTab tab : StageTab.values()) {
      OpenWindow.fx(
          () -> {
            window.place().looks().stageTabProperty().set(tab);
            window.place().looks().projectingProperty().set(true);
            return null;
          });
      window.settle();
      assertThat(Names.faults("projector, " + tab)).isEmpty();
    }
    OpenWindow.fx(
        () -> {
          window.place().looks().projectingProperty().set(false);
          return null;
        });
  }

  @Test
  void a_name_does_not_take_the_place_of_what_one_has_typed_or_chosen() {
    Sight.panes().get(2).show(window);
    OpenWindow.fx(
        () -> {
          Node text = window.find("#events-text");
          assertThat(text.queryAccessibleAttribute(AccessibleAttribute.TEXT))
              .isEqualTo("MgmGetFirst");
          Node clients = window.find("#events-clients");
          assertThat(clients.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("DVMRP");
          return null;
        });
  }

  @ParameterizedTest
  @CsvSource({"en,changed from enabled to disabled", "de,geändert von frei zu gesperrt"})
  void a_cell_of_a_table_says_what_it_was_before_the_beat(String language, String words) {
    speak(language);
    Sight.panes().get(1).show(window);
    List<String> told =
        OpenWindow.fx(
            () ->
                window.findAll("#interfaces .table-cell").stream()
                    .map(cell -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                    .map(String::valueOf)
                    .toList());
    assertThat(told).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"en,'beat 8 of 31'", "de,'Takt 8 von 31'"})
  void the_pictures_and_the_timeline_say_the_beat_and_the_sentence(String language, String beat) {
    speak(language);
    for (Sight sight : Sight.panes().subList(0, 2)) {
      sight.show(window);
      String sentence = window.place().showing().lesson().teller().line(8);
      for (String query : List.of("#router", "#sequence", "#words-scroll", "#timeline")) {
        Node found = window.find(query);
        if (found != null) {
          assertThat(OpenWindow.fx(() -> Focusables.name(found))).contains(beat, sentence);
        }
      }
    }
    Node timeline = window.find("#timeline");
    assertThat(timeline.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)).isEqualTo(beat);
    OpenWindow.fx(
        () -> {
          timeline.executeAccessibleAction(AccessibleAction.INCREMENT);
          return null;
        });
    assertThat(timeline.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(9.0);
  }

  @Test
  void a_part_of_the_stage_is_pressed_as_a_button_and_says_whether_it_is_chosen() {
    Sight.panes().getFirst().show(window);
    OpenWindow.fx(
        () -> {
          for (String query : List.of(".stage-card", ".port", ".entry")) {
            Node part = window.find(query);
            assertThat(part.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .isEqualTo(false);
            part.executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(part.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .as(query)
                .isEqualTo(true);
            part.executeAccessibleAction(AccessibleAction.FIRE);
          }
          return null;
        });
  }

  private void speak(String language) {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.of(language));
          return null;
        });
  }
}
