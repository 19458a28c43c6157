package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.tables.Cell;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.Item;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.PartRows;
import org.mgmscope.story.tables.Query;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.story.tables.RowKeys;
import org.mgmscope.ui.looks.StateLook;
import org.mgmscope.ui.looks.TableLook;

/// A part of the state as a table without a window: its rows at a moment, as somebody has arranged
/// them, and what its title says of them. Views bind to it, those of FXML by the names of its
/// properties.
///
/// While the table is folded it has no rows, but its title still tells what the beat did to them.
public final class TableModel<K, V> {
  /// Up to so many rows are kept as they are; of more, only those in view are made.
  static final int MOST_KEPT = 5_000;

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
  private final StateLook all;
  private final ObjectProperty<TableLook> look;
  private final ResourceBundle texts;
  private final String title;
  private final Search<K> search;
  private final ObservableMap<String, ColumnModel> columns;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final ObservableList<TableRowModel> kept = FXCollections.observableArrayList();

  private final ReadOnlyObjectWrapper<TableLook> arranged;
  private final ReadOnlyObjectWrapper<ObservableList<TableRowModel>> rows =
      new ReadOnlyObjectWrapper<>(kept);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper marks = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper whyEmpty = new ReadOnlyStringWrapper("");

  private Onlooker onlooker = new Nobody();
  private Runnable foundLate = () -> {};
  private Set<StatePart> opened = Set.of();
  private boolean hasTable;
  private int events;
  private @Nullable PartRows<K, V> present;
  private @Nullable Found<K> found;
  private @Nullable PartRows<K, V> listedOf;
  private @Nullable Found<K> listed;

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
    look = all.tableProperty(part.name());
    arranged = new ReadOnlyObjectWrapper<>(look.get());
    title = texts.getString("state." + getName());
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

  // Whoever looks

  /// Lets somebody show the rows.
  void shownBy(Onlooker who) {
    onlooker = who;
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
            ? new Query<>(all.onlyChangedProperty().get(), all.textProperty().get(), order())
            : new Query<>(false, "", null);
    boolean aside = of.isLong(query, MOST_KEPT, events);
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
    tell(made, now);
    seen.set(now && hasTable);
    if (seen.get()) {
      onlooker.update(
          () -> {
            listedOf = of;
            listed = made;
            whyEmpty.set(why);
            list(of, made);
          });
    }
  }

  private void list(PartRows<K, V> of, Found<K> made) {
    if (made.keys().size() <= MOST_KEPT) {
      KeyedRows.update(kept, made.keys(), of::row);
      if (rows.get() instanceof LazyRows) {
        onlooker.exchange(kept.size(), () -> rows.set(kept));
      }
    } else if (!listInPlace(of, made)) {
      kept.clear();
      onlooker.exchange(made.keys().size(), () -> rows.set(new LazyRows<>(made.keys(), of::row)));
    }
  }

  /// New items make a table build all that is in view anew, which is worth avoiding.
  private boolean listInPlace(PartRows<K, V> of, Found<K> made) {
    if (!(rows.get() instanceof LazyRows<?> lazy)) {
      return false;
    }
    Onlooker.Span span = onlooker.inView();
    if (span == null) {
      return false;
    }
    @SuppressWarnings("unchecked") // the rows of this table were made of its keys
    LazyRows<K> there = (LazyRows<K>) lazy;
    return there.show(made.keys(), of::row, span.first(), span.last());
  }

  // Rows

  /// The rows that are to be seen, in their order. A table of very many gets another list when they
  /// become others.
  public ReadOnlyObjectProperty<ObservableList<TableRowModel>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  public ObservableList<TableRowModel> getRows() {
    return rows.get();
  }

  /// A cell of a row.
  ///
  /// @throws IllegalArgumentException if there is no such column
  ObservableValue<Cell> cell(TableRowModel row, String column) {
    return row.cell(place(column));
  }

