package org.mgmscope.mgm;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A router made quick to ask.
final class Wiring {
  private final Router router;
  private final Map<String, Router.Client> clients = new HashMap<>();
  private final NavigableMap<Integer, Map<Integer, Router.Route>> routesByLength = new TreeMap<>();
  private final Router.@Nullable Client igmp;

  Wiring(Router router) {
    this.router = router;
    Router.Client found = null;
    for (Router.Client client : router.clients()) {
      clients.put(client.name(), client);
      if (client.kind() == Router.Client.Kind.IGMP) {
        found = client;
      }
    }
    igmp = found;
    for (Router.Route route : router.routes()) {
      routesByLength
          .computeIfAbsent(route.length(), length -> new HashMap<>())
          .put(route.prefix().bits(), route);
    }
  }

  Router router() {
    return router;
  }

  Router.@Nullable Client client(@Nullable String name) {
    return name == null ? null : clients.get(name);
  }

  /// The igmp client, if the router has one.
  Router.@Nullable Client igmp() {
    return igmp;
  }

  boolean isIgmp(String client) {
    return igmp != null && igmp.name().equals(client);
  }

  /// The route to a source: the longest prefix wins.
  Router.@Nullable Route route(Address source) {
    for (var length : routesByLength.descendingMap().entrySet()) {
      Router.Route route =
          length.getValue().get(source.bits() & Router.Route.mask(length.getKey()));
      if (route != null) {
        return route;
      }
    }
    return null;
  }
}
