package org.mgmscope.story;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.run.Run;

/// The rows of a sequence picture that show an event which names what somebody points at. Each row
/// is looked up once: it may stand for many events.
public final class PointedRows {
  private final Naming naming;
  private final @Nullable Selection selection;
  private final Map<Integer, Boolean> known = new HashMap<>();

  /// @param selection what is pointed at, or null for nothing
  public PointedRows(Run run, @Nullable Selection selection) {
    naming = new Naming(run);
    this.selection = selection;
  }

  /// Whether a row of the run's picture is one of them.
  public boolean contains(SequenceRow row) {
    Selection what = selection;
    return what != null
        && known.computeIfAbsent(
            row.number(),
            _ ->
                IntStream.rangeClosed(row.first(), row.last())
                    .anyMatch(event -> what.isNamedBy(event, naming)));
  }
}
