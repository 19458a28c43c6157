package org.mgmscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioWriter;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.work.Origin;

/// Whether the window goes on drawing while a large file is opened.
public final class Opening {
  private static final int TIMES = 5;

  /// So many pulses after the scenario is there, all views have drawn it.
  private static final int SETTLED = 20;

  private static final double MOST = 100;

  private Opening() {}

  static List<Figure> measure(Scenario large) throws IOException {
    Pulses.start();
    Path file = Files.createTempFile("large", ".mgm.json");
    Files.writeString(file, ScenarioWriter.toText(large));
    Lesson small = Lesson.of(Lessons.blank(), Locale.ENGLISH);
    Workplace place = Pulses.fx(() -> new Workplace(small));
    Stage window = Pulses.window(place);
    Sample gaps = new Sample();
    Sample wall = new Sample();
    for (int time = 0; time < TIMES; time++) {
      Pulses.fx(
          () -> {
            place.showing().open(small, 0);
            place.work().comesFrom(new Origin.Unnamed(""));
            return null;
          });
      long start = System.nanoTime();
      gaps.add(longestGap(place, window, file, large.steps().size()));
      wall.add(System.nanoTime() - start);
    }
    Pulses.close(window);
    Files.delete(file);
    String what = String.format(Locale.ROOT, "opening %,d steps", large.steps().size());
    return List.of(
        new Figure(
            what + ", longest gap between two pulses, of " + TIMES,
            gaps.percentile(100) / 1e6,
            " ms",
            MOST),
        Figure.told(what + ", the same, median", gaps.median() / 1e6, " ms"),
        Figure.told(what + ", wall, median", wall.median() / 1e6, " ms"));
  }

  private static long longestGap(Workplace place, Stage window, Path file, int steps) {
    CompletableFuture<Long> longest = new CompletableFuture<>();
    Pulses.fx(
        () -> {
          new AnimationTimer() {
            private long before;
            private long most;
            private int since;

            @Override
            public void handle(long now) {
              long here = System.nanoTime();
              if (before == 0) {
                new Documents(place.filing(), window).open(file, 0);
              } else {
                most = Math.max(most, here - before);
              }
              before = here;
              if (place.showing().lesson().run().scenario().steps().size() == steps
                  && ++since > SETTLED) {
                stop();
                longest.complete(most);
              }
            }
          }.start();
          return null;
        });
    return longest.join();
  }
}
