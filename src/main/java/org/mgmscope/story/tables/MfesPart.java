package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Counters;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The forwarding entries, seen in one of three ways: where packets go, what was counted, and where
/// they come from and for how long.
final class MfesPart extends SortedPart<SourceGroup, MfeEntry> {
  private MfesPart(StatePart name, List<Column<SourceGroup, MfeEntry>> columns) {
    super(name, columns);
  }

  static MfesPart ways(Wording wording) {
    return new MfesPart(
        StatePart.MFES,
        List.of(
            pair(),
            wording.keyColumn("incoming", of(Mfe::incoming)),
            new Column<>(
                "outgoing",
                120,
                item -> outgoing(item.value().mfe(), wording),
                Comparator.comparing(of(mfe -> mfe.outgoing().size()))),
            Column.<SourceGroup, MfeEntry, Long>of(
                    "packets", 100, counted(Counters::packets), wording::number)
                .atLeast(64)));
  }

  static MfesPart statistics(Wording wording) {
    return new MfesPart(
        StatePart.STATISTICS,
        List.of(
            pair(),
            Column.of("packets", 74, counted(Counters::packets), wording::number),
            new Column<>(
                "octets",
                84,
                item -> Long.toUnsignedString(item.value().counters().octets()),
                (a, b) ->
                    Long.compareUnsigned(
                        a.value().counters().octets(), b.value().counters().octets())),
            Column.of("elsewhere", 84, counted(Counters::differentInterface), wording::number),
            new Column<>(
                "sent",
                110,
                item -> sent(item.value().counters(), wording),
                Comparator.comparing(counted(MfesPart::allSent)))));
  }

  static MfesPart origins(Wording wording) {
    return new MfesPart(
        StatePart.ORIGINS,
        List.of(
            pair(),
            Column.of("upstream", 110, of(Mfe::upstream), Wording::neighbour),
            Column.of("timeout", 76, of(Mfe::timeout), wording::seconds),
            Column.of("until", 76, of(Mfe::expiresAt), wording::seconds),
            new Column<>(
                "byForwardState",
                80,
                item -> Wording.keys(byForwardState(item.value().mfe())),
                Comparator.comparing(of(mfe -> byForwardState(mfe).size())))));
  }

  private static Column<SourceGroup, MfeEntry> pair() {
    return Column.<SourceGroup, MfeEntry, SourceGroup>of(
            "pair", 180, Item::key, SourceGroup::toString)
        .atLeast(152);
  }

  private static <C> Function<Item<SourceGroup, MfeEntry>, C> of(Function<Mfe, C> value) {
    return item -> value.apply(item.value().mfe());
  }

  private static Function<Item<SourceGroup, MfeEntry>, Long> counted(
      Function<Counters, Long> value) {
    return item -> value.apply(item.value().counters());
  }

  private static String outgoing(Mfe mfe, Wording wording) {
    String outgoing = Wording.keys(mfe.outgoingKeys());
    return mfe.disabled().isEmpty()
        ? outgoing
        : wording.filled("state.disabled", outgoing, Wording.keys(mfe.disabled()));
  }

  /// What went out by each key, also by one that is not outgoing any more.
  private static String sent(Counters counters, Wording wording) {
    if (counters.keys().isEmpty()) {
      return Wording.NONE;
    }
    return String.join(
        " · ",
        counters.keys().stream()
            .sorted()
            .map(key -> key + ": " + wording.number(counters.out(key)))
            .toList());
  }

  private static long allSent(Counters counters) {
    return counters.keys().stream().mapToLong(counters::out).sum();
  }

  private static List<InterfaceKey> byForwardState(Mfe mfe) {
    return mfe.outgoing().stream()
        .filter(Mfe.Outgoing::byForwardState)
        .map(Mfe.Outgoing::key)
        .toList();
  }

  @Override
  SortedTable<SourceGroup, MfeEntry> table(State state) {
    return state.mfes().all();
  }

  @Override
  public boolean canBePointedAt() {
    return true;
  }

  @Override
  public Selection selection(SourceGroup key) {
    return new Selection.ForwardingEntry(key);
  }

  @Override
  public @Nullable SourceGroup key(Selection selection) {
    return selection instanceof Selection.ForwardingEntry entry ? entry.pair() : null;
  }

  @Override
  public boolean names(Item<SourceGroup, MfeEntry> item, Selection selection) {
    return switch (selection) {
      case Selection.Client _ -> false;
      case Selection.Port port -> item.value().mfe().keys().contains(port.key());
      case Selection.ForwardingEntry entry -> entry.pair().equals(item.key());
    };
  }
}
