package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A router on which a test makes things happen, and asks what happened. The invariants are checked
/// after every event.
///
/// It has the interfaces 1, 2, 3 and the next hops 4@10.9.0.2 and 4@10.9.0.3; the routing clients
/// PIM (8), DVMRP (4) and MOSPF (5), and IGMP (10); and the route 10.1.0.0/16 by 1 and
/// 192.168.1.254. Pairs are written `10.1.1.5,239.1.1.1`.
final class RouterUnderTest {
  static final String PIM = "PIM";
  static final String DVMRP = "DVMRP";
  static final String MOSPF = "MOSPF";
  static final String IGMP = "IGMP";

  private final List<Router.Route> routes = new ArrayList<>();
  private final Map<String, Router.Policy> policies = new TreeMap<>();
  private final Invariants invariants = new Invariants();
  private final List<Event> last = new ArrayList<>();
  private Router.MfeDeletion deletion = Router.MfeDeletion.AFTER_ENABLE;
  private boolean withIgmp = true;
  private boolean inSetup;
  private List<Stimulus.FromHost> during = List.of();
  private @Nullable State state;
  private int step;

  RouterUnderTest() {
    route("10.1.0.0", 16, "1", "192.168.1.254");
  }

  // ---- how the router is made

  RouterUnderTest withoutIgmp() {
    withIgmp = false;
    return this;
  }

  RouterUnderTest deletingMfesBeforeEnable() {
    deletion = Router.MfeDeletion.BEFORE_ENABLE;
    return this;
  }

  RouterUnderTest route(String prefix, int length, String key, String upstream) {
    routes.add(new Router.Route(Address.of(prefix), length, key(key), Address.of(upstream), 2));
    return this;
  }

  RouterUnderTest answeringRpf(String client, String key, String upstream) {
    var choice = new Router.Policy.RpfChoice(key(key), Address.of(upstream));
    policies.put(client, new Router.Policy(choice, null, null, null, null));
    return this;
  }

  RouterUnderTest disabling(String client, String... keys) {
    List<InterfaceKey> disabled = Arrays.stream(keys).map(RouterUnderTest::key).toList();
    policies.put(client, new Router.Policy(null, disabled, null, null, null));
    return this;
  }

  RouterUnderTest answeringPrunes(String client, long timeout) {
    policies.put(client, new Router.Policy(null, null, timeout, null, null));
    return this;
  }

  RouterUnderTest addingInsideEnable() {
    policies.put(IGMP, new Router.Policy(null, null, null, true, null));
    return this;
  }

  RouterUnderTest callingWhileDisabled() {
    policies.put(IGMP, new Router.Policy(null, null, null, null, true));
    return this;
  }

  /// What follows belongs to the scenario's setup, until [#traced].
  RouterUnderTest inSetup() {
    inSetup = true;
    return this;
  }

  RouterUnderTest traced() {
    inSetup = false;
    return this;
  }

