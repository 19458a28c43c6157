package org.mgmscope.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;
import org.mgmscope.scenario.Text;

/// A long scenario of packets, memberships and changing owners. A thousand interfaces, shared by
/// two routing protocols, IGMP on every other one; four of them lead to the sources and keep their
/// owner. 4,000 groups; a membership is (\*,g), two are added for one that is deleted, by hosts
/// where IGMP is, else by the owner; an interface that is released is taken back in the next change
/// of owners.
final class Mix {
  /// What an input does, and its share in percent.
  enum Kind {
    KNOWN(70),
    NEW(10),
    MEMBERSHIP(18),
    OWNERSHIP(2);

    final int percent;

    Kind(int percent) {
      this.percent = percent;
    }
  }

  /// What the shares are shares of.
  enum Counted {
    /// Of the events, each of which belongs to the input that led to it.
    EVENTS,
    /// Of the inputs.
    INPUTS
  }

  private static final int UPLINKS = 4;
  private static final int INTERFACES = 1000;
  private static final int GROUPS = 4000;
  private static final int FIRST_SOURCE = 10 << 24;
  private static final int FIRST_GROUP = 239 << 24 | 1 << 16;
  private static final List<String> PROTOCOLS = List.of("PIM-SM", "DVMRP");

  private final Random random = new Random(20261123);
  private final Map<Kind, Integer> done = new EnumMap<>(Kind.class);
  private final List<Step> steps = new ArrayList<>();
  private final Counted counted;
  private State state;
  private InterfaceKey released;

  private Mix(Counted counted) {
    this.counted = counted;
    state = Run.beginning(scenario());
    for (Kind kind : Kind.values()) {
      done.put(kind, 0);
    }
  }

  /// A scenario that makes so many events, or a few more.
  static Scenario of(int events, Counted counted) {
    Mix mix = new Mix(counted);
    while (mix.state.events() < events) {
      mix.goOn();
    }
    return mix.scenario();
  }

  /// A scenario of so many steps.
  static Scenario ofSteps(int steps) {
    Mix mix = new Mix(Counted.INPUTS);
    while (mix.steps.size() < steps) {
      mix.goOn();
    }
    return mix.scenario();
  }

  /// A scenario that begins with so many MFEs, and whose events are of the mix.
  static Scenario onMfes(int mfes, int events) {
    Mix mix = new Mix(Counted.EVENTS);
    while (mix.state.mfes().all().size() < mfes) {
      mix.carryOut(mix.newPacket());
    }
    List<Step> before = List.copyOf(mix.steps);
    mix.steps.clear();
    int end = mix.state.events() + events;
    while (mix.state.events() < end) {
      mix.goOn();
    }
    List<Step> setup = new ArrayList<>(setup());
    setup.addAll(before);
    return new Scenario(Text.of("The mix"), null, router(), setup, mix.steps);
  }

  private Scenario scenario() {
    return new Scenario(Text.of("The mix"), null, router(), setup(), steps);
  }

  private static Router router() {
    List<Router.Interface> interfaces =
        IntStream.rangeClosed(1, INTERFACES)
            .mapToObj(
                index ->
                    new Router.Interface(
                        index, "if" + index, Router.Interface.Type.BROADCAST, List.of()))
            .toList();
    List<Router.Route> routes =
        IntStream.range(0, UPLINKS)
            .mapToObj(
                at ->
                    new Router.Route(
                        new Address(FIRST_SOURCE | at << 22),
                        10,
                        InterfaceKey.of(at + 1),
                        new Address(192 << 24 | 168 << 16 | at << 8 | 254),
                        2))
            .toList();
    List<Router.Client> clients =
        List.of(
            new Router.Client("PIM-SM", Router.Client.Kind.ROUTING, 8, 0, Router.Policy.NONE),
            new Router.Client("DVMRP", Router.Client.Kind.ROUTING, 4, 0, Router.Policy.NONE),
            new Router.Client("IGMP", Router.Client.Kind.IGMP, 10, 0, Router.Policy.NONE));
    return new Router(Router.MfeDeletion.AFTER_ENABLE, interfaces, routes, clients);
  }

