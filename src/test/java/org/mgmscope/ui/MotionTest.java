package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Settings;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.kit.TimedDelay;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.stage.RouterView;

/// The system wishes that things move, or that they do not, and changes its mind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotionTest {
  private static final int DISABLE = 8;

  /// So slow that nothing that moves is at its end by itself while one looks.
  private static final double SLOW = 1e-6;

  private final ObjectProperty<Boolean> still = new SimpleObjectProperty<>(false);
  private OpenWindow window;

  @BeforeAll
  void open() {
    window =
        OpenWindow.on(
            () ->
                new Workplace(
                    Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH),
                    new Chosen(Settings.USUAL),
                    Locale.ENGLISH,
                    TimedDelay::new,
                    still));
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void before_disable() {
    OpenWindow.fx(
        () -> {
          still.set(false);
          window.place().steps().speedProperty().set(SLOW);
          window.place().looks().motionProperty().set(Motion.SYSTEM);
          window.place().showing().goToBeat(DISABLE - 1);
          return null;
        });
    window.settle();
  }

  @Test
  void a_system_that_changes_while_the_program_runs_is_followed() {
    assertThat(movesInTheNextBeat()).isTrue();
    wish(true);
    assertThat(movesInTheNextBeat()).isFalse();
    wish(false);
    assertThat(movesInTheNextBeat()).isTrue();
  }

  @Test
  void what_moves_when_it_changes_is_at_its_end_at_once() {
    assertThat(movesInTheNextBeat()).isTrue();
    wish(true);
    assertThat(moves()).isFalse();
  }

  @Test
  void who_has_chosen_otherwise_has_it_otherwise() {
    choose(Motion.REDUCED);
    assertThat(movesInTheNextBeat()).isFalse();
    wish(true);
    choose(Motion.FULL);
    assertThat(movesInTheNextBeat()).isTrue();
  }

  @Test
  void without_anything_else_it_is_the_wish_of_the_real_system() {
    assertThat(
            OpenWindow.fx(
                () ->
                    new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH))
                        .looks()
                        .motionReducedProperty()
                        .getValue()))
        .isEqualTo(OpenWindow.fx(() -> Platform.getPreferences().isReducedMotion()));
  }

  private boolean movesInTheNextBeat() {
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(DISABLE - 1);
          return null;
        });
    window.press(KeyCode.F8);
    return moves();
  }

  private boolean moves() {
    return OpenWindow.fx(() -> !((RouterView) window.find("#router")).playing().isEmpty());
  }

  private void wish(boolean wished) {
    OpenWindow.fx(
        () -> {
          still.set(wished);
          return null;
        });
  }

  private void choose(Motion motion) {
    OpenWindow.fx(
        () -> {
          window.place().looks().motionProperty().set(motion);
          return null;
        });
  }
}
