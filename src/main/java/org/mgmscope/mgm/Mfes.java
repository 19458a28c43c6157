package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The multicast forwarding entries, found by pair, by interface key, and by the time at which they
/// go.
public final class Mfes {
  private static final SortedTable<SourceGroup, SourceGroup> NO_PAIRS =
      SortedTable.set(SourceGroup::number, Comparator.naturalOrder());

  static final Mfes NONE =
      new Mfes(
          SortedTable.map(SourceGroup::number, Comparator.naturalOrder()),
          SortedTable.map(InterfaceKey::number, Comparator.naturalOrder()),
          SortedTable.map(Long::longValue, Comparator.naturalOrder()));

  private final SortedTable<SourceGroup, MfeEntry> entries;
  private final SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> associated;
  private final SortedTable<Long, SortedTable<SourceGroup, SourceGroup>> expiring;

  private Mfes(
      SortedTable<SourceGroup, MfeEntry> entries,
      SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> associated,
      SortedTable<Long, SortedTable<SourceGroup, SourceGroup>> expiring) {
    this.entries = entries;
    this.associated = associated;
    this.expiring = expiring;
  }

  /// All entries, by group, then source.
  public SortedTable<SourceGroup, MfeEntry> all() {
    return entries;
  }

  public @Nullable Mfe get(SourceGroup pair) {
    MfeEntry entry = entries.get(pair);
    return entry == null ? null : entry.mfe();
  }

  /// The pairs of the entries that have the key as incoming, outgoing or disabled, in order.
  public List<SourceGroup> associatedWith(InterfaceKey key) {
    SortedTable<SourceGroup, SourceGroup> pairs = associated.get(key);
    return pairs == null ? List.of() : pairs.keys();
  }

  /// The entries that a membership for the pair means, in order.
  List<Mfe> matchedBy(SourceGroup pair) {
    List<Mfe> found = new ArrayList<>();
    if (!pair.isAnySource()) {
      Mfe mfe = get(pair);
      if (mfe != null) {
        found.add(mfe);
      }
      return found;
    }
    entries.visitFrom(
        pair, (each, entry) -> pair.matches(entry.mfe().pair()) && found.add(entry.mfe()));
    return found;
  }

  /// The pairs of the entries whose age has reached their timeout, in order.
  List<SourceGroup> expiredAt(long clock) {
    List<SourceGroup> found = new ArrayList<>();
    expiring.visitFrom(Long.MIN_VALUE, (at, pairs) -> at <= clock && found.addAll(pairs.keys()));
    found.sort(null);
    return found;
  }

  Mfes added(Mfe mfe) {
    return with(mfe, Counters.ZERO, associatedWith(mfe), expiringWith(mfe));
  }

  Mfes updated(Mfe mfe) {
    MfeEntry before = entry(mfe.pair());
    SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> keys = associated;
    List<InterfaceKey> now = mfe.keys();
    List<InterfaceKey> then = before.mfe().keys();
    for (InterfaceKey key : then) {
      if (!now.contains(key)) {
        keys = without(keys, key, mfe.pair());
      }
    }
    for (InterfaceKey key : now) {
      if (!then.contains(key)) {
        keys = with(keys, key, mfe.pair());
      }
    }
    SortedTable<Long, SortedTable<SourceGroup, SourceGroup>> times = expiring;
    if (before.mfe().expiresAt() != mfe.expiresAt()) {
      times = without(times, before.mfe().expiresAt(), mfe.pair());
      times = with(times, mfe.expiresAt(), mfe.pair());
    }
    return with(mfe, before.counters(), keys, times);
  }

  Mfes removed(SourceGroup pair) {
    Mfe mfe = entry(pair).mfe();
    SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> keys = associated;
    for (InterfaceKey key : mfe.keys()) {
      keys = without(keys, key, pair);
    }
    return new Mfes(entries.remove(pair), keys, without(expiring, mfe.expiresAt(), pair));
  }

  Mfes counted(Fact.Forwarded forwarded) {
    MfeEntry before = entry(forwarded.packet().pair());
    return with(
        before.mfe(),
        before.counters().forwarded(forwarded.packet(), before.mfe().outgoing()),
        associated,
        expiring);
  }

  Mfes counted(Fact.Dropped dropped) {
    Stimulus.Packet packet = dropped.packet();
    return switch (dropped.reason()) {
      case NO_ROUTE, NO_OWNER -> this;
      case DIFFERENT_INTERFACE -> {
        MfeEntry before = entry(packet.pair());
        Counters counters = before.counters().arrivedElsewhere(packet.count());
        yield with(before.mfe(), counters, associated, expiring);
      }
      case NO_RECEIVERS -> {
        MfeEntry before = entry(packet.pair());
        yield with(before.mfe(), before.counters().arrived(packet), associated, expiring);
      }
    };
  }

  private Mfes with(
      Mfe mfe,
      Counters counters,
      SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> keys,
      SortedTable<Long, SortedTable<SourceGroup, SourceGroup>> times) {
    return new Mfes(entries.put(mfe.pair(), new MfeEntry(mfe, counters)), keys, times);
  }

  private MfeEntry entry(SourceGroup pair) {
    MfeEntry entry = entries.get(pair);
    if (entry == null) {
      throw new IllegalStateException("no MFE " + pair);
    }
    return entry;
  }

  private SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> associatedWith(Mfe mfe) {
    SortedTable<InterfaceKey, SortedTable<SourceGroup, SourceGroup>> keys = associated;
    for (InterfaceKey key : mfe.keys()) {
      keys = with(keys, key, mfe.pair());
    }
    return keys;
  }

  private SortedTable<Long, SortedTable<SourceGroup, SourceGroup>> expiringWith(Mfe mfe) {
    return with(expiring, mfe.expiresAt(), mfe.pair());
  }

  /// The table with the pair among those at the key.
  private static <K> SortedTable<K, SortedTable<SourceGroup, SourceGroup>> with(
      SortedTable<K, SortedTable<SourceGroup, SourceGroup>> table, K key, SourceGroup pair) {
    SortedTable<SourceGroup, SourceGroup> pairs = table.get(key);
    return table.put(key, (pairs == null ? NO_PAIRS : pairs).put(pair, pair));
  }

  /// The table without the pair among those at the key.
  private static <K> SortedTable<K, SortedTable<SourceGroup, SourceGroup>> without(
      SortedTable<K, SortedTable<SourceGroup, SourceGroup>> table, K key, SourceGroup pair) {
    SortedTable<SourceGroup, SourceGroup> pairs = table.get(key);
    if (pairs == null) {
      return table;
    }
    SortedTable<SourceGroup, SourceGroup> fewer = pairs.remove(pair);
    return fewer.isEmpty() ? table.remove(key) : table.put(key, fewer);
  }
}
