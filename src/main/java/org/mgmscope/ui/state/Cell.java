package org.mgmscope.ui.state;

import org.jspecify.annotations.Nullable;

/// What a cell of a table shows.
///
/// @param text as it is now
/// @param old what it was before the beat, where that is something else; else null
public record Cell(String text, @Nullable String old) {
  static Cell of(String text) {
    return new Cell(text, null);
  }
}
