package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Theme;

/// Somebody who presses and clicks without a plan, for ten minutes (`-Dmonkey.minutes`).
@Tag("slow")
class MonkeyTest {
  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.F1,
          KeyCode.F6,
          KeyCode.F7,
          KeyCode.F8,
          KeyCode.F9,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.PLUS,
          KeyCode.MINUS,
          KeyCode.A,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.BACK_SPACE);
  private static final List<KeyCode> HELD = List.of(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.ALT);
  private static final int COLLECTIONS = 5;
  private static final double GROWTH = 0.1;

  private final long seed = Long.getLong("monkey.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void ten_minutes_of_keys_and_clicks_throw_nothing_and_keep_nothing() {
    long minutes = Long.getLong("monkey.minutes", 10);
    System.out.println("monkey.seed=" + seed);
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    long actions = actUntil(window, Duration.ofMinutes(minutes).dividedBy(5));
    long early = heap(window);
    actions += actUntil(window, Duration.ofMinutes(minutes).multipliedBy(4).dividedBy(5));
    long late = heap(window);
    window.close();
    System.out.printf(Locale.ROOT, "%,d actions; heap %,d, then %,d bytes%n", actions, early, late);
    assertThat((double) late / early).as("seed %d", seed).isBetween(1 - GROWTH, 1 + GROWTH);
  }

  private long actUntil(OpenWindow window, Duration from) {
    Instant end = Instant.now().plus(from);
    long actions = 0;
    while (Instant.now().isBefore(end)) {
      act(window);
      actions++;
    }
    return actions;
  }

  private void act(OpenWindow window) {
    OpenWindow.fx(
        () -> {
          comeBack(window.stage());
          return null;
        });
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> press(window);
      case 5, 6, 7, 8 -> click(window);
      case 9 -> window.resize(700 + random.nextInt(300), 500 + random.nextInt(200));
      case 10 -> choose(window);
      default -> wheel(window);
    }
  }

  /// A window that was closed, or shown full screen, is there again as before.
  private static void comeBack(Stage stage) {
    stage.setFullScreen(false);
    stage.setIconified(false);
    if (!stage.isShowing()) {
      stage.show();
    }
  }

  private void press(OpenWindow window) {
    KeyCode key = any(KEYS);
    if (random.nextInt(4) == 0) {
      window.press(any(HELD), key);
    } else {
      window.press(key);
    }
  }

  private void click(OpenWindow window) {
    window.robot().moveTo(somewhere(window));
    window.robot().clickOn(random.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY);
    window.settle();
  }

  private void wheel(OpenWindow window) {
    window.robot().moveTo(somewhere(window));
    window
        .robot()
        .scroll(
            random.nextInt(5),
            random.nextBoolean() ? VerticalDirection.UP : VerticalDirection.DOWN);
    window.settle();
  }

  private Point2D somewhere(OpenWindow window) {
    double x = random.nextDouble();
    double y = random.nextDouble();
    return OpenWindow.fx(
        () ->
            new Point2D(
                window.stage().getX() + x * window.stage().getWidth(),
                window.stage().getY() + y * window.stage().getHeight()));
  }

  private void choose(OpenWindow window) {
    Chosen chosen = window.session().chosen();
    OpenWindow.fx(
        () -> {
          switch (random.nextInt(3)) {
            case 0 -> chosen.property(Setting.LANGUAGE).set(any(List.of(Language.values())));
            case 1 -> chosen.property(Setting.THEME).set(any(List.of(Theme.values())));
            default -> chosen.property(Setting.TEXT_SIZE).set(any(Setting.TEXT_SIZES));
          }
          return null;
        });
    window.settle();
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// What is in use after all that nobody needs is gone.
  private static long heap(OpenWindow window) {
    OpenWindow.fx(
        () -> {
          window.session().first();
          return null;
        });
    window.settle();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
