package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The clients, as the scenario names them, each with the handle that it has, or that it had last.
final class ClientsPart implements Part<String, Router.Client> {
  private final List<Column<String, Router.Client>> columns;

  ClientsPart(Wording wording) {
    columns =
        List.of(
            new Column<String, Router.Client>(
                    "name",
                    144,
                    item ->
                        status(item).crashed()
                            ? wording.filled("state.crashed", item.key())
                            : item.key(),
                    Comparator.comparing(Item::key))
                .atLeast(66),
            new Column<String, Router.Client>(
                    "handle",
                    118,
                    item -> handle(status(item), wording),
                    Comparator.comparing(
                        item -> status(item).last(),
                        Comparator.nullsLast(Comparator.<Handle>naturalOrder())))
                .atLeast(116)
                .goneWhere(item -> status(item).handle() == null && status(item).last() != null),
            number("protocol", 90, Router.Client::protocolId),
            number("component", 100, Router.Client::componentId),
            new Column<String, Router.Client>(
                    "takes",
                    150,
                    item -> Wording.keys(taken(item)),
                    Comparator.comparingInt(item -> taken(item).size()))
                .atLeast(56));
  }

  private static Column<String, Router.Client> number(
      String name, double width, ToIntFunction<Router.Client> number) {
    return new Column<>(
        name,
        width,
        item -> Integer.toUnsignedString(number.applyAsInt(item.value())),
        (a, b) ->
            Integer.compareUnsigned(number.applyAsInt(a.value()), number.applyAsInt(b.value())));
  }

  private static Clients.Status status(Item<String, Router.Client> item) {
    return item.state().clients().status(item.key());
  }

  private static String handle(Clients.Status status, Wording wording) {
    if (status.handle() != null) {
      return status.handle().toString();
    }
    return status.last() == null ? Wording.NONE : wording.filled("state.destroyed", status.last());
  }

  private static List<InterfaceKey> taken(Item<String, Router.Client> item) {
    Handle handle = status(item).handle();
    return handle == null ? List.of() : item.state().ports().takenBy(handle);
  }

  @Override
  public StatePart name() {
    return StatePart.CLIENTS;
  }

  @Override
  public List<Column<String, Router.Client>> columns() {
    return columns;
  }

  @Override
  public Entries<String, Router.Client> entries(State state) {
    Map<String, Router.Client> clients = new LinkedHashMap<>();
    for (Router.Client client : state.router().clients()) {
      clients.put(client.name(), client);
    }
    return Entries.of(List.copyOf(clients.keySet()), clients::get);
  }

  @Override
  public void visitDiffering(State before, State now, Consumer<String> visitor) {
    now.router().clients().forEach(client -> visitor.accept(client.name()));
  }

  @Override
  public boolean tellsOfOtherParts() {
    return true;
  }

  @Override
  public boolean canBePointedAt() {
    return true;
  }

  @Override
  public Selection selection(String key) {
    return new Selection.Client(key);
  }

  @Override
  public @Nullable String key(Selection selection) {
    return selection instanceof Selection.Client client ? client.name() : null;
  }

  @Override
  public boolean names(Item<String, Router.Client> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> client.name().equals(item.key());
      case Selection.Port port -> taken(item).contains(port.key());
      case Selection.ForwardingEntry _ -> false;
    };
  }
}
