package org.mgmscope.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Router;
import org.mgmscope.text.Harmless;

/// The lifelines from left to right: the routing clients in the order of the file, MGM, IGMP, the
/// forwarder, the hosts. Whoever calls without a name comes first, where somebody does.
final class Lifelines {
  private final List<Lifeline> all = new ArrayList<>();
  private final Map<String, Integer> clients = new HashMap<>();
  private final int mgm;

  Lifelines(Router router, boolean administration, Words words) {
    if (administration) {
      all.add(
          new Lifeline(Lifeline.Kind.ADMINISTRATION, words.plain("sequence.administration"), -1));
    }
    add(router, Router.Client.Kind.ROUTING, Lifeline.Kind.CLIENT);
    mgm = all.size();
    all.add(new Lifeline(Lifeline.Kind.MGM, words.plain("sequence.mgm"), -1));
    add(router, Router.Client.Kind.IGMP, Lifeline.Kind.IGMP);
    all.add(new Lifeline(Lifeline.Kind.FORWARDER, words.plain("sequence.forwarder"), -1));
    all.add(new Lifeline(Lifeline.Kind.HOSTS, words.plain("sequence.hosts"), -1));
  }

  private void add(Router router, Router.Client.Kind which, Lifeline.Kind kind) {
    for (int i = 0; i < router.clients().size(); i++) {
      Router.Client client = router.clients().get(i);
      if (client.kind() == which) {
        clients.put(client.name(), all.size());
        all.add(
            new Lifeline(
                kind, Harmless.text(client.name()), kind == Lifeline.Kind.CLIENT ? i : -1));
      }
    }
  }

  List<Lifeline> all() {
    return List.copyOf(all);
  }

  /// The line of a client; of whoever calls without a name, the first.
  int client(@Nullable String name) {
    return name == null ? 0 : clients.getOrDefault(name, 0);
  }

  int mgm() {
    return mgm;
  }

  /// The line of IGMP, or -1 if there is none.
  int igmp() {
    return all.get(mgm + 1).kind() == Lifeline.Kind.IGMP ? mgm + 1 : -1;
  }

  int forwarder() {
    return all.size() - 2;
  }

  int hosts() {
    return all.size() - 1;
  }
}
