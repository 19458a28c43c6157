package org.mgmscope.story.tables;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// A part of the state as a table.
public interface Part<K, V> {
  StatePart name();

  List<Column<K, V>> columns();

  Entries<K, V> entries(State state);

  /// Tells, in order, the keys of all entries that may be others now than they were before, and of
  /// few besides.
  void visitDiffering(State before, State now, Consumer<K> visitor);

  /// Whether an entry that is the same may still look other, because its cells tell of other parts
  /// too.
  default boolean tellsOfOtherParts() {
    return false;
  }

  /// Whether each entry stands for something that one can point at.
  default boolean canBePointedAt() {
    return false;
  }

  /// What somebody points at who points at an entry, or null.
  default @Nullable Selection selection(K key) {
    return null;
  }

  /// The entry that is pointed at, or null if it is none of this part.
  default @Nullable K key(Selection selection) {
    return null;
  }

  /// Whether an entry tells of what is pointed at.
  boolean names(Item<K, V> item, Selection selection);
}