  private static List<Step> setup() {
    List<InterfaceKey> keys =
        IntStream.rangeClosed(1, INTERFACES).mapToObj(InterfaceKey::of).toList();
    List<Step> setup = new ArrayList<>();
    for (String protocol : PROTOCOLS) {
      setup.add(startUp(protocol, keys.stream().filter(key -> owner(key).equals(protocol))));
    }
    setup.add(startUp("IGMP", keys.stream().filter(Mix::hasIgmp)));
    return setup;
  }

  private static Step startUp(String client, Stream<InterfaceKey> keys) {
    return new Step(new Input.StartUp(client, keys.toList(), List.of()));
  }

  private static String owner(InterfaceKey key) {
    return PROTOCOLS.get(key.index() / 2 % PROTOCOLS.size());
  }

  private static boolean hasIgmp(InterfaceKey key) {
    return key.index() > UPLINKS && key.index() % 2 == 0;
  }

  private void goOn() {
    Kind kind = state.mfes().all().isEmpty() ? Kind.NEW : next();
    Input input =
        switch (kind) {
          case KNOWN -> knownPacket();
          case NEW -> newPacket();
          case MEMBERSHIP -> random.nextInt(3) < 2 ? joining() : leaving();
          case OWNERSHIP -> owning();
        };
    int before = state.events();
    carryOut(input);
    int more = counted == Counted.EVENTS ? state.events() - before : 1;
    done.merge(kind, more, Integer::sum);
  }

  private void carryOut(Input input) {
    steps.add(new Step(input));
    state = Mgm.step(state, steps.size(), input, (event, after) -> {});
  }

  /// The kind that lags most behind its share.
  private Kind next() {
    int all = done.values().stream().mapToInt(Integer::intValue).sum();
    Kind most = Kind.KNOWN;
    for (Kind kind : Kind.values()) {
      if (lag(kind, all) > lag(most, all)) {
        most = kind;
      }
    }
    return most;
  }

  private long lag(Kind kind, int all) {
    return (long) kind.percent * all - 100L * done.get(kind);
  }

  private Input knownPacket() {
    int at = random.nextInt(state.mfes().all().size());
    Mfe mfe = state.mfes().all().valueAt(at).mfe();
    return new Stimulus.Packet(mfe.pair(), mfe.incoming(), 1000, 1 + random.nextInt(9));
  }

  private Input newPacket() {
    SourceGroup pair;
    do {
      pair = new SourceGroup(new Address(FIRST_SOURCE | 1 + random.nextInt(0xFFFFFE)), group());
    } while (state.mfes().get(pair) != null);
    int uplink = 1 + (pair.source().bits() >>> 22 & UPLINKS - 1);
    return new Stimulus.Packet(pair, InterfaceKey.of(uplink), 1000, 1);
  }

  private Address group() {
    return new Address(FIRST_GROUP + random.nextInt(GROUPS));
  }

  private InterfaceKey leaf() {
    InterfaceKey key;
    do {
      key = InterfaceKey.of(UPLINKS + 1 + random.nextInt(INTERFACES - UPLINKS));
    } while (key.equals(released));
    return key;
  }

  private Input joining() {
    InterfaceKey key = leaf();
    SourceGroup pair = SourceGroup.anySource(group());
    return hasIgmp(key)
        ? new Stimulus.Report(key, pair)
        : call(owner(key), new Call.AddGroupMembershipEntry(new Call.MembershipEntry(pair, key)));
  }

  private Input leaving() {
    int all = state.memberships().byKey().size();
    if (all == 0) {
      return joining();
    }
    Membership membership = state.memberships().byKey().keyAt(random.nextInt(all));
    return hasIgmp(membership.key())
        ? new Stimulus.Leave(membership.key(), membership.pair())
        : call(
            owner(membership.key()),
            new Call.DeleteGroupMembershipEntry(
                new Call.MembershipEntry(membership.pair(), membership.key())));
  }

  private Input owning() {
    if (released == null) {
      released = leaf();
      return call(owner(released), new Call.ReleaseInterfaceOwnership(released));
    }
    InterfaceKey key = released;
    released = null;
    return call(owner(key), new Call.TakeInterfaceOwnership(key));
  }

  private static Input call(String by, Call call) {
    return new Input.OneCall(by, null, call, List.of());
  }
}
