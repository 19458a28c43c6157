package org.mgmscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.shell.Workplace;

/// What the window costs: pulses with it against pulses without.
final class Jumps {
  private static final int ROUNDS = 4;
  private static final long ROUND = 4_000_000_000L;
  private static final long WARMING = 2_000_000_000L;
  private static final int JUMPS = 60;
  private static final int NEVER = 600;
  private static final double SPEED = 8;
  private static final double SCROLLED = 90;

  private Jumps() {}

  /// Plays at eight times the speed.
  static List<Figure> playing(Scenario large) {
    Pulses.start();
    Lesson lesson = Lesson.of(large, Locale.ENGLISH);
    int mfes = lesson.run().at(0).mfes().all().size();
    int played = 0;
    int empty = 0;
    int beats = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Workplace place = Pulses.fx(() -> new Workplace(lesson));
      Stage window = Pulses.window(place);
      Pulses.fx(
          () -> {
            place.steps().speedProperty().set(SPEED);
            place.steps().playingProperty().set(true);
            return null;
          });
      Pulses.in(WARMING, _ -> {});
      int from = Pulses.fx(place.showing()::beat);
      played += Pulses.in(ROUND, _ -> {});
      beats += Pulses.fx(place.showing()::beat) - from;
      Pulses.fx(
          () -> {
            place.steps().playingProperty().set(false);
            return null;
          });
      Pulses.close(window);
      Stage nothing = Pulses.window(new StackPane());
      Pulses.in(WARMING, _ -> {});
      empty += Pulses.in(ROUND, _ -> {});
      Pulses.close(nothing);
    }
    String what = String.format(Locale.ROOT, "playing at 8× over %,d MFEs", mfes);
    double seconds = ROUNDS * ROUND / 1e9;
    return List.of(
        Figure.atLeast(what + ", pulses / those of an empty window", (double) played / empty, 0.8),
        Figure.told(what + ", pulses a second", played / seconds, ""),
        Figure.told(what + ", beats a second", beats / seconds, ""));
  }

  /// Jumps to random moments.
  static List<Figure> jumping(Scenario million) {
    Pulses.start();
    Workplace place = Pulses.fx(() -> new Workplace(Lesson.of(million, Locale.ENGLISH)));
    Stage window = Pulses.window(place);
    List<Figure> figures = new ArrayList<>();
    for (StageTab tab : StageTab.values()) {
      Pulses.fx(
          () -> {
            place.looks().stageTabProperty().set(tab);
            return null;
          });
      Random random = new Random(7);
      Sample pulses = new Sample();
      Sample wall = new Sample();
      for (int jump = -5; jump < JUMPS; jump++) {
        int event = 1 + random.nextInt(place.showing().lesson().run().size());
        long start = System.nanoTime();
        int took = jump(place, window.getScene().getRoot(), event);
        if (jump >= 0) {
          pulses.add(took);
          wall.add(System.nanoTime() - start);
        }
      }
      String what =
          String.format(
              Locale.ROOT,
              "a jump in %,d events, %s",
              place.showing().lesson().run().size(),
              tab.name().toLowerCase(Locale.ROOT));
      figures.add(
          new Figure(what + ", pulses until it is shown, most", pulses.percentile(100), "", 3));
      figures.add(Figure.told(what + ", wall, median", wall.median() / 1e6, " ms"));
      figures.add(Figure.told(what + ", wall, most", wall.percentile(100) / 1e6, " ms"));
    }
    Pulses.close(window);
    return figures;
  }

  /// How many pulses it takes until the moment is what the window tells, and nothing in it waits to
  /// be laid out.
  private static int jump(Workplace place, Parent root, int event) {
    CompletableFuture<Integer> shown = new CompletableFuture<>();
    Pulses.fx(
        () -> {
          place.showing().goToEvent(event);
          String at = String.format(Locale.ROOT, "event %d ", place.showing().moment());
          new AnimationTimer() {
            private int count;

            @Override
            public void handle(long now) {
              count++;
              boolean told = ((StatusBar) root.lookup("#status")).getText().contains(at);
              if ((told && !root.isNeedsLayout() && count > 1) || count > NEVER) {
                stop();
                shown.complete(count - 1);
              }
            }
          }.start();
          return null;
        });
    return shown.join();
  }

  /// Scrolls the sequence picture, in each pulse by some rows.
  static List<Figure> scrolling(Scenario scenario) {
    Pulses.start();
    Workplace place = Pulses.fx(() -> new Workplace(Lesson.of(scenario, Locale.ENGLISH)));
    Pulses.fx(
        () -> {
          place.looks().stageTabProperty().set(StageTab.SEQUENCE);
          return null;
        });
    int scrolled = 0;
    int empty = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Stage window = Pulses.window(place);
      ScrollBar bar = Pulses.fx(() -> bar(window.getScene().getRoot()));
      scrolled += Pulses.in(ROUND, number -> bar.setValue(number * SCROLLED % bar.getMax()));
      Pulses.close(window);
      Canvas canvas = new Canvas(600, 400);
      Stage nothing = Pulses.window(new StackPane(canvas));
      LongConsumer clear = _ -> canvas.getGraphicsContext2D().clearRect(0, 0, 600, 400);
      empty += Pulses.in(ROUND, clear);
      Pulses.close(nothing);
    }
    String what =
        String.format(
            Locale.ROOT,
            "the sequence scrolled over %,d events",
            place.showing().lesson().run().size());
    return List.of(
        Figure.atLeast(
            what + ", pulses / those of an empty canvas", (double) scrolled / empty, 0.9),
        Figure.told(what + ", pulses a second", scrolled / (ROUNDS * ROUND / 1e9), ""));
  }

  private static ScrollBar bar(Parent root) {
    return root.lookupAll("#sequence .scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .findFirst()
        .orElseThrow();
  }
}
