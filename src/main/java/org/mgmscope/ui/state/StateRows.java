package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;

/// The rows of the state tables at a moment, with what the beat added, changed and removed.
final class StateRows {
  private static final String NONE = "—";

  private final State before;
  private final State now;
  private final ResourceBundle texts;

  StateRows(State before, State now, ResourceBundle texts) {
    this.before = before;
    this.now = now;
    this.texts = texts;
  }

  List<RowData> clients() {
    List<RowData> rows = new ArrayList<>();
    for (Router.Client client : now.router().clients()) {
      rows.add(row(client.name(), clientCells(client, before), clientCells(client, now)));
    }
    return rows;
  }

  private List<String> clientCells(Router.Client client, State state) {
    Clients.Status status = state.clients().status(client.name());
    Handle handle = status.handle();
    return List.of(
        status.crashed()
            ? texts.getString("state.crashed").formatted(client.name())
            : client.name(),
        handleText(status),
        Integer.toUnsignedString(client.protocolId()),
        Integer.toUnsignedString(client.componentId()),
        handle == null ? NONE : keys(state.ports().takenBy(handle)));
  }

  private String handleText(Clients.Status status) {
    if (status.handle() != null) {
      return status.handle().toString();
    }
    return status.last() == null
        ? NONE
        : texts.getString("state.destroyed").formatted(status.last());
  }

  List<RowData> interfaces() {
    List<RowData> rows = new ArrayList<>();
    for (Router.Interface each : now.router().interfaces()) {
      for (InterfaceKey key : each.keys()) {
        rows.add(row(key, portCells(each, key, before), portCells(each, key, now)));
      }
    }
    return rows;
  }

  private List<String> portCells(Router.Interface each, InterfaceKey key, State state) {
    Ports.Port port = state.ports().getOrFree(key);
    return List.of(
        key.toString(),
        each.name(),
        port.owner() == null ? NONE : state.clients().name(port.owner()),
        port.hasIgmp() ? texts.getString("igmp." + port.igmp()) : NONE);
  }

  List<RowData> mfes() {
    return union(before.mfes().all(), now.mfes().all(), Comparator.naturalOrder(), this::mfeCells);
  }

  private List<String> mfeCells(SourceGroup pair, MfeEntry entry) {
    Mfe mfe = entry.mfe();
    String outgoing = mfe.outgoing().isEmpty() ? NONE : keys(mfe.outgoingKeys());
    return List.of(
        pair.toString(),
        mfe.incoming().toString(),
        mfe.disabled().isEmpty()
            ? outgoing
            : texts.getString("state.disabled").formatted(outgoing, keys(mfe.disabled())),
        String.format(texts.getLocale(), "%,d", entry.counters().packets()));
  }

  List<RowData> memberships() {
    Comparator<Membership> order =
        Comparator.comparing(Membership::key)
            .thenComparing(Membership::pair)
            .thenComparing(Membership::client);
    return union(
        before.memberships().byKey(), now.memberships().byKey(), order, this::membershipCells);
  }

  private List<String> membershipCells(Membership membership, Membership same) {
    State alive = now.clients().registered().contains(membership.client()) ? now : before;
    return List.of(
        alive.clients().name(membership.client()),
        membership.key().toString(),
        membership.pair().toString());
  }

  private static String keys(List<InterfaceKey> keys) {
    return keys.isEmpty()
        ? NONE
        : String.join(" ", keys.stream().map(InterfaceKey::toString).toList());
  }

  /// The rows of both tables in order: those that are gone stand where they stood.
  private static <K, V> List<RowData> union(
      SortedTable<K, V> before,
      SortedTable<K, V> now,
      Comparator<K> order,
      BiFunction<K, V, List<String>> cells) {
    TreeMap<K, RowData> rows = new TreeMap<>(order);
    now.visitAll(
        (key, value) -> {
          V old = before.get(key);
          rows.put(
              key, row(key, old == null ? null : cells.apply(key, old), cells.apply(key, value)));
        });
    before.visitAll(
        (key, value) -> {
          if (!now.contains(key)) {
            List<Cell> gone = cells.apply(key, value).stream().map(Cell::of).toList();
            rows.put(key, new RowData(key, RowData.Fate.REMOVED, gone));
          }
        });
    return List.copyOf(rows.values());
  }

  private static RowData row(Object key, @Nullable List<String> old, List<String> now) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String was = old == null ? now.get(i) : old.get(i);
      cells.add(new Cell(now.get(i), was.equals(now.get(i)) ? null : was));
    }
    RowData.Fate fate =
        old == null
            ? RowData.Fate.ADDED
            : old.equals(now) ? RowData.Fate.SAME : RowData.Fate.CHANGED;
    return new RowData(key, fate, cells);
  }
}
