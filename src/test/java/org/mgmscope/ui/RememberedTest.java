package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.settings.SettingsFile;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Lesson;
import org.testfx.util.WaitForAsyncUtils;

/// What is chosen in the window is there again at the next start.
class RememberedTest {
  private static final int LIGHT = 1;
  private static final int DARK = 2;
  private static final int ENGLISH = 1;
  private static final int GERMAN = 2;

  @TempDir Path folder;
  private @Nullable Remembered remembered;
  private @Nullable OpenWindow window;

  private void start() {
    start(Optional.empty());
  }

  /// @param asked the language that the command line asks for
  private void start(Optional<Locale> asked) {
    close();
    Remembered made = new Remembered(Optional.of(new SettingsFile(path())), new HeldDelays());
    remembered = made;
    Lesson lesson =
        Lesson.of(Cases.lesson("01-shutdown"), made.language(asked).locale(Locale.ENGLISH));
    window = OpenWindow.on(() -> made.open(lesson, asked, Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    if (window != null) {
      window.close();
      remembered.close();
    }
  }

  private Path path() {
    return folder.resolve("settings.json");
  }

  @Test
  void what_was_chosen_is_chosen_again() {
    start();
    choose("#step-size", 3);
    choose("#themes", DARK);
    choose("#languages", GERMAN);
    OpenWindow.fx(
        () -> {
          window.place().steps().speedProperty().set(4);
          return null;
        });
    start();
    assertThat(text("#next")).isEqualTo("Weiter");
    assertThat(window.place().steps().stepSizeProperty().get()).isEqualTo(StepSize.ROW);
    assertThat(window.place().looks().themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(window.place().steps().speedProperty().get()).isEqualTo(4);
    choose("#themes", LIGHT);
  }

  @Test
  void a_choice_is_in_the_file_while_the_window_is_open() {
    start();
    choose("#themes", DARK);
    await(() -> Files.exists(path()) && Files.readString(path()).contains("\"dark\""));
    choose("#themes", LIGHT);
  }

  @Test
  void the_language_of_the_command_line_goes_before_the_remembered_one_and_leaves_it() {
    start();
    choose("#languages", GERMAN);
    start(Optional.of(Locale.ENGLISH));
    assertThat(text("#next")).isEqualTo("Next");
    start();
    assertThat(text("#next")).isEqualTo("Weiter");
  }

  @Test
  void the_language_of_the_system_can_be_chosen_again() {
    start();
    choose("#languages", GERMAN);
    choose("#languages", 0);
    assertThat(text("#next")).isEqualTo("Next");
    start();
    assertThat(text("#next")).isEqualTo("Next");
    choose("#languages", ENGLISH);
    assertThat(text("#next")).isEqualTo("Next");
  }

  @Test
  void the_window_is_as_large_as_it_was() {
    start();
    OpenWindow.fx(
        () -> {
          Stage stage = window.stage();
          stage.setWidth(940);
          stage.setHeight(640);
          return null;
        });
    start();
    assertThat(OpenWindow.fx(() -> window.stage().getWidth())).isEqualTo(940);
    assertThat(OpenWindow.fx(() -> window.stage().getHeight())).isEqualTo(640);
  }

  @Test
  void a_place_that_is_on_no_screen_is_not_gone_to() throws IOException {
    Files.writeString(
        path(),
        "{\"window\": {\"x\": 50000, \"y\": 9, \"width\": 950, \"height\": 650, "
            + "\"maximized\": false}}");
    start();
    assertThat(OpenWindow.fx(() -> window.stage().getWidth())).isEqualTo(950);
    assertThat(OpenWindow.fx(() -> window.stage().getX())).isLessThan(1000);
  }

  @Test
  void damaged_settings_are_told_until_that_is_put_away() throws IOException {
    Files.writeString(path(), "{\"theme\": ");
    start();
    assertThat(notices()).singleElement().asString().contains("damaged", "settings.json.damaged-1");
    choose("#languages", GERMAN);
    assertThat(notices()).singleElement().asString().contains("beschädigt");
    window.click("#notices .button");
    assertThat(notices()).isEmpty();
    assertThat(OpenWindow.fx(() -> window.find("#notices").isVisible())).isFalse();
  }

  @Test
  void settings_that_are_no_file_are_told_and_so_is_what_is_not_kept() throws IOException {
    Files.createDirectory(path());
    start();
    assertThat(notices()).singleElement().asString().contains("is no file but a folder");
    choose("#themes", DARK);
    await(() -> notices().size() == 2);
    assertThat(notices().getLast()).contains("cannot be kept", "no file stands there");
    assertThat(window.place().looks().themeProperty().get()).isEqualTo(Theme.DARK);
    choose("#themes", LIGHT);
    window.settle();
    assertThat(notices()).hasSize(2);
  }

  @Test
  void what_says_a_notice_is_the_name_of_the_button_that_puts_it_away() throws IOException {
    Files.writeString(path(), "[]");
    start();
    assertThat(OpenWindow.fx(() -> ((Button) window.find("#notices .button")).getAccessibleText()))
        .startsWith("Put away: The settings were damaged.");
  }

  private List<String> notices() {
    return OpenWindow.fx(
        () ->
            window.find("#notices").lookupAll(".label").stream()
                .filter(node -> !(node.getParent() instanceof Button))
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private void choose(String menu, int item) {
    OpenWindow.fx(
        () -> {
          ((MenuButton) window.find(menu)).getItems().get(item).fire();
          return null;
        });
    window.settle();
  }

  private String text(String query) {
    Node node = window.find(query);
    return OpenWindow.fx(() -> ((Labeled) node).getText());
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come", e);
    }
  }
}
