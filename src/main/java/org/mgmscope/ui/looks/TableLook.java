package org.mgmscope.ui.looks;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.StatePart;

/// How somebody has arranged a table.
///
/// @param folded whether it is, or null as long as nobody has said
/// @param columns the names of all columns in their order; empty for the usual one
/// @param hidden the names of those that are not to be seen
/// @param sort by what, the most important first
/// @param selected the keys of the rows that are selected wherever they are there
public record TableLook(
    @Nullable Boolean folded,
    List<String> columns,
    Set<String> hidden,
    List<Sort> sort,
    Set<Object> selected) {
  /// A table that nobody has touched. What few scenarios use is not to be seen in it.
  public static TableLook usual(StatePart part) {
    Set<String> hidden = part == StatePart.CLIENTS ? Set.of("protocol", "component") : Set.of();
    return new TableLook(null, List.of(), hidden, List.of(), Set.of());
  }

  /// By which column a table is sorted.
  public record Sort(String column, boolean descending) {}

  public TableLook {
    columns = List.copyOf(columns);
    hidden = Set.copyOf(hidden);
    sort = List.copyOf(sort);
    selected = Set.copyOf(selected);
  }

  public TableLook withFolded(boolean now) {
    return new TableLook(now, columns, hidden, sort, selected);
  }

  public TableLook withColumns(List<String> now, Set<String> nowHidden) {
    return new TableLook(folded, now, nowHidden, sort, selected);
  }

  public TableLook withSort(List<Sort> now) {
    return new TableLook(folded, columns, hidden, now, selected);
  }

  public TableLook withSelected(Set<Object> now) {
    return new TableLook(folded, columns, hidden, sort, now);
  }
}
