package org.mgmscope.story.tables;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Which rows of a table are to be seen, and in which order.
///
/// @param onlyChanged whether only those that the beat added, changed or removed
/// @param text that a cell must hold, in capital or small letters; or empty
/// @param order null for the part's own
public record Query<K, V>(
    boolean onlyChanged, String text, @Nullable Comparator<Item<K, V>> order) {
  /// Whether each entry must be looked at to find the rows.
  boolean looksAtAll() {
    return !onlyChanged && (!text.isEmpty() || order != null);
  }
}
