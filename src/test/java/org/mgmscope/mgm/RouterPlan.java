package org.mgmscope.mgm;

import static org.mgmscope.mgm.RouterUnderTest.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How a [RouterUnderTest] is made: with the interfaces 1, 2, 3 and the next hops 4@10.9.0.2 and
/// 4@10.9.0.3; the routing clients PIM (8), DVMRP (4) and MOSPF (5), and IGMP (10); and the route
/// 10.1.0.0/16 by 1 and 192.168.1.254. What is changed about it counts if it is changed before
/// anything happens.
abstract class RouterPlan extends WhatHappened {
  static final String PIM = "PIM";
  static final String DVMRP = "DVMRP";
  static final String MOSPF = "MOSPF";
  static final String IGMP = "IGMP";

  private final List<Router.Route> routes = new ArrayList<>();
  private final Map<String, Router.Policy> policies = new TreeMap<>();
  private Router.MfeDeletion deletion = Router.MfeDeletion.AFTER_ENABLE;
  private boolean withIgmp = true;

  RouterPlan() {
    route("10.1.0.0", 16, "1", "192.168.1.254");
  }

  RouterUnderTest withoutIgmp() {
    withIgmp = false;
    return self();
  }

  RouterUnderTest deletingMfesBeforeEnable() {
    deletion = Router.MfeDeletion.BEFORE_ENABLE;
    return self();
  }

  RouterUnderTest route(String prefix, int length, String key, String upstream) {
    routes.add(new Router.Route(Address.of(prefix), length, key(key), Address.of(upstream), 2));
    return self();
  }

  RouterUnderTest answeringRpf(String client, String key, String upstream) {
    var choice = new Router.Policy.RpfChoice(key(key), Address.of(upstream));
    policies.put(client, new Router.Policy(choice, null, null, null, null));
    return self();
  }

  RouterUnderTest disabling(String client, String... keys) {
    List<InterfaceKey> disabled = Arrays.stream(keys).map(RouterUnderTest::key).toList();
    policies.put(client, new Router.Policy(null, disabled, null, null, null));
    return self();
  }

  RouterUnderTest answeringPrunes(String client, long timeout) {
    policies.put(client, new Router.Policy(null, null, timeout, null, null));
    return self();
  }

  RouterUnderTest addingInsideEnable() {
    policies.put(IGMP, new Router.Policy(null, null, null, true, null));
    return self();
  }

  RouterUnderTest callingWhileDisabled() {
    policies.put(IGMP, new Router.Policy(null, null, null, null, true));
    return self();
  }

  Router router() {
    List<Router.Interface> interfaces =
        List.of(
            new Router.Interface(1, "Uplink", Router.Interface.Type.BROADCAST, List.of()),
            new Router.Interface(2, "Hall", Router.Interface.Type.BROADCAST, List.of()),
            new Router.Interface(3, "Lab", Router.Interface.Type.POINT_TO_POINT, List.of()),
            new Router.Interface(
                4,
                "Dial-in",
                Router.Interface.Type.POINT_TO_MULTIPOINT,
                List.of(Address.of("10.9.0.3"), Address.of("10.9.0.2"))));
    List<Router.Client> clients =
        new ArrayList<>(
            List.of(
                client(PIM, Router.Client.Kind.ROUTING, 8),
                client(DVMRP, Router.Client.Kind.ROUTING, 4),
                client(MOSPF, Router.Client.Kind.ROUTING, 5)));
    if (withIgmp) {
      clients.add(client(IGMP, Router.Client.Kind.IGMP, 10));
    }
    return new Router(deletion, interfaces, routes, clients);
  }

  private Router.Client client(String name, Router.Client.Kind kind, int protocolId) {
    Router.Policy policy = policies.getOrDefault(name, Router.Policy.NONE);
    return new Router.Client(name, kind, protocolId, 0, policy);
  }
}
