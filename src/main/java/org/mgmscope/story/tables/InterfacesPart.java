package org.mgmscope.story.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The interface keys: a point-to-multipoint interface has one for each next hop.
final class InterfacesPart extends SortedPart<InterfaceKey, Ports.Port> {
  InterfacesPart(Wording wording) {
    super(StatePart.INTERFACES, columns(wording));
  }

  private static List<Column<InterfaceKey, Ports.Port>> columns(Wording wording) {
    Names names = new Names();
    return List.of(
        wording.keyColumn("index", Item::key),
        Column.<InterfaceKey, Ports.Port, String>of(
                "name",
                110,
                item -> names.of(item.state().router(), item.key().index()),
                name -> name)
            .atLeast(80),
        Column.of("owner", 140, InterfacesPart::owner, name -> name),
        Column.of(
            "igmp",
            120,
            item -> item.value().igmp(),
            igmp -> igmp == Ports.Igmp.ABSENT ? Wording.NONE : wording.text("igmp." + igmp)));
  }

  /// The names of a router's interfaces. Those that were asked for last are kept: all states of a
  /// run are of one router.
  private static final class Names {
    private record Known(Router router, Map<Integer, String> names) {}

    private volatile @Nullable Known known;

    String of(Router router, int index) {
      Known there = known;
      if (there == null || !isSame(there.router, router)) {
        Map<Integer, String> names = new HashMap<>();
        router.interfaces().forEach(each -> names.put(each.index(), each.name()));
        there = new Known(router, names);
        known = there;
      }
      return there.names.getOrDefault(index, Wording.NONE);
    }

    @SuppressWarnings("ReferenceEquality") // to compare what they say would take longer
    private static boolean isSame(Router one, Router other) {
      return one == other;
    }
  }

  private static String owner(Item<InterfaceKey, Ports.Port> item) {
    return Wording.client(item.state(), item.value().owner());
  }

  @Override
  SortedTable<InterfaceKey, Ports.Port> table(State state) {
    return state.ports().all();
  }

  @Override
  public boolean canBePointedAt() {
    return true;
  }

  @Override
  public Selection selection(InterfaceKey key) {
    return new Selection.Port(key);
  }

  @Override
  public @Nullable InterfaceKey key(Selection selection) {
    return selection instanceof Selection.Port port ? port.key() : null;
  }

  @Override
  public boolean names(Item<InterfaceKey, Ports.Port> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> owner(item).equals(client.name()) || isThere(item, client);
      case Selection.Port port -> port.key().equals(item.key());
      case Selection.ForwardingEntry _ -> false;
    };
  }

  private static boolean isThere(Item<InterfaceKey, Ports.Port> item, Selection.Client client) {
    return item.value().hasIgmp()
        && item.state().router().clients().stream()
            .anyMatch(
                each ->
                    each.kind() == Router.Client.Kind.IGMP && each.name().equals(client.name()));
  }
}
