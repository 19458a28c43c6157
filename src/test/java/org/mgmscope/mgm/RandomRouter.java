package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Routers by chance: 2 to 4 routing protocols with policies, IGMP well or ill behaved or not there
/// at all, broadcast and point-to-multipoint interfaces, routes, both readings of where a release
/// deletes.
final class RandomRouter {
  static final List<Address> SOURCES =
      List.of(Address.of("10.1.1.5"), Address.of("10.1.2.5"), Address.of("10.2.0.7"));
  static final Address WITHOUT_ROUTE = Address.of("172.16.0.1");
  static final List<Address> GROUPS =
      List.of(Address.of("239.1.1.1"), Address.of("239.1.1.2"), Address.of("232.0.0.9"));

  private static final List<String> NAMES = List.of("PIM-SM", "DVMRP", "MOSPF", "CBT");
  private static final List<Integer> IDS = List.of(8, 4, 5, 7);

  private final RandomGenerator random;

  RandomRouter(RandomGenerator random) {
    this.random = random;
  }

  Router next() {
    List<Router.Interface> interfaces = interfaces();
    List<InterfaceKey> keys = new ArrayList<>();
    interfaces.forEach(each -> keys.addAll(each.keys()));
    return new Router(
        chance(50) ? Router.MfeDeletion.AFTER_ENABLE : Router.MfeDeletion.BEFORE_ENABLE,
        interfaces,
        routes(keys),
        clients(keys));
  }

  private List<Router.Interface> interfaces() {
    List<Router.Interface> interfaces = new ArrayList<>();
    int count = random.nextInt(2, 5);
    for (int index = 1; index <= count; index++) {
      boolean many = index > 1 && chance(25);
      Router.Interface.Type type =
          many
              ? Router.Interface.Type.POINT_TO_MULTIPOINT
              : chance(80) ? Router.Interface.Type.BROADCAST : Router.Interface.Type.POINT_TO_POINT;
      List<Address> hops =
          many ? List.of(Address.of("10.9.0.2"), Address.of("10.9.0.3")) : List.of();
      interfaces.add(new Router.Interface(index, "Interface " + index, type, hops));
    }
    return interfaces;
  }

  private List<Router.Route> routes(List<InterfaceKey> keys) {
    List<Router.Route> routes = new ArrayList<>();
    routes.add(route("10.1.0.0", 16, keys));
    if (chance(70)) {
      routes.add(route("10.2.0.0", 16, keys));
    }
    if (chance(50)) {
      routes.add(route("10.1.1.0", 24, keys));
    }
    return routes;
  }

  private Router.Route route(String prefix, int length, List<InterfaceKey> keys) {
    return new Router.Route(
        Address.of(prefix),
        length,
        keys.get(random.nextInt(keys.size())),
        chance(50) ? Address.NONE : Address.of("192.168.1.254"),
        2);
  }

  private List<Router.Client> clients(List<InterfaceKey> keys) {
    List<Router.Client> clients = new ArrayList<>();
    int count = random.nextInt(2, 5);
    for (int i = 0; i < count; i++) {
      clients.add(
          new Router.Client(
              NAMES.get(i), Router.Client.Kind.ROUTING, IDS.get(i), 0, routingPolicy(keys)));
    }
    if (chance(95)) {
      clients.add(new Router.Client("IGMP", Router.Client.Kind.IGMP, 10, 0, igmpPolicy()));
    }
    return clients;
  }

  private Router.Policy routingPolicy(List<InterfaceKey> keys) {
    Router.Policy.RpfChoice rpf =
        chance(40)
            ? new Router.Policy.RpfChoice(
                keys.get(random.nextInt(keys.size())),
                chance(50) ? Address.NONE : Address.of("10.2.0.1"))
            : null;
    List<InterfaceKey> disable =
        chance(50) ? keys.stream().filter(key -> chance(40)).toList() : null;
    Long timeout = chance(50) ? (Long) (random.nextInt(1, 5) * 150L) : null;
    return new Router.Policy(rpf, disable, timeout, null, null);
  }

  private Router.Policy igmpPolicy() {
    return new Router.Policy(
        null, null, null, chance(32) ? (Boolean) chance(85) : null, chance(40) ? true : null);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }
}
