package org.mgmscope.story;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Row;

/// What is to be seen of each beat on the timeline: its marks, and the rows that begin with it.
/// Many beats are asked at the cost of a few.
public final class Marks {
  /// Is never added to.
  private static final BeatSet NONE = new BeatSet();

  private final int count;

  /// The beats that have a mark, and those that a row begins with; of each that there is at all.
  private final Map<Mark, BeatSet> marks = new EnumMap<>(Mark.class);

  private final Map<Row, BeatSet> rows = new EnumMap<>(Row.class);

  public Marks(Beats beats) {
    count = beats.count();
    @Nullable Row before = null;
    for (int beat = 1; beat <= count; beat++) {
      for (int number = beats.first(beat); number <= beats.last(beat); number++) {
        Event event = beats.run().event(number);
        Mark mark = Mark.of(event);
        if (mark != null) {
          marks.computeIfAbsent(mark, _ -> new BeatSet()).add(beat);
        }
        Row row = event.row();
        if (row != null && (row != before || event.fact() instanceof Fact.Called)) {
          rows.computeIfAbsent(row, _ -> new BeatSet()).add(beat);
        }
        before = row == null ? before : row;
      }
    }
  }

  private BeatSet with(Mark mark) {
    return marks.getOrDefault(mark, NONE);
  }

  private BeatSet with(Row row) {
    return rows.getOrDefault(row, NONE);
  }

  /// How many beats there are, and the number of the last.
  public int count() {
    return count;
  }

  /// The marks of a stretch of beats, each once.
  ///
  /// @param to the last beat of it
  public Set<Mark> of(int from, int to) {
    int first = Math.max(1, from);
    int last = Math.min(to, count);
    Set<Mark> found = EnumSet.noneOf(Mark.class);
    for (Map.Entry<Mark, BeatSet> each : marks.entrySet()) {
      if (each.getValue().any(first, last)) {
        found.add(each.getKey());
      }
    }
    return found;
  }

  /// The marks of a beat.
  public Set<Mark> of(int beat) {
    return of(beat, beat);
  }

  /// Whether a row begins with a beat: whether it becomes the row of the moment, or is called for
  /// once more.
  public boolean begins(Row row, int beat) {
    return with(row).has(beat);
  }

  /// The first beat with a mark, from a beat on.
  public OptionalInt next(Mark mark, int from) {
    return with(mark).next(Math.max(1, from));
  }

  /// The last beat with a mark, from a beat back.
  public OptionalInt previous(Mark mark, int from) {
    return from < 1 ? OptionalInt.empty() : with(mark).previous(from);
  }

  /// Whether any beat of a stretch is one to stop at.
  public boolean stops(Breakpoints where, int from, int to) {
    int first = Math.max(1, from);
    int last = Math.min(to, count);
    for (Mark mark : where.marks()) {
      if (with(mark).any(first, last)) {
        return true;
      }
    }
    for (Row row : where.rows()) {
      if (with(row).any(first, last)) {
        return true;
      }
    }
    Integer single = where.beats().ceiling(first);
    return single != null && single <= last;
  }

  /// The next beat to stop at after one.
  public OptionalInt nextStop(Breakpoints where, int beat) {
    int found = Integer.MAX_VALUE;
    for (Mark mark : where.marks()) {
      found = Math.min(found, next(mark, beat + 1).orElse(found));
    }
    for (Row row : where.rows()) {
      found = Math.min(found, with(row).next(beat + 1).orElse(found));
    }
    Integer single = where.beats().higher(beat);
    found = single == null ? found : Math.min(found, single);
    return found > count ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /// The last beat to stop at before one.
  public OptionalInt previousStop(Breakpoints where, int beat) {
    int found = 0;
    for (Mark mark : where.marks()) {
      found = Math.max(found, previous(mark, beat - 1).orElse(0));
    }
    for (Row row : where.rows()) {
      found = Math.max(found, with(row).previous(beat - 1).orElse(0));
    }
    Integer single = where.beats().lower(beat);
    found = single == null ? found : Math.max(found, single);
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
