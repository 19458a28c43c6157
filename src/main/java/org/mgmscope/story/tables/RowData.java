package org.mgmscope.story.tables;

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
    REMOVED;

    /// What stands before the row; empty for a row that is as it was.
    public String sign() {
      return switch (this) {
        case SAME -> "";
        case ADDED -> "+";
        case CHANGED -> "≠";
        case REMOVED -> "−";
      };
    }
  }

  public RowData {
    cells = List.copyOf(cells);
  }
}
