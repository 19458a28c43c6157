package org.mgmscope.story;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Row;

/// What is to be seen of each beat on the timeline: its marks, and the rows that begin with it.
/// Many beats are asked at the cost of a few.
public final class Marks {
  private static final Bits<Mark> MARKS = new Bits<>(Mark.class);
  private static final Bits<Row> ROWS = new Bits<>(Row.class);

  private final int count;
  private final BitTree marks;
  private final BitTree rows;

  public Marks(Beats beats) {
    count = beats.count();
    int[] ofMarks = new int[count + 1];
    int[] ofRows = new int[count + 1];
    @Nullable Row before = null;
    for (int beat = 1; beat <= count; beat++) {
      for (int number = beats.first(beat); number <= beats.last(beat); number++) {
        Event event = beats.run().event(number);
        Mark mark = Mark.of(event);
        ofMarks[beat] |= mark == null ? 0 : MARKS.of(mark);
        Row row = event.row();
        if (row != null && (row != before || event.fact() instanceof Fact.Called)) {
          ofRows[beat] |= ROWS.of(row);
        }
        before = row == null ? before : row;
      }
    }
    marks = new BitTree(ofMarks);
    rows = new BitTree(ofRows);
  }

  /// How many beats there are, and the number of the last.
  public int count() {
    return count;
  }

  /// The marks of a stretch of beats, each once.
  ///
  /// @param to the last beat of it
  public Set<Mark> of(int from, int to) {
    return MARKS.in(marks.in(Math.max(1, from), Math.min(to, count)));
  }

  /// The marks of a beat.
  public Set<Mark> of(int beat) {
    return of(beat, beat);
  }

  /// Whether a row begins with a beat: whether it becomes the row of the moment, or is called for
  /// once more.
  public boolean begins(Row row, int beat) {
    return (rows.in(beat, beat) & ROWS.of(row)) != 0;
  }

  /// The first beat with a mark, from a beat on.
  public OptionalInt next(Mark mark, int from) {
    return marks.next(Math.max(1, from), MARKS.of(mark));
  }

  /// The last beat with a mark, from a beat back.
  public OptionalInt previous(Mark mark, int from) {
    return from < 1 ? OptionalInt.empty() : marks.previous(Math.min(from, count), MARKS.of(mark));
  }

  /// Whether any beat of a stretch is one to stop at.
  public boolean stops(Breakpoints where, int from, int to) {
    int first = Math.max(1, from);
    int last = Math.min(to, count);
    Integer single = where.beats().ceiling(first);
    return (marks.in(first, last) & MARKS.of(where.marks())) != 0
        || (rows.in(first, last) & ROWS.of(where.rows())) != 0
        || (single != null && single <= last);
  }

  /// The next beat to stop at after one.
  public OptionalInt nextStop(Breakpoints where, int beat) {
    int found = Integer.MAX_VALUE;
    found = Math.min(found, marks.next(beat + 1, MARKS.of(where.marks())).orElse(found));
    found = Math.min(found, rows.next(beat + 1, ROWS.of(where.rows())).orElse(found));
    Integer single = where.beats().higher(beat);
    found = single == null ? found : Math.min(found, single);
    return found > count ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /// The last beat to stop at before one.
  public OptionalInt previousStop(Breakpoints where, int beat) {
    int found = marks.previous(beat - 1, MARKS.of(where.marks())).orElse(0);
    found = Math.max(found, rows.previous(beat - 1, ROWS.of(where.rows())).orElse(0));
    Integer single = where.beats().lower(beat);
    found = single == null ? found : Math.max(found, single);
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
