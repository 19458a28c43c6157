package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.settings.SettingsFile;
import org.mgmscope.story.Lesson;

/// What who starts the program for the first time sees.
class FirstStartTest {
  @TempDir Path folder;
  private @Nullable Remembered remembered;
  private @Nullable OpenWindow window;

  private void start() {
    close();
    Remembered made =
        new Remembered(
            Optional.of(new SettingsFile(folder.resolve("settings.json"))), new HeldDelays());
    remembered = made;
    Lesson lesson = Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    window = OpenWindow.on(() -> made.open(lesson, Optional.empty(), Locale.ENGLISH));
  }

  private void welcome() {
    OpenWindow.fx(
        () -> {
          window.place().tour().welcome();
          return null;
        });
    window.settle();
  }

  @AfterEach
  void close() {
    if (window != null) {
      window.close();
      remembered.close();
    }
  }

  @Test
  void the_tour_comes_by_itself_at_the_first_start_and_never_again() {
    start();
    welcome();
    assertThat(isShown()).isTrue();
    assertThat(window.place().showing().moment()).isZero();
    assertThat(window.place().steps().playingProperty().get()).isFalse();
    start();
    welcome();
    assertThat(isShown()).isFalse();
  }

  @Test
  void who_leaves_it_at_once_is_at_the_beginning_of_the_lesson_with_the_focus_on_next() {
    start();
    welcome();
    window.press(KeyCode.ESCAPE);
    assertThat(isShown()).isFalse();
    assertThat(window.stage().getScene().getFocusOwner().getId()).isEqualTo("next");
    window.press(KeyCode.F8);
    assertThat(window.place().showing().beat()).isEqualTo(1);
  }

  private boolean isShown() {
    return window.find("#tour").isVisible();
  }
}
