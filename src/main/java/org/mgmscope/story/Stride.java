package org.mgmscope.story;

import java.util.function.IntPredicate;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Row;

/// Where steps that are longer than a beat lead to, on or back.
public final class Stride {
  private final Beats beats;

  public Stride(Beats beats) {
    this.beats = beats;
  }

  /// The next beat in a direction in which somebody makes a call or does something by themselves;
  /// without one, beyond the end there.
  ///
  /// @param direction 1 is on, -1 is back
  public int call(int beat, int direction) {
    return where(beat, direction, this::beginsCall);
  }

  /// The next beat in a direction in which a row of the documentation begins; without one, beyond
  /// the end there.
  ///
  /// @param direction 1 is on, -1 is back
  public int row(int beat, int direction) {
    return where(beat, direction, this::beginsRow);
  }

  private int where(int from, int direction, IntPredicate asked) {
    int beat = from + direction;
    while (beat > 0 && beat <= beats.count() && !asked.test(beat)) {
      beat += direction;
    }
    return beat;
  }

  private boolean beginsCall(int beat) {
    Event head = beats.head(beat);
    return head.fact() instanceof Fact.Called || head.cause() == 0;
  }

  private boolean beginsRow(int beat) {
    Row row = beats.head(beat).row();
    int before = beat - 1;
    while (before > 0 && beats.head(before).row() == null) {
      before--;
    }
    return row != null && (before == 0 || row != beats.head(before).row());
  }
}
