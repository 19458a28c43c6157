package org.mgmscope.story.tables;

import java.util.List;
import java.util.function.Consumer;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.StatePart;

/// A part that stands in the state as a sorted table.
abstract class SortedPart<K, V> implements Part<K, V> {
  private final StatePart name;
  private final List<Column<K, V>> columns;

  SortedPart(StatePart name, List<Column<K, V>> columns) {
    this.name = name;
    this.columns = columns;
  }

  abstract SortedTable<K, V> table(State state);

  @Override
  public final StatePart name() {
    return name;
  }

  @Override
  public final List<Column<K, V>> columns() {
    return columns;
  }

  @Override
  public final Entries<K, V> entries(State state) {
    return Entries.of(table(state));
  }

  @Override
  public void visitDiffering(State before, State now, Consumer<K> visitor) {
    table(now)
        .visitDifferences(
            table(before),
            (key, _, _) -> {
              visitor.accept(key);
              return true;
            });
  }
}
