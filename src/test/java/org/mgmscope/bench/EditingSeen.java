package org.mgmscope.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.shell.Workplace;

/// What an edit of the first lesson costs the window's thread, until all views show it. What the
/// thread does in as many pulses without an edit is taken off.
final class EditingSeen {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Pointer STEPS = Pointer.parse("/steps");
  private static final int WARM_UP = 30;
  private static final int REPETITIONS = 41;

  /// So many pulses after the run is there, all views have drawn it.
  private static final int SETTLED = 4;

  private static final double MOST = 30;

  private final Workplace place;
  private int edits;

  private EditingSeen(Workplace place) {
    this.place = place;
  }

  static List<Figure> measure() {
    Pulses.start();
    Lesson first = Lesson.of(Lessons.course().getFirst().read(), Locale.ENGLISH);
    Workplace place = Pulses.fx(() -> new Workplace(first));
    Stage window = Pulses.window(place);
    EditingSeen editing = new EditingSeen(place);
    Sample worked = new Sample();
    for (int i = -WARM_UP; i < REPETITIONS; i++) {
      long idle = editing.worked(false);
      long busy = editing.worked(true);
      if (i >= 0) {
        worked.add(Math.max(0, busy - idle));
      }
    }
    Pulses.close(window);
    String what = "an edit of the first lesson, on the window's thread";
    return List.of(
        new Figure(what, worked.median() / 1e6, " ms", MOST),
        Figure.told(what + ", most", worked.percentile(100) / 1e6, " ms"));
  }

  /// What the window's thread works until an edit is shown, or for as many pulses without one.
  private long worked(boolean edited) {
    CompletableFuture<Long> worked = new CompletableFuture<>();
    Pulses.fx(
        () -> {
          long start = THREADS.getCurrentThreadCpuTime();
          Run before = place.showing().lesson().run();
          if (edited) {
            edit();
          }
          new AnimationTimer() {
            private int since;

            @Override
            public void handle(long now) {
              boolean there = !edited || place.showing().lesson().run() != before;
              if (there && ++since > SETTLED) {
                stop();
                worked.complete(THREADS.getCurrentThreadCpuTime() - start);
              }
            }
          }.start();
          return null;
        });
    return worked.join();
  }

  private void edit() {
    Draft draft = place.work().draft();
    int last = draft.size(STEPS) - 1;
    Json step = Json.Members.of(new Json.Member("wait", Json.Digits.of(1 + edits++ % 9)));
    place
        .work()
        .edit(
            new Edit(Edit.What.CHANGE, Edit.Part.STEPS, last + 1, 1),
            draft.with(STEPS.then(last), step));
  }
}
