package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.PartRows;
import org.mgmscope.story.tables.Query;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.story.tables.RowKeys;
import org.mgmscope.ui.looks.StateLook;

/// A part of the state as a table without a window: its rows at a moment, as somebody has arranged
/// them, and what its title says of them. Views bind to it, those of FXML by the names of its
/// properties.
///
/// While the table is folded it has no rows, but its title still tells what the beat did to them.
public final class TableModel<K, V> {
  /// Looks for rows, on another thread where that is long.
  interface Search<K> {
    /// @param aside whether it is long
    /// @param work is told how to find out that it is no longer wanted, and may then give null
    /// @param answer is given what is found, on the thread of who asks
    void ask(
        boolean aside,
        Function<BooleanSupplier, @Nullable Found<K>> work,
        Consumer<Found<K>> answer);
  }

  private final Part<K, V> part;
  private final StateLook all;
  private final ResourceBundle texts;
  private final String title;
  private final Search<K> search;
  private final HeadModel head;
  private final RowsModel<K, V> shown;
  private final ArrangementModel<K, V> arrangement;

  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper(false);

  private Runnable foundLate = () -> {};
  private Set<StatePart> opened = Set.of();
  private boolean hasTable;
  private int events;
  private @Nullable PartRows<K, V> present;
  private @Nullable Found<K> found;

  /// @param all how the tables are arranged
  /// @param followed whether it follows how they are arranged
  /// @param scaled gives a length at the present size of the text
  TableModel(
      Part<K, V> part,
      StateLook all,
      ObservableValue<Boolean> followed,
      ResourceBundle texts,
      DoubleUnaryOperator scaled,
      Search<K> search) {
    this.part = part;
    this.all = all;
    this.texts = texts;
    this.search = search;
    title = texts.getString("state." + getName());
    head = new HeadModel(title, texts);
    shown = new RowsModel<>(part);
    arrangement =
        new ArrangementModel<>(
            part, all.tableProperty(part.name()), followed, scaled, this::refresh);
    all.textProperty().when(followed).subscribe((_, _) -> refresh());
    all.onlyChangedProperty().when(followed).subscribe((_, _) -> refresh());
  }

  StatePart part() {
    return part.name();
  }

  /// The part's name, as ids have it.
  String getName() {
    return part.name().name().toLowerCase(Locale.ROOT);
  }

  /// What the table is called.
  public String getTitle() {
    return title;
  }

  /// What its title says.
  public HeadModel getHead() {
    return head;
  }

  /// The rows that are to be seen.
  RowsModel<K, V> shown() {
    return shown;
  }

  /// How it is arranged.
  ArrangementModel<K, V> arrangement() {
    return arrangement;
  }

  /// @param tell is told when rows that were looked for on another thread are there
  void whenFoundLate(Runnable tell) {
    foundLate = tell;
  }

  // The moment

  /// Shows a moment.
  ///
  /// @param before the state before the beat
  void show(Lesson lesson, State before, State now) {
    present = new PartRows<>(part, before, now, lesson.locale());
    events = now.events() - before.events();
    opened = lesson.touched();
    refresh();
  }

  /// Lets the table be seen from now on, not only its title.
  void showTable() {
    hasTable = true;
    refresh();
  }

  /// Shows the same moment, as the tables are arranged now.
  private void refresh() {
    PartRows<K, V> of = present;
    if (of == null) {
      return;
    }
    boolean asked = askedOpen();
    Query<K, V> query =
        asked
            ? new Query<>(
                all.onlyChangedProperty().get(), all.textProperty().get(), arrangement.order())
            : new Query<>(false, "", null);
    boolean aside = of.isLong(query, RowsModel.MOST_KEPT, events);
    if (aside) {
      boolean waits = query.onlyChanged() || !query.text().isEmpty() || query.order() != null;
      display(of, waits ? of.none() : of.present(), texts.getString("state.searching"));
    }
    search.ask(
        aside,
        stop -> of.find(query, stop),
        made -> {
          display(of, made, why(made, query));
          if (aside) {
            foundLate.run();
          }
        });
  }

  private String why(Found<K> made, Query<K, V> query) {
    if (made.all() == 0) {
      return texts.getString("state." + getName() + ".empty");
    }
    return query.onlyChanged() && !made.isTouched()
        ? texts.getString("state.unchanged")
        : texts.getString("state.filtered");
  }

  private void display(PartRows<K, V> of, Found<K> made, String why) {
    found = made;
    boolean now = askedOpen();
    open.set(now);
    head.tell(made, now);
    seen.set(now && hasTable);
    if (seen.get()) {
      shown.show(of, made, why);
    }
  }

  // Rows

  /// The rows that are to be seen, in their order. A table of very many gets another list when they
  /// become others.
  public ReadOnlyObjectProperty<ObservableList<TableRowModel>> rowsProperty() {
    return shown.listProperty();
  }

  public ObservableList<TableRowModel> getRows() {
    return shown.listProperty().get();
  }

  /// Why no row is to be seen, where none is.
  public ReadOnlyStringProperty whyEmptyProperty() {
    return shown.whyEmptyProperty();
  }

  public String getWhyEmpty() {
    return shown.whyEmptyProperty().get();
  }

  /// A cell of a row.
  ///
  /// @throws IllegalArgumentException if there is no such column
  ObservableValue<Cell> cell(TableRowModel row, String column) {
    return row.cell(arrangement.place(column));
  }

  /// The first row to be seen that the beat did something to, or null.
  @Nullable K firstTouched() {
    return open.get() && found != null ? found.firstTouched() : null;
  }

  // Copies

  /// The keys of all rows that are to be seen.
  RowKeys<K> keys() {
    return found == null ? RowKeys.of(List.of()) : found.keys();
  }

  /// Gives the cells of rows at this moment as they are seen, also when another one has come.
  ///
  /// @param names the columns
  Function<K, List<String>> cells(List<String> names) {
    PartRows<K, V> of = present;
    List<Integer> at = names.stream().map(arrangement::place).toList();
    return key -> {
      RowData row = Objects.requireNonNull(of).row(key);
      List<String> cells = new ArrayList<>(List.of(row.fate().sign()));
      at.forEach(each -> cells.add(row.cells().get(each).text()));
      return cells;
    };
  }

  // How it is arranged

  private boolean askedOpen() {
    return arrangement.isOpen(opened.contains(part.name()));
  }

  /// Whether the table is open, or else folded.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public boolean isOpen() {
    return open.get();
  }

  /// Whether the table itself is to be seen: it is open, and it is time for it.
  ReadOnlyBooleanProperty seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /// Arranges the columns as nobody has touched them.
  void arrangeAsUsual() {
    arrangement.arrangeAsUsual(askedOpen());
  }

  /// The columns by their names, in the part's order.
  public ObservableMap<String, ColumnModel> getColumns() {
    return arrangement.columns();
  }
}
