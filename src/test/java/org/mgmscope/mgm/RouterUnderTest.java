package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A router on which a test makes things happen, and asks what happened. The invariants are checked
/// after every event. Pairs are written `10.1.1.5,239.1.1.1`.
final class RouterUnderTest extends RouterPlan {
  private final Invariants invariants = new Invariants();
  private boolean inSetup;
  private List<Stimulus.FromHost> during = List.of();
  private @Nullable State state;
  private int step;

  @Override
  RouterUnderTest self() {
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

  private static Call.MembershipEntry entry(String key, String pair, Call.JoinFlag... flags) {
    List<Call.JoinFlag> given =
        flags.length == 0 ? Call.MembershipEntry.BOTH_FLAGS : List.of(flags);
    return new Call.MembershipEntry(pair(pair), key(key), null, null, given);
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

  // ---- the state

  State state() {
    if (state == null) {
      state = Mgm.begin(router());
    }
    return state;
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
