package org.mgmscope.story.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a table at a moment.
///
/// @param keys those that are to be seen
/// @param all how many there are, with those that the beat removed
/// @param added how many the beat added
/// @param changed how many it changed
/// @param removed how many it removed
/// @param firstTouched the first row to be seen that the beat did something to, or null
public record Found<K>(
    RowKeys<K> keys, int all, int added, int changed, int removed, @Nullable K firstTouched) {
  static <K> Found<K> nothing() {
    return new Found<>(RowKeys.of(List.of()), 0, 0, 0, 0, null);
  }

  /// Whether the beat did something to the part.
  public boolean isTouched() {
    return added + changed + removed > 0;
  }
}
