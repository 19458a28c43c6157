package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The group memberships, in the two orders in which the rules visit them, and counted by
/// component.
public final class Memberships {
  /// Stands before every client in the order of handles.
  private static final Handle NOBODY = new Handle(0);

  private static final InterfaceKey FIRST_KEY = InterfaceKey.of(0);

  private static final Comparator<Membership> BY_PAIR =
      Comparator.comparing(Membership::pair)
          .thenComparing(Membership::key)
          .thenComparing(Membership::client);
  private static final Comparator<Membership> BY_KEY =
      Comparator.comparing(Membership::key)
          .thenComparing(Membership::pair)
          .thenComparing(Membership::client);

  /// A pair, and the component that has memberships for it.
  public record Joined(SourceGroup pair, Handle component) {}

  private static final Comparator<Joined> JOINED =
      Comparator.comparing(Joined::pair).thenComparing(Joined::component);

  static final Memberships NONE =
      new Memberships(
          SortedTable.set(membership -> membership.pair().number(), BY_PAIR),
          SortedTable.set(membership -> membership.key().number(), BY_KEY),
          SortedTable.map(joined -> joined.pair().number(), JOINED));

  private final SortedTable<Membership, Membership> byPair;
  private final SortedTable<Membership, Membership> byKey;
  private final SortedTable<Joined, Integer> joined;

  private Memberships(
      SortedTable<Membership, Membership> byPair,
      SortedTable<Membership, Membership> byKey,
      SortedTable<Joined, Integer> joined) {
    this.byPair = byPair;
    this.byKey = byKey;
    this.joined = joined;
  }

  /// By key, then pair, then client.
  public SortedTable<Membership, Membership> byKey() {
    return byKey;
  }

  /// How many memberships each component has for each pair, by pair, then component.
  public SortedTable<Joined, Integer> joined() {
    return joined;
  }

  /// The memberships on a key, by pair, then client.
  public List<Membership> on(InterfaceKey key) {
    List<Membership> found = new ArrayList<>();
    byKey.visitFrom(
        new Membership(SourceGroup.ANY, key, NOBODY, NOBODY),
        (membership, same) -> membership.key().equals(key) && found.add(membership));
    return found;
  }

  @Nullable Membership find(SourceGroup pair, InterfaceKey key, Handle client) {
    return byPair.get(new Membership(pair, key, client, NOBODY));
  }

  /// Whether any membership on the key means the MFE.
  public boolean anyMatches(SourceGroup mfe, InterfaceKey key) {
    return anyOn(mfe, key)
        || anyOn(SourceGroup.anySource(mfe.group()), key)
        || anyOn(SourceGroup.ANY, key);
  }

  private boolean anyOn(SourceGroup pair, InterfaceKey key) {
    Membership lowest = new Membership(pair, key, NOBODY, NOBODY);
    int at = byPair.rank(lowest);
    if (at == byPair.size()) {
      return false;
    }
    Membership next = byPair.keyAt(at);
    return next.pair().equals(pair) && next.key().equals(key);
  }

  /// The keys with a membership that means the MFE, in order, each once.
  List<InterfaceKey> keysFor(SourceGroup mfe) {
    List<InterfaceKey> keys = new ArrayList<>();
    for (SourceGroup pair : List.of(mfe, SourceGroup.anySource(mfe.group()), SourceGroup.ANY)) {
      byPair.visitFrom(
          new Membership(pair, FIRST_KEY, NOBODY, NOBODY),
          (membership, same) -> membership.pair().equals(pair) && keys.add(membership.key()));
    }
    return keys.stream().distinct().sorted().toList();
  }

  /// The components that have a membership for the pair, in order of their handles.
  List<Handle> components(SourceGroup pair) {
    List<Handle> found = new ArrayList<>();
    joined.visitFrom(
        new Joined(pair, NOBODY),
        (each, count) -> each.pair().equals(pair) && found.add(each.component()));
    return found;
  }

  /// How many memberships a component has for the pair.
  int count(SourceGroup pair, Handle component) {
    Integer count = joined.get(new Joined(pair, component));
    return count == null ? 0 : count;
  }

  /// The distinct pairs that are joined, in order.
  List<SourceGroup> pairs() {
    List<SourceGroup> pairs = new ArrayList<>();
    joined.visitAll(
        (each, count) -> {
          if (pairs.isEmpty() || !pairs.getLast().equals(each.pair())) {
            pairs.add(each.pair());
          }
        });
    return pairs;
  }

  Memberships added(Membership membership) {
    Joined who = new Joined(membership.pair(), membership.component());
    return new Memberships(
        byPair.put(membership, membership),
        byKey.put(membership, membership),
        joined.put(who, count(who.pair(), who.component()) + 1));
  }

  Memberships removed(Membership membership) {
    Joined who = new Joined(membership.pair(), membership.component());
    int left = count(who.pair(), who.component()) - 1;
    return new Memberships(
        byPair.remove(membership),
        byKey.remove(membership),
        left == 0 ? joined.remove(who) : joined.put(who, left));
  }
}
