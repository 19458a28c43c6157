package org.mgmscope.story;

import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.mgmscope.mgm.Row;

/// Where playing stops.
///
/// @param marks at beats with one of these
/// @param rows where one of these rows of the documentation begins
/// @param beats at these
public record Breakpoints(Set<Mark> marks, Set<Row> rows, NavigableSet<Integer> beats) {
  public static final Breakpoints NONE = new Breakpoints(Set.of(), Set.of(), new TreeSet<>());

  public Breakpoints {
    marks = Set.copyOf(marks);
    rows = Set.copyOf(rows);
    beats = Collections.unmodifiableNavigableSet(new TreeSet<>(beats));
  }

  public boolean isEmpty() {
    return marks.isEmpty() && rows.isEmpty() && beats.isEmpty();
  }

  /// With a mark where there was none, without it where there was.
  public Breakpoints toggled(Mark mark) {
    return new Breakpoints(toggled(new HashSet<>(marks), mark), rows, beats);
  }

  /// With a row where there was none, without it where there was.
  public Breakpoints toggled(Row row) {
    return new Breakpoints(marks, toggled(new HashSet<>(rows), row), beats);
  }

  /// With a beat where there was none, without it where there was.
  public Breakpoints toggled(int beat) {
    return new Breakpoints(marks, rows, toggled(new TreeSet<>(beats), beat));
  }

  /// The same places when other repeats of the same run are open.
  public Breakpoints moved(Beats before, Beats now) {
    NavigableSet<Integer> moved = new TreeSet<>();
    beats.stream()
        .filter(beat -> beat <= before.count())
        .forEach(beat -> moved.add(now.of(before.first(beat))));
    return new Breakpoints(marks, rows, moved);
  }

  private static <T, S extends Set<T>> S toggled(S set, T one) {
    if (!set.remove(one)) {
      set.add(one);
    }
    return set;
  }
}
