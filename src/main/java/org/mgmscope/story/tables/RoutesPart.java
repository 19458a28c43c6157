package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The routes to the sources, by which the forwarder knows where packets must come from. They are
/// the scenario's, and never change.
final class RoutesPart implements Part<Router.Route, Router.Route> {
  private final List<Column<Router.Route, Router.Route>> columns;

  RoutesPart(Wording wording) {
    columns =
        List.of(
            new Column<>(
                "prefix",
                124,
                item -> item.key().prefix() + "/" + item.key().length(),
                Comparator.<Item<Router.Route, Router.Route>, Address>comparing(
                        item -> item.key().prefix())
                    .thenComparingInt(item -> item.key().length())),
            wording.keyColumn("incoming", item -> item.key().key()),
            Column.of("upstream", 110, item -> item.key().upstream(), Wording::neighbour),
            new Column<>(
                "protocol",
                84,
                item -> Integer.toUnsignedString(item.key().protocolId()),
                (a, b) -> Integer.compareUnsigned(a.key().protocolId(), b.key().protocolId())));
  }

  @Override
  public StatePart name() {
    return StatePart.ROUTES;
  }

  @Override
  public List<Column<Router.Route, Router.Route>> columns() {
    return columns;
  }

  @Override
  public Entries<Router.Route, Router.Route> entries(State state) {
    return Entries.of(state.router().routes(), route -> route);
  }

  @Override
  public void visitDiffering(State before, State now, Consumer<Router.Route> visitor) {
    // No route ever differs.
  }

  @Override
  public boolean names(Item<Router.Route, Router.Route> item, Selection selection) {
    return selection instanceof Selection.Port port && port.key().equals(item.key().key());
  }
}