  private Router router() {
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

  // ---- what happens

  RouterUnderTest registers(String... clients) {
    for (String each : clients) {
      calls(each, new Call.RegisterMProtocol());
    }
    return this;
  }

  RouterUnderTest deregisters(String client) {
    return calls(client, new Call.DeRegisterMProtocol());
  }

  RouterUnderTest takes(String client, String... keys) {
    for (String each : keys) {
      calls(client, new Call.TakeInterfaceOwnership(key(each)));
    }
    return this;
  }

  RouterUnderTest releases(String client, String key) {
    return calls(client, new Call.ReleaseInterfaceOwnership(key(key)));
  }

  RouterUnderTest asksWhoIsOn(String key) {
    return calls(null, new Call.GetProtocolOnInterface(key(key)));
  }

  /// Adds with the flags given; with both if none are given.
  RouterUnderTest adds(String client, String key, String pair, Call.JoinFlag... flags) {
    return calls(client, new Call.AddGroupMembershipEntry(entry(key, pair, flags)));
  }

  /// Deletes with the flags given; with both if none are given.
  RouterUnderTest deletes(String client, String key, String pair, Call.JoinFlag... flags) {
    return calls(client, new Call.DeleteGroupMembershipEntry(entry(key, pair, flags)));
  }

  private static Call.Entry entry(String key, String pair, Call.JoinFlag... flags) {
    List<Call.JoinFlag> given = flags.length == 0 ? Call.Entry.BOTH_FLAGS : List.of(flags);
    return new Call.Entry(pair(pair), key(key), null, null, given);
  }

  RouterUnderTest setsMfe(String client, String pair, String upstream) {
    return calls(client, new Call.SetMfe(pair(pair), Address.of(upstream)));
  }

  RouterUnderTest opens(String client, Call.EnumerationType type) {
    return calls(client, new Call.GroupEnumerationStart(type));
  }

  RouterUnderTest fetches(@Nullable String by, int enumeration, long bufferSize) {
    return calls(
        by, new Call.GroupEnumerationGetNext(new EnumerationHandle(enumeration), bufferSize));
  }

  RouterUnderTest ends(@Nullable String by, int enumeration) {
    return calls(by, new Call.GroupEnumerationEnd(new EnumerationHandle(enumeration)));
  }

  RouterUnderTest calls(@Nullable String by, Call call) {
    return does(new Input.OneCall(by, null, call, spokenMeanwhile()));
  }

  RouterUnderTest callsWith(int handle, @Nullable String by, Call call) {
    return does(new Input.OneCall(by, new Handle(handle), call, spokenMeanwhile()));
  }

  RouterUnderTest startsUp(String client, String... keys) {
    List<InterfaceKey> interfaces = Arrays.stream(keys).map(RouterUnderTest::key).toList();
    return does(new Input.StartUp(client, interfaces, spokenMeanwhile()));
  }

  RouterUnderTest shutsDown(String client) {
    return does(new Input.ShutDown(client, spokenMeanwhile()));
  }

  RouterUnderTest packet(String pair, String key) {
    return packets(pair, key, 1000, 1);
  }

  RouterUnderTest packets(String pair, String key, long octets, long count) {
    return does(new Stimulus.Packet(pair(pair), key(key), octets, count));
  }

  RouterUnderTest report(String key, String pair) {
    return does(new Stimulus.Report(key(key), pair(pair)));
  }

  RouterUnderTest leave(String key, String pair) {
    return does(new Stimulus.Leave(key(key), pair(pair)));
  }

  RouterUnderTest waits(long seconds) {
    return does(new Stimulus.Wait(seconds));
  }

  RouterUnderTest crashes(String client) {
    return does(new Stimulus.Crash(client));
  }

  /// What hosts say while the next call or macro runs.
  RouterUnderTest whileHostsSay(Stimulus.FromHost... said) {
    during = List.of(said);
    return this;
  }

  private List<Stimulus.FromHost> spokenMeanwhile() {
    List<Stimulus.FromHost> said = during;
    during = List.of();
    return said;
  }

  private RouterUnderTest does(Input input) {
    last.clear();
    Mgm.Observer observer =
        (event, after) -> {
          last.add(event);
          invariants.happened(event, after);
        };
    state =
        inSetup ? Mgm.setUp(state(), input, observer) : Mgm.step(state(), ++step, input, observer);
    assertThat(invariants.broken()).as("broken invariants").isEmpty();
    return this;
  }

  // ---- what is expected of the last thing that happened

  /// All that happened, told line by line as by [EventText]; spaces do not count.
  RouterUnderTest tells(String lines) {
    assertThat(EventText.lines(last))
        .containsExactlyElementsOf(
            lines
                .lines()
                .map(line -> line.strip().replaceAll(" +", " ").replaceAll(" ?\\| ?", " | "))
                .toList());
    return this;
  }

  RouterUnderTest nothingHappens() {
    assertThat(last).isEmpty();
    return this;
  }

  /// Nobody calls MGM, and MGM calls nobody.
  RouterUnderTest nothingIsCalled() {
    assertThat(facts(Fact.Called.class)).isEmpty();
    return callsBack();
  }

  /// What the last call returned, with its basis.
  RouterUnderTest returns(String codeAndOut, String basis) {
    Event event =
        last.reversed().stream().filter(is(Fact.Returned.class)).findFirst().orElseThrow();
    assertThat(EventText.what(event.fact()) + " | " + event.basis())
        .isEqualTo(codeAndOut + " | " + basis);
    return this;
  }

  RouterUnderTest codeIs(Code code) {
    assertThat(last.getLast().fact())
        .isInstanceOfSatisfying(
            Fact.Returned.class, returned -> assertThat(returned.code()).isEqualTo(code));
    return this;
  }

  /// The call was answered so, and nothing else happened.
  RouterUnderTest isAnswered(String codeAndOut, String basis) {
    assertThat(last).hasSize(2);
    return returns(codeAndOut, basis);
  }

  /// All callbacks, in order.
  RouterUnderTest callsBack(String... callbacks) {
    assertThat(facts(Fact.CalledBack.class)).containsExactly(callbacks);
    return this;
  }

  /// All changes, in order.
  RouterUnderTest changes(String... changes) {
    assertThat(facts(Change.class)).containsExactly(changes);
    return this;
  }

  /// All calls, in order.
  RouterUnderTest makesCalls(String... calls) {
    assertThat(facts(Fact.Called.class)).containsExactly(calls);
    return this;
  }

  /// All calls, stimuli and faults with the number of their step, in order.
  RouterUnderTest steps(String... told) {
    assertThat(
            last.stream()
                .filter(is(Fact.Called.class).or(is(Stimulus.class)).or(is(Fact.Fault.class)))
                .map(event -> event.step() + " " + EventText.what(event.fact())))
        .containsExactly(told);
    return this;
  }

  private List<String> facts(Class<? extends Fact> kind) {
    return last.stream().filter(is(kind)).map(event -> EventText.what(event.fact())).toList();
  }

  private static java.util.function.Predicate<Event> is(Class<? extends Fact> kind) {
    return event -> kind.isInstance(event.fact());
  }

  /// The row of the last call, `-` if it has none.
  RouterUnderTest isInRow(String row) {
    Event event = last.stream().filter(is(Fact.Called.class)).findFirst().orElseThrow();
    assertThat(event.row() == null ? "-" : event.row().id()).isEqualTo(row);
    return this;
  }

  // ---- the state

  State state() {
    if (state == null) {
      state = Mgm.begin(router());
    }
    return state;
  }

  List<Event> events() {
    return List.copyOf(last);
  }

  /// The number of the event that tells this, among the last events.
  int numberOf(String what) {
    return last.stream()
        .filter(event -> EventText.what(event.fact()).equals(what))
        .mapToInt(Event::number)
        .findFirst()
        .orElseThrow();
  }

  List<String> mfes() {
    return state().mfes().all().values().stream().map(entry -> EventText.of(entry.mfe())).toList();
  }

  /// By key, then pair, then client: `1 (*, 239.1.1.1) PIM`.
  List<String> memberships() {
    return state().memberships().byKey().keys().stream()
        .map(each -> each.key() + " " + each.pair() + " " + state().clients().name(each.client()))
        .toList();
  }

  /// Owner and IGMP of a key: `PIM ENABLED`, `- ABSENT`.
  String port(String key) {
    Ports.Port port = state().ports().getOrFree(key(key));
    String owner = port.owner() == null ? "-" : state().clients().name(port.owner());
    return owner + " " + port.igmp();
  }

  // ---- words

  static InterfaceKey key(String text) {
    InterfaceKey key = InterfaceKey.parse(text);
    if (key == null) {
      throw new IllegalArgumentException("no key: " + text);
    }
    return key;
  }

  static SourceGroup pair(String text) {
    String[] parts = text.split(",", 2);
    return new SourceGroup(addressOrStar(parts[0]), addressOrStar(parts[1]));
  }

  private static Address addressOrStar(String text) {
    return text.equals("*") ? Address.NONE : Address.of(text);
  }

  static Stimulus.FromHost reporting(String key, String pair) {
    return new Stimulus.Report(key(key), pair(pair));
  }

  static Stimulus.FromHost leaving(String key, String pair) {
    return new Stimulus.Leave(key(key), pair(pair));
  }
}
