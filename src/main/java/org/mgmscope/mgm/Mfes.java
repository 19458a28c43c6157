package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The multicast forwarding entries, found by pair, by interface key, and by the time at which they
/// go.
public final class Mfes {
  private record Associated(InterfaceKey key, SourceGroup pair) {}

  private record Expiring(long at, SourceGroup pair) {}

  private static final Comparator<Associated> ASSOCIATED =
      Comparator.comparing(Associated::key).thenComparing(Associated::pair);
  private static final Comparator<Expiring> EXPIRING =
      Comparator.comparingLong(Expiring::at).thenComparing(Expiring::pair);

  static final Mfes NONE =
      new Mfes(
          SortedTable.map(Comparator.<SourceGroup>naturalOrder()),
          SortedTable.set(ASSOCIATED),
          SortedTable.set(EXPIRING));

  private final SortedTable<SourceGroup, MfeEntry> entries;
  private final SortedTable<Associated, Associated> associated;
  private final SortedTable<Expiring, Expiring> expiring;

  private Mfes(
      SortedTable<SourceGroup, MfeEntry> entries,
      SortedTable<Associated, Associated> associated,
      SortedTable<Expiring, Expiring> expiring) {
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
    List<SourceGroup> found = new ArrayList<>();
    associated.visitFrom(
        new Associated(key, SourceGroup.ANY),
        (each, same) -> each.key().equals(key) && found.add(each.pair()));
    return found;
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
    expiring.visitFrom(
        new Expiring(Long.MIN_VALUE, SourceGroup.ANY),
        (each, same) -> each.at() <= clock && found.add(each.pair()));
    found.sort(null);
    return found;
  }

  Mfes added(Mfe mfe) {
    return with(mfe, Counters.ZERO, associatedWith(mfe), expiringWith(mfe));
  }

  Mfes updated(Mfe mfe) {
    MfeEntry before = entry(mfe.pair());
    SortedTable<Associated, Associated> keys = associated;
    List<InterfaceKey> now = mfe.keys();
    List<InterfaceKey> then = before.mfe().keys();
    for (InterfaceKey key : then) {
      if (!now.contains(key)) {
        keys = keys.remove(new Associated(key, mfe.pair()));
      }
    }
    for (InterfaceKey key : now) {
      if (!then.contains(key)) {
        Associated each = new Associated(key, mfe.pair());
        keys = keys.put(each, each);
      }
    }
    SortedTable<Expiring, Expiring> times = expiring;
    if (before.mfe().expiresAt() != mfe.expiresAt()) {
      Expiring each = new Expiring(mfe.expiresAt(), mfe.pair());
      times = times.remove(new Expiring(before.mfe().expiresAt(), mfe.pair())).put(each, each);
    }
    return with(mfe, before.counters(), keys, times);
  }

  Mfes removed(SourceGroup pair) {
    Mfe mfe = entry(pair).mfe();
    SortedTable<Associated, Associated> keys = associated;
    for (InterfaceKey key : mfe.keys()) {
      keys = keys.remove(new Associated(key, pair));
    }
    return new Mfes(
        entries.remove(pair), keys, expiring.remove(new Expiring(mfe.expiresAt(), pair)));
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
      SortedTable<Associated, Associated> keys,
      SortedTable<Expiring, Expiring> times) {
    return new Mfes(entries.put(mfe.pair(), new MfeEntry(mfe, counters)), keys, times);
  }

  private MfeEntry entry(SourceGroup pair) {
    MfeEntry entry = entries.get(pair);
    if (entry == null) {
      throw new IllegalStateException("no MFE " + pair);
    }
    return entry;
  }

  private SortedTable<Associated, Associated> associatedWith(Mfe mfe) {
    SortedTable<Associated, Associated> keys = associated;
    for (InterfaceKey key : mfe.keys()) {
      Associated each = new Associated(key, mfe.pair());
      keys = keys.put(each, each);
    }
    return keys;
  }

  private SortedTable<Expiring, Expiring> expiringWith(Mfe mfe) {
    Expiring each = new Expiring(mfe.expiresAt(), mfe.pair());
    return expiring.put(each, each);
  }
}
