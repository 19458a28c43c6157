package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// All that can be reached with two routing protocols, IGMP, two interfaces, one (*,g) group and
/// one source. What differs only in the numbers of handles, the clock or the counters is one state;
/// what hosts have reported makes two.
class ExplorationTest {
  private static final int REACHABLE = 1_616;
  private static final Address SOURCE = Address.of("10.1.1.5");
  private static final Address GROUP = Address.of("239.1.1.1");
  private static final SourceGroup JOINED = SourceGroup.anySource(GROUP);
  private static final List<InterfaceKey> KEYS = List.of(InterfaceKey.of(1), InterfaceKey.of(2));
  private static final Router ROUTER = router(Router.MfeDeletion.AFTER_ENABLE);

  private static Router.Interface broadcast(int index) {
    return new Router.Interface(
        index, "Interface " + index, Router.Interface.Type.BROADCAST, List.of());
  }

  private static Router.Client client(String name, Router.Client.Kind kind, int protocolId) {
    return new Router.Client(name, kind, protocolId, 0, Router.Policy.NONE);
  }

  private static Router router(Router.MfeDeletion mfeDeletion) {
    return new Router(
        mfeDeletion,
        List.of(broadcast(1), broadcast(2)),
        List.of(new Router.Route(Address.of("10.1.0.0"), 16, KEYS.getFirst(), Address.NONE, 0)),
        List.of(
            client("A", Router.Client.Kind.ROUTING, 8),
            client("B", Router.Client.Kind.ROUTING, 4),
            client("IGMP", Router.Client.Kind.IGMP, 10)));
  }

  @ParameterizedTest
  @EnumSource
  void exactly_1616_states_can_be_reached_and_the_invariants_hold_in_each(
      Router.MfeDeletion mfeDeletion) {
    Set<Picture> reached = new HashSet<>();
    Deque<State> fringe = new ArrayDeque<>();
    State beginning = Mgm.begin(router(mfeDeletion));
    reached.add(Picture.of(beginning));
    fringe.add(beginning);
    while (!fringe.isEmpty()) {
      State state = fringe.remove();
      for (Input input : inputs()) {
        Invariants invariants = new Invariants();
        State next = Mgm.step(state, 1, input, invariants);
        assertThat(invariants.broken()).as(() -> input + " in " + Picture.of(state)).isEmpty();
        if (reached.add(Picture.of(next))) {
          fringe.add(next);
        }
      }
    }
    assertThat(reached).hasSize(REACHABLE);
  }

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (Router.Client client : ROUTER.clients()) {
      inputs.add(call(client, new Call.RegisterMProtocol()));
      inputs.add(call(client, new Call.DeRegisterMProtocol()));
      for (InterfaceKey key : KEYS) {
        inputs.add(call(client, new Call.TakeInterfaceOwnership(key)));
        inputs.add(call(client, new Call.ReleaseInterfaceOwnership(key)));
        if (client.kind() == Router.Client.Kind.ROUTING) {
          Call.MembershipEntry entry = new Call.MembershipEntry(JOINED, key);
          inputs.add(call(client, new Call.AddGroupMembershipEntry(entry)));
          inputs.add(call(client, new Call.DeleteGroupMembershipEntry(entry)));
        }
      }
    }
    for (InterfaceKey key : KEYS) {
      inputs.add(new Stimulus.Report(key, JOINED));
      inputs.add(new Stimulus.Leave(key, JOINED));
      inputs.add(new Stimulus.Packet(new SourceGroup(SOURCE, GROUP), key, 1000, 1));
    }
    return inputs;
  }

  private static Input call(Router.Client client, Call call) {
    return new Input.OneCall(client.name(), null, call, List.of());
  }

  /// What makes two states differ.
  private record Picture(
      List<String> registered,
      List<String> ports,
      List<Ports.HostReport> reports,
      List<String> memberships,
      List<Mfe> mfes) {
    static Picture of(State state) {
      return new Picture(
          state.clients().registered().values().stream()
              .map(Clients.Registered::client)
              .sorted()
              .toList(),
          state.ports().all().values().stream()
              .map(port -> name(state, port.owner()) + " " + port.igmp())
              .toList(),
          List.copyOf(state.ports().reports().keys()),
          state.memberships().byKey().keys().stream()
              .map(each -> name(state, each.client()) + " " + each.key() + " " + each.pair())
              .sorted()
              .toList(),
          Seen.mfes(state).toList());
    }

    private static String name(State state, Handle handle) {
      return handle == null ? "nobody" : state.clients().name(handle);
    }
  }
}
