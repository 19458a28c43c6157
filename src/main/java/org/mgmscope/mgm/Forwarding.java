package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a packet does: it goes by its MFE, and builds it where there is none. And MgmSetMfe.
final class Forwarding {
  private Forwarding() {}

  /// Section 4, packet.
  static void arrive(Turn turn, Stimulus.Packet packet) {
    Within in = Within.stimulus(turn.tell(Within.stimulus(0), Basis.SCENARIO, packet));
    Mfe mfe = turn.state().mfes().get(packet.pair());
    if (mfe == null) {
      mfe = create(turn, in, packet);
    }
    if (mfe != null) {
      forward(turn, in, packet, mfe);
    }
  }

  private static void forward(Turn turn, Within in, Stimulus.Packet packet, Mfe mfe) {
    Fact fact;
    if (!packet.key().equals(mfe.incoming())) {
      fact = new Fact.Dropped(packet, Fact.Dropped.Reason.DIFFERENT_INTERFACE);
    } else if (mfe.outgoing().isEmpty()) {
      fact = new Fact.Dropped(packet, Fact.Dropped.Reason.NO_RECEIVERS);
    } else {
      fact = new Fact.Forwarded(packet, mfe);
    }
    turn.tell(in, Basis.DOCUMENTED, fact);
  }

  /// Steps 2 to 5: the route, the RPF callback, the MFE, the creation alerts, and the prune alert
  /// if nobody wants the data.
  ///
  /// @return null if no MFE is made and the packet is dropped (reading 15)
  private static @Nullable Mfe create(Turn turn, Within in, Stimulus.Packet packet) {
    Router.Route route = turn.state().wiring().route(packet.pair().source());
    if (route == null) {
      turn.tell(in, Basis.I15, new Fact.Dropped(packet, Fact.Dropped.Reason.NO_ROUTE));
      return null;
    }
    if (!turn.state().ports().getOrFree(route.key()).isTaken()) {
      turn.tell(in, Basis.I15, new Fact.Dropped(packet, Fact.Dropped.Reason.NO_OWNER));
      return null;
    }
    Router.Policy.RpfChoice incoming = askForRpf(turn, in, packet.pair(), route);
    List<Mfe.Outgoing> outgoing =
        turn.state().memberships().keysFor(packet.pair()).stream()
            .filter(key -> !key.equals(incoming.key()))
            .map(key -> new Mfe.Outgoing(key, false))
            .toList();
    Mfe mfe =
        new Mfe(
            packet.pair(),
            incoming.key(),
            incoming.upstream(),
            outgoing,
            List.of(),
            turn.state().clock(),
            Mfe.TIMEOUT);
    turn.tell(in, Basis.DOCUMENTED, new Change.MfeAdded(mfe));
    alertOfCreation(turn, in, mfe);
    Mfe alerted = current(turn, mfe);
    if (alerted.outgoing().isEmpty()) {
      Alerts.listEmptied(turn, in, alerted, null);
    }
    return current(turn, mfe);
  }

  /// PMGM_RPF_CALLBACK to the owner of the route's key, which may name another key that it owns.
  private static Router.Policy.RpfChoice askForRpf(
      Turn turn, Within in, SourceGroup pair, Router.Route route) {
    Router.Policy.RpfChoice byRoute = new Router.Policy.RpfChoice(route.key(), route.upstream());
    Handle owner = turn.state().ports().getOrFree(route.key()).owner();
    if (owner == null) {
      return byRoute;
    }
    String name = turn.state().clients().name(owner);
    Router.Policy.RpfChoice answer = turn.policy(name).rpf();
    Router.Policy.RpfChoice choice = answer == null ? byRoute : answer;
    boolean counts =
        !choice.key().equals(route.key())
            && owner.equals(turn.state().ports().getOrFree(choice.key()).owner());
    turn.callBack(
        in.alert(),
        Basis.DOCUMENTED,
        name,
        new Callback.Rpf(pair, route.key(), route.upstream()),
        counts ? new Callback.Reply.Rpf(choice.key(), choice.upstream()) : null);
    return counts ? choice : byRoute;
  }

  /// PMGM_CREATION_ALERT_CALLBACK to each routing client that owns an outgoing key, which may
  /// disable some of them (reading 16).
  private static void alertOfCreation(Turn turn, Within in, Mfe mfe) {
    Map<Handle, List<InterfaceKey>> offered = new TreeMap<>();
    for (InterfaceKey key : mfe.outgoingKeys()) {
      Handle owner = turn.state().ports().getOrFree(key).owner();
      if (owner != null) {
        offered.computeIfAbsent(owner, each -> new ArrayList<>()).add(key);
      }
    }
    offered.forEach((owner, keys) -> alertOfCreation(turn, in, mfe, owner, keys));
  }

  private static void alertOfCreation(
      Turn turn, Within in, Mfe mfe, Handle owner, List<InterfaceKey> keys) {
    String name = turn.state().clients().name(owner);
    List<InterfaceKey> policy = turn.policy(name).disable();
    List<InterfaceKey> disabled =
        policy == null ? List.of() : keys.stream().filter(policy::contains).toList();
    int callback =
        turn.callBack(
            in.alert(),
            Basis.I16,
            name,
            new Callback.CreationAlert(mfe.pair(), mfe.incoming(), keys),
            disabled.isEmpty() ? null : new Callback.Reply.Creation(disabled));
    if (!disabled.isEmpty()) {
      turn.tell(
          in.becauseOf(callback),
          Basis.DOCUMENTED,
          new Change.MfeUpdated(current(turn, mfe).withDisabled(disabled)));
    }
  }

  private static Mfe current(Turn turn, Mfe mfe) {
    Mfe now = turn.state().mfes().get(mfe.pair());
    return now == null ? mfe : now;
  }

  /// MgmSetMfe, row operation/4: the upstream neighbour is set, and told even if it is the same.
  static Answer setMfe(Turn turn, Within in, Call.SetMfe call) {
    Mfe mfe = turn.state().mfes().get(call.pair());
    if (mfe == null) {
      return Answer.of(Outcome.MFE_MISSING);
    }
    turn.tell(in, Basis.DOCUMENTED, new Change.MfeUpdated(mfe.withUpstream(call.upstream())));
    return Answer.DONE;
  }
}