  private int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException(part.name() + " has no column " + column);
    }
    return place;
  }

  /// What makes a row of this table the same from moment to moment.
  @SuppressWarnings("unchecked") // the rows of this table were made of its keys
  K key(TableRowModel row) {
    return (K) row.key();
  }

  int size() {
    return listed == null ? 0 : listed.keys().size();
  }

  /// Where a row stands, or -1.
  @SuppressWarnings("unchecked") // the keys that are remembered are this table's
  int indexOf(Object key) {
    return listed == null ? -1 : listed.keys().indexOf((K) key);
  }

  /// The first row to be seen that the beat did something to, or null.
  @Nullable K firstTouched() {
    return open.get() && found != null ? found.firstTouched() : null;
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
    List<Integer> at = names.stream().map(this::place).toList();
    return key -> {
      RowData row = Objects.requireNonNull(of).row(key);
      List<String> cells = new ArrayList<>(List.of(row.fate().sign()));
      at.forEach(each -> cells.add(row.cells().get(each).text()));
      return cells;
    };
  }

  // The title

  private void tell(Found<K> made, boolean isOpen) {
    count.set(number(made.all() - made.removed()));
    List<String> signs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    words.add(texts.getString("state.rows").formatted(title, made.all()));
    tell(RowData.Fate.ADDED, made.added(), signs, words);
    tell(RowData.Fate.CHANGED, made.changed(), signs, words);
    tell(RowData.Fate.REMOVED, made.removed(), signs, words);
    marks.set(String.join(" ", signs));
    touched.set(made.isTouched());
    told.set(String.join(", ", words));
    spoken.set(told.get() + "; " + texts.getString(isOpen ? "state.open" : "state.folded"));
  }

  private void tell(RowData.Fate fate, int many, List<String> signs, List<String> words) {
    if (many > 0) {
      signs.add(fate.sign() + number(many));
      words.add(texts.getString("touched." + fate).formatted(number(many)));
    }
  }

  private String number(int number) {
    return String.format(texts.getLocale(), "%,d", number);
  }

  /// How many rows there are.
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public String getCount() {
    return count.get();
  }

  /// Whether the beat did something to the part.
  public ReadOnlyBooleanProperty touchedProperty() {
    return touched.getReadOnlyProperty();
  }

  public boolean isTouched() {
    return touched.get();
  }

  /// What the beat did to how many rows, in signs.
  public ReadOnlyStringProperty marksProperty() {
    return marks.getReadOnlyProperty();
  }

  public String getMarks() {
    return marks.get();
  }

  /// The title in words, with how many rows there are and what the beat did to them.
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  public String getTold() {
    return told.get();
  }

  /// The same, and whether the table is folded, for who does not see it.
  public ReadOnlyStringProperty spokenProperty() {
    return spoken.getReadOnlyProperty();
  }

  public String getSpoken() {
    return spoken.get();
  }

  /// Why no row is to be seen, where none is.
  public ReadOnlyStringProperty whyEmptyProperty() {
    return whyEmpty.getReadOnlyProperty();
  }

  public String getWhyEmpty() {
    return whyEmpty.get();
  }

  // How it is arranged

  private boolean askedOpen() {
    Boolean folded = look.get().folded();
    return folded == null ? opened.contains(part.name()) : !folded;
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

  void setOpen(boolean now) {
    look.set(look.get().withFolded(!now));
  }

  /// How the table is arranged.
  ReadOnlyObjectProperty<TableLook> lookProperty() {
    return arranged.getReadOnlyProperty();
  }

  TableLook look() {
    return look.get();
  }

  void setLook(TableLook now) {
    look.set(now);
  }

  /// Arranges the columns as nobody has touched them.
  void arrangeAsUsual() {
    look.set(TableLook.usual(part.name()).withFolded(!askedOpen()));
  }

  /// The columns by their names, in the part's order.
  public ObservableMap<String, ColumnModel> getColumns() {
    return columns;
  }

  ColumnModel column(String name) {
    return Objects.requireNonNull(columns.get(name), () -> part.name() + " has no column " + name);
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

  private void lookChanged(TableLook before, TableLook now) {
    showColumns();
    arranged.set(now);
    if (!before.sort().equals(now.sort()) || !Objects.equals(before.folded(), now.folded())) {
      refresh();
    }
  }

  /// How the rows are sorted, or null where they are not.
  private @Nullable Comparator<Item<K, V>> order() {
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
