package org.mgmscope.story.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;

/// The rows of a part at a moment, with what the beat did to them. A row is made when it is asked
/// for, and none is kept. Any thread may ask.
public final class PartRows<K, V> {
  private static final int STOP_AFTER = 256;

  private final Part<K, V> part;
  private final State before;
  private final State now;
  private final Locale locale;
  private final Entries<K, V> then;
  private final Entries<K, V> entries;

  /// @param before the state before the beat
  public PartRows(Part<K, V> part, State before, State now, Locale locale) {
    this.part = part;
    this.before = before;
    this.now = now;
    this.locale = locale;
    then = part.entries(before);
    entries = part.entries(now);
  }

  /// How many entries the part has now.
  public int size() {
    return entries.size();
  }

  /// All entries, without those that the beat removed: what can be shown while those are looked
  /// for.
  public Found<K> present() {
    return new Found<>(new NaturalKeys<>(entries, List.of()), entries.size(), 0, 0, 0, null);
  }

  /// Nothing yet: what can be shown while rows are looked for.
  public Found<K> none() {
    return Found.nothing();
  }

  // A row

  /// @param key of an entry that there is, or was before the beat
  public RowData row(K key) {
    Item<K, V> old = item(before, then, key);
    Item<K, V> present = item(now, entries, key);
    Item<K, V> shown = shown(key);
    List<Cell> cells = new ArrayList<>(part.columns().size());
    for (Column<K, V> column : part.columns()) {
      String text = column.shows(shown);
      String was = old == null || present == null ? text : column.shows(old);
      cells.add(new Cell(text, was.equals(text) ? null : was, column.gone().test(shown)));
    }
    return new RowData(key, fate(old, present), cells);
  }

  /// Whether a row tells of what is pointed at.
  public boolean names(K key, Selection selection) {
    return part.names(shown(key), selection);
  }

  private static <K, V> @Nullable Item<K, V> item(State state, Entries<K, V> of, K key) {
    V value = of.get(key);
    return value == null ? null : new Item<>(state, key, value);
  }

  private Item<K, V> shown(K key) {
    Item<K, V> present = item(now, entries, key);
    Item<K, V> shown = present == null ? item(before, then, key) : present;
    if (shown == null) {
      throw new IllegalArgumentException(part.name() + " has no " + key);
    }
    return shown;
  }

  private RowData.Fate fate(@Nullable Item<K, V> old, @Nullable Item<K, V> present) {
    if (old == null || present == null) {
      return present == null ? RowData.Fate.REMOVED : RowData.Fate.ADDED;
    }
    if (!part.tellsOfOtherParts() && old.value().equals(present.value())) {
      return RowData.Fate.SAME;
    }
    return part.columns().stream()
            .allMatch(column -> column.shows(old).equals(column.shows(present)))
        ? RowData.Fate.SAME
        : RowData.Fate.CHANGED;
  }

  // All rows

  /// Whether looking for the rows is long.
  ///
  /// @param most how many entries are looked at in no time
  /// @param events how many events the beat has: it can touch about as many entries
  public boolean isLong(Query<K, V> query, int most, int events) {
    return events > most || (entries.size() > most && query.looksAtAll());
  }

  /// @param stop is asked now and then whether nobody wants to know any more
  /// @return null if it was stopped
  public @Nullable Found<K> find(Query<K, V> query, BooleanSupplier stop) {
    Touched<K> touched = new Touched<>();
    part.visitDiffering(
        before,
        now,
        key -> touched.add(key, fate(item(before, then, key), item(now, entries, key))));
    RowKeys<K> natural = new NaturalKeys<>(entries, touched.removed);
    RowKeys<K> keys = natural;
    if (query.onlyChanged() || query.looksAtAll()) {
      keys = matching(query, query.onlyChanged() ? RowKeys.of(touched.all) : natural, stop);
    }
    return keys == null
        ? null
        : new Found<>(
            keys,
            natural.size(),
            touched.added,
            touched.all.size() - touched.added - touched.removed.size(),
            touched.removed.size(),
            first(keys, touched, query));
  }

  private @Nullable RowKeys<K> matching(Query<K, V> query, RowKeys<K> of, BooleanSupplier stop) {
    String text = query.text().toLowerCase(locale);
    List<Item<K, V>> items = new ArrayList<>();
    for (int i = 0; i < of.size(); i++) {
      if (i % STOP_AFTER == 0 && stop.getAsBoolean()) {
        return null;
      }
      Item<K, V> item = shown(of.get(i));
      if (text.isEmpty() || hasText(item, text)) {
        items.add(item);
      }
    }
    if (query.order() != null) {
      items.sort(query.order());
    }
    return RowKeys.of(items.stream().map(Item::key).toList());
  }

  private boolean hasText(Item<K, V> item, String text) {
    return part.columns().stream()
        .anyMatch(column -> column.shows(item).toLowerCase(locale).contains(text));
  }

  /// The first row to be seen that the beat did something to.
  private static <K> @Nullable K first(RowKeys<K> keys, Touched<K> touched, Query<K, ?> query) {
    if (touched.all.isEmpty() || (!query.onlyChanged() && !query.looksAtAll())) {
      return touched.all.isEmpty() ? null : touched.all.getFirst();
    }
    Set<K> all = new HashSet<>(touched.all);
    for (int i = 0; i < keys.size(); i++) {
      if (all.contains(keys.get(i))) {
        return keys.get(i);
      }
    }
    return null;
  }

  /// What the beat did something to.
  private static final class Touched<K> {
    private final List<K> all = new ArrayList<>();
    private final List<K> removed = new ArrayList<>();
    private int added;

    void add(K key, RowData.Fate fate) {
      switch (fate) {
        case SAME -> {
          return;
        }
        case ADDED -> added++;
        case CHANGED -> {}
        case REMOVED -> removed.add(key);
      }
      all.add(key);
    }
  }
}
