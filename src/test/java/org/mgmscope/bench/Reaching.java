package org.mgmscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.run.Run;

/// How long it takes to be at a random moment and to have read what a window shows of it.
final class Reaching {
  private static final int ROWS = 40;
  private static final int WARM_UP = 5_000;
  private static final int REPETITIONS = 20_000;

  private final Random random = new Random(2);

  private Reaching() {}

  static List<Figure> measure(Run small, Run large) {
    return new Reaching().compare(small, large);
  }

  private List<Figure> compare(Run small, Run large) {
    Timing inSmall = new Timing();
    Timing inLarge = new Timing();
    for (int i = -WARM_UP; i < REPETITIONS; i++) {
      time(small, i < 0 ? new Timing() : inSmall);
      time(large, i < 0 ? new Timing() : inLarge);
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures(small, inSmall));
    figures.addAll(figures(large, inLarge));
    return figures;
  }

  private static List<Figure> figures(Run run, Timing timing) {
    String what = "a random moment of %,d and 40 rows of each table".formatted(run.size());
    return List.of(
        new Figure(what + ", median", timing.processor.median() / 1e6, " ms", 1),
        new Figure(what + ", 99th percentile", timing.processor.percentile(99) / 1e6, " ms", 1),
        Figure.told(what + ", median, wall", timing.wall.median() / 1e6, " ms"),
        Figure.told(what + ", 99th percentile, wall", timing.wall.percentile(99) / 1e6, " ms"));
  }

  private void time(Run run, Timing timing) {
    int moment = random.nextInt(run.size() + 1);
    double scrolled = random.nextDouble();
    timing.time(() -> Heap.use(read(run.at(moment), scrolled)));
  }

  /// @param scrolled how far down each table is scrolled, from 0 to 1
  private static List<Object> read(State state, double scrolled) {
    List<Object> rows = new ArrayList<>();
    for (Router.Client client : state.router().clients()) {
      Clients.Status status = state.clients().status(client.name());
      rows.add(status);
    }
    read(state.clients().registered(), scrolled, rows);
    read(state.clients().destroyed(), scrolled, rows);
    read(state.ports().all(), scrolled, rows);
    read(state.ports().reports(), scrolled, rows);
    read(state.memberships().byKey(), scrolled, rows);
    read(state.mfes().all(), scrolled, rows);
    read(state.enumerations().open(), scrolled, rows);
    return rows;
  }

  private static void read(SortedTable<?, ?> table, double scrolled, List<Object> rows) {
    int from = (int) (Math.max(0, table.size() - ROWS) * scrolled);
    for (int at = from; at < Math.min(table.size(), from + ROWS); at++) {
      rows.add(table.keyAt(at));
      rows.add(table.valueAt(at));
    }
  }
}
