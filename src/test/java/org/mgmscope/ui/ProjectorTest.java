package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.settings.Setting;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.SpeakerNote;
import org.mgmscope.text.Markup;
import org.mgmscope.ui.kit.Screens;

/// The window for a projector, beside the first one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectorTest {
  private static final String FILE = "lessons/01-shutdown.mgm.json";

  private static final LastingWindow LASTING = new LastingWindow();

  private OpenWindow window;

  @BeforeEach
  void open() {
    window = LASTING.open(Cases.read(FILE), Locale.ENGLISH);
    window.press(KeyCode.SHIFT, KeyCode.F11);
    // What has the focus in it, and so hears its keys, is known with its first frame.
    Rest.letPass(projector().getScene(), 2);
  }

  @AfterEach
  void leave() {
    LASTING.leave();
  }

  @AfterAll
  static void close() {
    LASTING.close();
  }

  @Test
  void at_each_beat_both_windows_show_the_same_as_the_trace() {
    Trace trace = new Trace(Cases.bytes(FILE));
    Parent first = window.root();
    Parent second = projector().getScene().getRoot();
    window.openRepeats();
    for (int beat = 1; beat <= trace.beats().size(); beat++) {
      window.press(KeyCode.F8);
      int now = beat;
      OpenWindow.fx(
          () -> {
            for (Parent root : List.of(first, second)) {
              Rest.layOut(root.getScene());
              new RouterOnPaper(root, trace).compare(now);
            }
            return null;
          });
      assertThat(sentence(second)).isEqualTo(sentence(first)).isNotEmpty();
    }
  }

  @Test
  void the_sequence_and_the_events_follow_in_both_windows_too() {
    OpenWindow.fx(() -> goTo(8));
    for (KeyCode key : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
      window.press(KeyCode.CONTROL, key);
      for (Parent root : List.of(window.root(), projector().getScene().getRoot())) {
        String query = key == KeyCode.DIGIT2 ? "#sequence" : "#events-table";
        assertThat(OpenWindow.<Node>fx(() -> root.lookup(query))).isNotNull();
      }
    }
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
  }

  @Test
  void the_keys_that_go_through_the_lesson_work_in_it_and_so_do_those_of_a_remote_control() {
    Stage projector = projector();
    OpenWindow.fx(
        () -> {
          projector.requestFocus();
          return goTo(4);
        });
    press(KeyCode.F8);
    assertThat(window.place().showing().beat()).isEqualTo(5);
    press(KeyCode.PAGE_DOWN);
    assertThat(window.place().showing().beat()).isEqualTo(6);
    press(KeyCode.PAGE_UP);
    press(KeyCode.F7);
    assertThat(window.place().showing().beat()).isEqualTo(4);
    press(KeyCode.F9);
    assertThat(window.place().steps().playingProperty().get()).isTrue();
    press(KeyCode.F9);
    assertThat(window.place().steps().playingProperty().get()).isFalse();
  }

  @Test
  void the_keys_of_the_stage_work_in_it_wherever_the_focus_is() {
    Stage projector = projector();
    for (String query : List.of("#router", "#stage-EVENTS", "#words-scroll")) {
      OpenWindow.fx(
          () -> {
            projector.requestFocus();
            projector.getScene().getRoot().lookup(query).requestFocus();
            return goTo(4);
          });
      press(KeyCode.RIGHT);
      assertThat(window.place().showing().beat()).as(query).isEqualTo(5);
      press(KeyCode.LEFT);
      assertThat(window.place().showing().beat()).as(query).isEqualTo(4);
      press(KeyCode.END);
      assertThat(window.place().showing().endProperty().getValue()).as(query).isTrue();
      press(KeyCode.HOME);
      assertThat(window.place().showing().beat()).as(query).isZero();
    }
    OpenWindow.fx(
        () -> {
          projector.getScene().getRoot().lookup("#router").requestFocus();
          return null;
        });
    press(KeyCode.SPACE);
    assertThat(window.place().steps().playingProperty().get()).isTrue();
    press(KeyCode.SPACE);
    assertThat(window.place().steps().playingProperty().get()).isFalse();
  }

  @Test
  void the_keys_for_the_size_of_the_text_change_both_windows_at_once_and_work_in_both() {
    double before = sentenceSize();
    window.press(KeyCode.CONTROL, KeyCode.PLUS);
    double larger = sentenceSize();
    assertThat(larger).isGreaterThan(before);
    OpenWindow.fx(
        () -> {
          projector().requestFocus();
          return null;
        });
    Rest.letPass(projector().getScene(), 2);
    window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(window.place().looks().textSizeProperty().getValue()).isEqualTo(100);
    assertThat(sentenceSize()).isEqualTo(before);
  }

  @Test
  void while_it_is_open_the_first_window_has_the_note_of_the_step_whole_at_every_beat() {
    Lesson lesson = window.place().showing().lesson();
    Parent second = projector().getScene().getRoot();
    double height = ((Region) window.find("#speaker")).getHeight();
    for (int beat = 0; beat <= lesson.beats().count(); beat++) {
      int now = beat;
      OpenWindow.fx(() -> goTo(now));
      window.settle();
      TextFlow note = (TextFlow) window.find("#speaker-note");
      assertThat(written(note)).isEqualTo(Markup.plain(SpeakerNote.at(lesson, beat).note()));
      Region pane = (Region) window.find("#speaker");
      assertThat(pane.getHeight()).as("beat %d", beat).isEqualTo(height);
      assertThat(note.getHeight()).isGreaterThanOrEqualTo(note.prefHeight(note.getWidth()));
      assertThat(pane.getBoundsInParent().getMaxY())
          .isLessThanOrEqualTo(((Region) pane.getParent()).getHeight());
      assertThat(OpenWindow.<Boolean>fx(() -> written(second).contains(written(note))))
          .as("beat %d on the projector", beat)
          .isFalse();
    }
    assertThat(((Label) window.find("#speaker-next")).getText())
        .isEqualTo("This is the last step.");
    OpenWindow.fx(() -> goTo(0));
    window.settle();
    assertThat(((Label) window.find("#speaker-next")).getText()).startsWith("Next, step 1: ");
    assertThat(window.find("#note").isVisible()).isFalse();
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(window.find("#speaker")).isNull();
    assertThat(window.find("#note").isVisible()).isTrue();
    window.press(KeyCode.SHIFT, KeyCode.F11);
  }

  /// All that can be read in a part of a window.
  private static String written(Parent part) {
    StringBuilder all = new StringBuilder();
    for (Node child : part.getChildrenUnmodifiable()) {
      if (child.isVisible() && child instanceof Text text) {
        all.append(text.getText());
      } else if (child.isVisible() && child instanceof Parent inner) {
        all.append(written(inner));
      }
    }
    return all.toString();
  }

  private static double sentenceSize() {
    return OpenWindow.fx(
        () -> {
          Parent root = projector().getScene().getRoot();
          root.applyCss();
          Text first = (Text) ((TextFlow) root.lookup("#sentence")).getChildren().getFirst();
          return first.getFont().getSize();
        });
  }

  @Test
  void it_speaks_the_language_that_the_first_window_speaks() {
    Parent old = projector().getScene().getRoot();
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    Parent now = projector().getScene().getRoot();
    assertThat(((ToggleButton) now.lookup("#stage-SEQUENCE")).getText()).isEqualTo("Ablauf");
    assertThat(projector().getTitle()).endsWith("Beamer");
    OpenWindow.fx(() -> goTo(8));
    assertThat(sentence(now)).isEqualTo(sentence(window.root()));
    assertThat(sentence(old)).as("what is gone follows no longer").isNotEqualTo(sentence(now));
  }

  @Test
  void it_closes_by_the_key_that_opened_it_and_what_it_showed_follows_no_longer() {
    Parent shown = projector().getScene().getRoot();
    String before = sentence(shown);
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(projectors()).isEmpty();
    OpenWindow.fx(() -> goTo(8));
    assertThat(sentence(shown)).isEqualTo(before);
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(sentence(projector().getScene().getRoot())).isEqualTo(sentence(window.root()));
  }

  @Test
  void it_closes_with_the_first_window() {
    window.close();
    assertThat(projectors()).isEmpty();
  }

  @Test
  void closing_it_by_its_own_button_lets_the_key_open_it_again() {
    Stage projector = projector();
    OpenWindow.fx(
        () -> {
          projector.close();
          return null;
        });
    assertThat(window.place().looks().projectingProperty().get()).isFalse();
    window.press(KeyCode.SHIFT, KeyCode.F11);
    assertThat(projectors()).hasSize(1);
  }

  @Test
  void its_text_is_as_large_as_there_is_room_for_and_larger_by_as_many_sizes_as_the_first_one() {
    assertThat(Projector.size(1920, 1080, 100)).isEqualTo(200);
    assertThat(Projector.size(1024, 768, 100)).isEqualTo(125);
    assertThat(Projector.size(400, 400, 100)).isEqualTo(100);
    assertThat(Projector.size(400, 400, 175)).isEqualTo(175);
    assertThat(Projector.size(1024, 768, 110)).isEqualTo(150);
    assertThat(Projector.size(1920, 1080, 175)).isEqualTo(200);
    assertThat(Setting.TEXT_SIZES).contains(Projector.size(1300, 900, 100));
  }

  @Test
  void it_fills_a_screen_that_the_first_window_is_not_on() {
    Rectangle2D laptop = new Rectangle2D(0, 0, 1366, 768);
    Rectangle2D beamer = new Rectangle2D(1366, 0, 1920, 1080);
    List<Rectangle2D> screens = List.of(laptop, beamer);
    assertThat(Screens.beside(screens, new Rectangle2D(10, 10, 1200, 700))).contains(beamer);
    assertThat(Screens.beside(screens, new Rectangle2D(1300, 10, 1200, 700))).contains(laptop);
    assertThat(Screens.beside(List.of(laptop), new Rectangle2D(10, 10, 1200, 700))).isEmpty();
    assertThat(Screens.beside(List.of(laptop, laptop), new Rectangle2D(10, 10, 1200, 700)))
        .as("both screens show the same")
        .isEmpty();
  }

  private void press(KeyCode key) {
    window.press(key);
  }

  private Object goTo(int beat) {
    window.place().showing().goToBeat(beat);
    return null;
  }

  private static Stage projector() {
    return projectors().getFirst();
  }

  private static List<Stage> projectors() {
    return OpenWindow.fx(
        () ->
            javafx.stage.Window.getWindows().stream()
                .filter(each -> each.getScene().getRoot().getStyleClass().contains("projector"))
                .map(each -> (Stage) each)
                .toList());
  }

  private static String sentence(Parent root) {
    return OpenWindow.fx(
        () -> {
          StringBuilder said = new StringBuilder();
          for (Node part : ((TextFlow) root.lookup("#sentence")).getChildren()) {
            said.append(((Text) part).getText());
          }
          return said.toString();
        });
  }
}
