package org.mgmscope.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.ui.Focusables;
import org.mgmscope.ui.Names;
import org.mgmscope.ui.OpenWindow;
import org.testfx.util.WaitForAsyncUtils;

/// What somebody sees when the program itself is at fault.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DefectsTest {
  private final AtomicInteger ended = new AtomicInteger();
  private final Logger root = Logger.getLogger("");
  private final List<Handler> console =
      Stream.of(root.getHandlers()).filter(ConsoleHandler.class::isInstance).toList();
  private OpenWindow window;
  private Thread.UncaughtExceptionHandler before;

  @BeforeAll
  void open() {
    console.forEach(root::removeHandler);
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
    console.forEach(root::addHandler);
  }

  @BeforeEach
  void watched() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        new Defects(window.stage(), window.place().showing(), ended::incrementAndGet));
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().showing().goToBeat(8);
          return null;
        });
  }

  @AfterEach
  void as_before() {
    OpenWindow.fx(
        () -> {
          dialogs().forEach(pane -> pane.getScene().getWindow().hide());
          return null;
        });
    window.heard();
    Thread.setDefaultUncaughtExceptionHandler(before);
    ended.set(0);
  }

  @Test
  void a_handler_that_throws_is_told_in_plain_words_with_the_technical_part_folded() {
    throwInHandler("no such thing");
    DialogPane pane = dialog();
    assertThat(pane.getHeaderText()).isEqualTo("MGM Scope has made a mistake");
    assertThat(pane.getContentText())
        .contains("no mistake of yours", "“A protocol shuts down” is still open at beat 8")
        .doesNotContain("Exception", "no such thing");
    assertThat(pane.isExpanded()).isFalse();
    assertThat(pane.lookup("#defect-details").isVisible()).isFalse();
    assertThat(window.heard()).singleElement().asString().contains("no such thing", "\tat ");
  }

  @Test
  void the_copy_has_version_system_lesson_moment_and_trace() {
    throwInHandler("no such thing");
    press("#defect-copy");
    assertThat(((Button) dialog().lookup("#defect-copy")).getText()).isEqualTo("Copied");
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("MGM Scope ")
        .contains(
            "Java 2",
            "JavaFX 2",
            System.getProperty("os.name"),
            "Lesson: A protocol shuts down",
            "Moment: event 9 of 44, beat 8 of 31",
            "java.lang.IllegalStateException: no such thing",
            "org.mgmscope.ui.trouble.DefectsTest.");
  }

  @Test
  void the_tab_key_goes_through_the_dialog_whose_controls_have_names_of_their_own() {
    throwInHandler("no such thing");
    OpenWindow.fx(
        () -> {
          ((Hyperlink) dialog().lookup(".details-button")).fire();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(Names.faults("defect")).isEmpty();
    List<Node> all = OpenWindow.fx(() -> Focusables.in(dialog()));
    Set<Node> reached = new HashSet<>();
    for (int i = 0; i < 2 * all.size(); i++) {
      window.robot().push(KeyCode.TAB);
      reached.add(OpenWindow.fx(() -> dialog().getScene().getFocusOwner()));
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void the_details_unfold() {
    throwInHandler("no such thing");
    OpenWindow.fx(
        () -> {
          ((Hyperlink) dialog().lookup(".details-button")).fire();
          return null;
        });
    TextArea details = (TextArea) dialog().lookup("#defect-details");
    assertThat(details.getText()).contains("IllegalStateException: no such thing");
    assertThat(details.isEditable()).isFalse();
    assertThat(Focusables.name(details)).isEqualTo("The details of the defect");
  }

  @Test
  void what_goes_wrong_while_the_dialog_is_open_is_added_to_it() {
    throwInHandler("the first");
    throwInHandler("the second");
    throwInHandler("the second");
    assertThat(OpenWindow.fx(DefectsTest::dialogs)).hasSize(1);
    assertThat(dialog().getContentText()).endsWith("It has made 2 different mistakes by now.");
    press("#defect-copy");
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
        .containsOnlyOnce("IllegalStateException: the first")
        .containsOnlyOnce("IllegalStateException: the second");
  }

  @Test
  void what_another_thread_throws_is_told_as_well() throws InterruptedException {
    Thread thread =
        Thread.ofPlatform()
            .name("aside")
            .start(
                () -> {
                  throw new IllegalStateException("far away");
                });
    thread.join();
    window.settle();
    assertThat(dialog().getContentText()).contains("no mistake of yours");
    assertThat(window.heard()).singleElement().asString().contains("in thread aside");
  }

  @Test
  void whoever_goes_on_finds_the_window_as_it_was_and_the_next_defect_in_a_new_dialog() {
    throwInHandler("the first");
    window.press(KeyCode.ESCAPE);
    assertThat(OpenWindow.fx(DefectsTest::dialogs)).isEmpty();
    assertThat(window.place().showing().beat()).isEqualTo(8);
    assertThat(ended).hasValue(0);
    throwInHandler("the first");
    assertThat(dialog().getContentText()).doesNotContain("different");
    press("#defect-go-on");
    assertThat(OpenWindow.fx(DefectsTest::dialogs)).isEmpty();
    assertThat(ended).hasValue(0);
  }

  @Test
  void whoever_closes_the_program_ends_it() {
    throwInHandler("no such thing");
    press("#defect-close");
    assertThat(ended).hasValue(1);
  }

  @Test
  void it_speaks_the_language_of_the_window() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    throwInHandler("no such thing");
    assertThat(dialog().getContentText()).contains("kein Bedienfehler", "bei Takt 8");
    assertThat(
            dialog().lookupAll(".button").stream()
                .map(button -> ((Button) button).getText())
                .collect(Collectors.toSet()))
        .contains("Weiter", "MGM Scope beenden", "Einzelheiten kopieren");
    assertThat(((Hyperlink) dialog().lookup(".details-button")).getText())
        .isEqualTo("Details anzeigen");
  }

  @Test
  void a_flood_of_the_same_is_logged_briefly() {
    for (int i = 0; i < 100; i++) {
      throwInHandler("again");
    }
    List<String> heard = window.heard();
    assertThat(heard).hasSize(7);
    assertThat(heard.getLast()).contains("64 times by now").doesNotContain("\tat ");
  }

  /// As what a button does may throw.
  private void throwInHandler(String what) {
    Platform.runLater(
        () -> {
          Button button = new Button();
          button.setOnAction(
              _ -> {
                throw new IllegalStateException(what);
              });
          button.fire();
        });
    window.settle();
  }

  private void press(String button) {
    OpenWindow.fx(
        () -> {
          ((Button) dialog().lookup(button)).fire();
          return null;
        });
    window.settle();
  }

  private static DialogPane dialog() {
    List<DialogPane> open = dialogs();
    assertThat(open).hasSize(1);
    return open.getFirst();
  }

  private static List<DialogPane> dialogs() {
    return OpenWindow.fx(
        () ->
            Window.getWindows().stream()
                .<Node>map(each -> each.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .toList());
  }
}
