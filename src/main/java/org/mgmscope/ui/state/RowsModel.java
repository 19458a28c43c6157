package org.mgmscope.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.PartRows;

/// The rows of a table that are to be seen. From moment to moment a row stays the same as long as
/// what it stands for is there, and the list stays the same as far as that is possible.
final class RowsModel<K, V> {
  /// Up to so many rows are kept as they are; of more, only those in view are made.
  static final int MOST_KEPT = 5_000;

  /// Who shows the rows, and has something to do when they become others.
  interface Onlooker {
    /// The first and the last row in view.
    record Span(int first, int last) {}

    /// Which rows are in view, or null as long as none is.
    @Nullable Span inView();

    /// Lets the rows be brought up to date.
    void update(Runnable change);

    /// Lets the list of the rows be exchanged for another one.
    ///
    /// @param size how many rows the other one has
    void exchange(int size, Runnable give);
  }

  /// Nobody looks.
  private static final class Nobody implements Onlooker {
    @Override
    public @Nullable Span inView() {
      return null;
    }

    @Override
    public void update(Runnable change) {
      change.run();
    }

    @Override
    public void exchange(int size, Runnable give) {
      give.run();
    }
  }

  private final Part<K, V> part;
  private final ObservableList<TableRowModel> kept = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ObservableList<TableRowModel>> list =
      new ReadOnlyObjectWrapper<>(kept);
  private final ReadOnlyStringWrapper whyEmpty = new ReadOnlyStringWrapper("");

  private Onlooker onlooker = new Nobody();
  private @Nullable PartRows<K, V> listedOf;
  private @Nullable Found<K> listed;

  RowsModel(Part<K, V> part) {
    this.part = part;
  }

  /// Lets somebody show the rows.
  void shownBy(Onlooker who) {
    onlooker = who;
  }

  /// Shows rows.
  ///
  /// @param of the moment that they are of
  /// @param why no row is to be seen, if none is
  void show(PartRows<K, V> of, Found<K> found, String why) {
    onlooker.update(
        () -> {
          listedOf = of;
          listed = found;
          whyEmpty.set(why);
          list(of, found);
        });
  }

  private void list(PartRows<K, V> of, Found<K> found) {
    if (found.keys().size() <= MOST_KEPT) {
      KeyedRows.update(kept, found.keys(), of::row);
      if (list.get() instanceof LazyRows) {
        onlooker.exchange(kept.size(), () -> list.set(kept));
      }
    } else if (!listInPlace(of, found)) {
      kept.clear();
      onlooker.exchange(found.keys().size(), () -> list.set(new LazyRows<>(found.keys(), of::row)));
    }
  }

  /// New items make a table build all that is in view anew, which is worth avoiding.
  private boolean listInPlace(PartRows<K, V> of, Found<K> found) {
    if (!(list.get() instanceof LazyRows<?> lazy)) {
      return false;
    }
    Onlooker.Span span = onlooker.inView();
    if (span == null) {
      return false;
    }
    @SuppressWarnings("unchecked") // the rows of this table were made of its keys
    LazyRows<K> there = (LazyRows<K>) lazy;
    return there.show(found.keys(), of::row, span.first(), span.last());
  }

  /// The rows in their order. A table of very many gets another list when they become others.
  ReadOnlyObjectProperty<ObservableList<TableRowModel>> listProperty() {
    return list.getReadOnlyProperty();
  }

  /// Why no row is to be seen, where none is.
  ReadOnlyStringProperty whyEmptyProperty() {
    return whyEmpty.getReadOnlyProperty();
  }

  int size() {
    return listed == null ? 0 : listed.keys().size();
  }

  /// What makes a row of this table the same from moment to moment.
  @SuppressWarnings("unchecked") // the rows of this table were made of its keys
  K key(TableRowModel row) {
    return (K) row.key();
  }

  /// Where a row stands, or -1.
  @SuppressWarnings("unchecked") // the keys that are remembered are this table's
  int indexOf(Object key) {
    return listed == null ? -1 : listed.keys().indexOf((K) key);
  }

  // Pointing

  /// Whether a row tells of what is pointed at.
  boolean names(TableRowModel row, Selection selection) {
    return listedOf != null && listedOf.names(key(row), selection);
  }

  /// What somebody points at who points at a row, or null.
  @Nullable Selection selection(TableRowModel row) {
    return part.selection(key(row));
  }

  /// The key of the row that is pointed at, or null if it is none of this table.
  @Nullable K pointedAt(Selection selection) {
    return part.key(selection);
  }

  boolean canBePointedAt() {
    return part.canBePointedAt();
  }
}
