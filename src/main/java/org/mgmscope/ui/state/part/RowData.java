package org.mgmscope.ui.state.part;

import java.util.List;

/// What a row of a table shows.
///
/// @param key what makes it the same row from moment to moment
public record RowData(Object key, Fate fate, List<Cell> cells) {
  /// What the beat did to a row.
  public enum Fate {
    SAME,
    ADDED,
    CHANGED,
    /// Gone; it is shown once more, struck through.
    REMOVED
  }

  public RowData {
    cells = List.copyOf(cells);
  }
}
