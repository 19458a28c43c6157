package org.mgmscope.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.run.Run;

/// Which forwarding entry has which row of a list that has room for a few. An entry keeps its row
/// for as long as it lives; a row that becomes free goes to the one that has waited longest. Who
/// comes takes the first row that is free, but for those that have just become so: who has just
/// gone can still be shown there.
public final class MfeRows {
  /// Who has a row, from which event on; the events and the pairs have the same places in both.
  private static final class Row {
    private int[] since = new int[4];
    private final List<@Nullable SourceGroup> pairs = new ArrayList<>();

    void take(int event, @Nullable SourceGroup pair) {
      if (pairs.size() == since.length) {
        since = Arrays.copyOf(since, 2 * since.length);
      }
      since[pairs.size()] = event;
      pairs.add(pair);
    }

    @Nullable SourceGroup at(int moment) {
      int found = Arrays.binarySearch(since, 0, pairs.size(), moment);
      int last = found < 0 ? -found - 2 : found;
      while (last + 1 < pairs.size() && since[last + 1] == moment) {
        last++;
      }
      return last < 0 ? null : pairs.get(last);
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private final Map<SourceGroup, Integer> places = new HashMap<>();
  private final Set<SourceGroup> waiting = new LinkedHashSet<>();
  private final PriorityQueue<Integer> free = new PriorityQueue<>();
  private final Deque<Integer> justFreed = new ArrayDeque<>();

  /// @param count how many rows there are
  public MfeRows(Run run, int count) {
    for (int row = 0; row < count; row++) {
      rows.add(new Row());
      free.add(row);
    }
    run.at(0).mfes().all().visitAll((pair, _) -> add(0, pair));
    for (int number = 1; number <= run.size(); number++) {
      Fact fact = run.event(number).fact();
      if (fact instanceof Change.MfeAdded added) {
        add(number, added.mfe().pair());
      } else if (fact instanceof Change.MfeRemoved removed) {
        remove(number, removed.pair());
      } else if (!(fact instanceof Change)) {
        free.addAll(justFreed);
        justFreed.clear();
      }
    }
  }

  private void add(int event, SourceGroup pair) {
    Integer row = free.isEmpty() ? justFreed.poll() : free.poll();
    if (row == null) {
      waiting.add(pair);
    } else {
      place(event, pair, row);
    }
  }

  private void place(int event, SourceGroup pair, int row) {
    places.put(pair, row);
    rows.get(row).take(event, pair);
  }

  private void remove(int event, SourceGroup pair) {
    waiting.remove(pair);
    Integer row = places.remove(pair);
    if (row == null) {
      return;
    }
    if (waiting.isEmpty()) {
      rows.get(row).take(event, null);
      justFreed.add(row);
    } else {
      SourceGroup next = waiting.iterator().next();
      waiting.remove(next);
      place(event, next, row);
    }
  }

  /// How many rows there are.
  public int count() {
    return rows.size();
  }

  /// Who has a row after an event; null if nobody.
  @Nullable SourceGroup at(int row, int moment) {
    return rows.get(row).at(moment);
  }
}
