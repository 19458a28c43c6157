package org.mgmscope.ui.state;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Item;
import org.mgmscope.story.tables.Part;
import org.mgmscope.ui.looks.TableLook;

/// How somebody has arranged a table: which of its columns are to be seen, by which it is sorted,
/// whether it is folded, and which rows are selected.
final class ArrangementModel<K, V> {
  private final Part<K, V> part;
  private final ObjectProperty<TableLook> look;
  private final Runnable othersWanted;
  private final ObservableMap<String, ColumnModel> columns;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<TableLook> arranged;

  /// @param look how the table is arranged
  /// @param followed whether it follows that
  /// @param scaled gives a length at the present size of the text
  /// @param othersWanted is told when the table is arranged so that it shows other rows, or the
  ///   same in another order
  ArrangementModel(
      Part<K, V> part,
      ObjectProperty<TableLook> look,
      ObservableValue<Boolean> followed,
      DoubleUnaryOperator scaled,
      Runnable othersWanted) {
    this.part = part;
    this.look = look;
    this.othersWanted = othersWanted;
    arranged = new ReadOnlyObjectWrapper<>(look.get());
    Map<String, ColumnModel> made = new LinkedHashMap<>();
    for (Column<K, V> column : part.columns()) {
      places.put(column.name(), made.size());
      made.put(
          column.name(),
          new ColumnModel(
              column.name(),
              scaled.applyAsDouble(column.width()),
              scaled.applyAsDouble(column.least())));
    }
    columns = FXCollections.unmodifiableObservableMap(FXCollections.observableMap(made));
    showColumns();
    look.when(followed).subscribe(this::lookChanged);
  }

  private void lookChanged(TableLook before, TableLook now) {
    showColumns();
    arranged.set(now);
    if (!before.sort().equals(now.sort()) || !Objects.equals(before.folded(), now.folded())) {
      othersWanted.run();
    }
  }

  ReadOnlyObjectProperty<TableLook> lookProperty() {
    return arranged.getReadOnlyProperty();
  }

  /// How the table is arranged, also while that is not followed.
  TableLook look() {
    return look.get();
  }

  void setLook(TableLook now) {
    look.set(now);
  }

  /// Whether the table is open, or else folded.
  ///
  /// @param unasked whether it is where nobody has folded or opened it
  boolean isOpen(boolean unasked) {
    Boolean folded = look.get().folded();
    return folded == null ? unasked : !folded;
  }

  void setOpen(boolean now) {
    look.set(look.get().withFolded(!now));
  }

  /// Arranges the columns as nobody has touched them.
  ///
  /// @param open whether the table is open, which it stays
  void arrangeAsUsual(boolean open) {
    look.set(TableLook.usual(part.name()).withFolded(!open));
  }

  // Columns

  /// The columns by their names, in the part's order.
  ObservableMap<String, ColumnModel> columns() {
    return columns;
  }

  ColumnModel column(String name) {
    return Objects.requireNonNull(columns.get(name), () -> part.name() + " has no column " + name);
  }

  /// Which of the part's columns one is.
  ///
  /// @throws IllegalArgumentException if there is no such column
  int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException(part.name() + " has no column " + column);
    }
    return place;
  }

  /// Shows or hides a column.
  void setColumnSeen(String name, boolean visible) {
    Set<String> hidden = new HashSet<>(look.get().hidden());
    if (visible) {
      hidden.remove(name);
    } else {
      hidden.add(name);
    }
    look.set(look.get().withColumns(look.get().columns(), hidden));
  }

  private void showColumns() {
    columns.forEach((name, column) -> column.setSeen(!look.get().hidden().contains(name)));
  }

  /// How the rows are sorted, or null where they are not.
  @Nullable Comparator<Item<K, V>> order() {
    Comparator<Item<K, V>> order = null;
    for (TableLook.Sort sort : look.get().sort()) {
      Integer place = places.get(sort.column());
      if (place != null) {
        Comparator<Item<K, V>> up = part.columns().get(place).order();
        Comparator<Item<K, V>> by = sort.descending() ? up.reversed() : up;
        order = order == null ? by : order.thenComparing(by);
      }
    }
    return order;
  }
}
