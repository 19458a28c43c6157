package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// Makes scenarios that are right and have everything that a file can have. One seed, one scenario.
public final class RandomScenario {
  private static final List<String> NAMES =
      List.of(
          "Uplink",
          "",
          "ä€😀",
          "a \"quoted\" name",
          "back\\slash / tab\t",
          "\u0000\u2028é",
          "<&'>");
  private static final List<String> LANGUAGES = List.of("en", "de", "pt-BR", "zh-Hant-TW");
  private static final long MOST = 0xFFFFFFFFL;

  private final Random random;
  private final List<Router.Interface> interfaces = new ArrayList<>();
  private final List<InterfaceKey> keys = new ArrayList<>();
  private final List<Router.Client> clients = new ArrayList<>();

  private RandomScenario(long seed) {
    random = new Random(seed);
  }

  /// A scenario with up to so many steps.
  public static Scenario of(long seed, int mostSteps) {
    return new RandomScenario(seed).scenario(mostSteps);
  }

  private Scenario scenario(int mostSteps) {
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      Router.Interface each = anInterface(i);
      interfaces.add(each);
      keys.addAll(each.keys());
    }
    clients.add(client("PIM-SM", Router.Client.Kind.ROUTING, 8));
    clients.add(client("DVMRP \"4\" 😀", Router.Client.Kind.ROUTING, (int) MOST));
    boolean setUp = random.nextBoolean();
    clients.add(client("IGMP", Router.Client.Kind.IGMP, 10));
    Router router =
        new Router(oneOf(List.of(Router.MfeDeletion.values())), interfaces, routes(), clients);
    boolean deadlocks =
        clients.stream()
            .anyMatch(each -> Boolean.TRUE.equals(each.policy().addsInsideEnableCallback()));
    List<Step> setup = setUp && !deadlocks ? steps(this::harmless, random.nextInt(6)) : List.of();
    return new Scenario(
        text(),
        maybe(this::text),
        router,
        setup,
        steps(this::input, random.nextInt(mostSteps + 1)));
  }

  private Router.Interface anInterface(int number) {
    int index = number == 0 && random.nextBoolean() ? -1 : number + random.nextInt(3) * 100;
    Router.Interface.Type type = oneOf(List.of(Router.Interface.Type.values()));
    List<Address> hops =
        type == Router.Interface.Type.POINT_TO_MULTIPOINT
            ? List.of(Address.of("10.9.0.2"), Address.of("255.255.255.255"))
            : List.of();
    return new Router.Interface(index, oneOf(NAMES), type, hops);
  }

  private List<Router.Route> routes() {
    List<Router.Route> routes = new ArrayList<>();
    for (int length : new int[] {0, 8, 31, 32}) {
      if (random.nextBoolean()) {
        Address prefix = new Address(Address.of("10.1.1.5").bits() & Router.Route.mask(length));
        Address upstream = random.nextBoolean() ? Address.NONE : Address.of("192.168.1.254");
        routes.add(
            new Router.Route(
                prefix,
                length,
                oneOf(keys),
                upstream,
                random.nextBoolean() ? 0 : random.nextInt()));
      }
    }
    return routes;
  }

  private Router.Client client(String name, Router.Client.Kind kind, int protocolId) {
    Router.Policy policy =
        switch (kind) {
          case ROUTING ->
              new Router.Policy(
                  maybe(() -> new Router.Policy.RpfChoice(oneOf(keys), address())),
                  maybe(() -> random.nextBoolean() ? List.of() : List.of(oneOf(keys), oneOf(keys))),
                  maybe(this::dword),
                  null,
                  null);
          case IGMP ->
              new Router.Policy(
                  null,
                  null,
                  null,
                  maybe(() -> random.nextInt(4) == 0),
                  maybe(random::nextBoolean));
        };
    return new Router.Client(
        name, kind, protocolId, random.nextBoolean() ? 0 : random.nextInt(), policy);
  }

  private List<Step> steps(Supplier<Input> inputs, int count) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      steps.add(
          random.nextInt(3) > 0
              ? new Step(inputs.get())
              : new Step(inputs.get(), maybe(this::text), maybe(random::nextBoolean)));
    }
    return steps;
  }

  /// An input that cannot end in a fault.
  private Input harmless() {
    return switch (random.nextInt(4)) {
      case 0 -> new Input.StartUp(clientName(), list(() -> oneOf(keys)), during());
      case 1 -> packet();
      case 2 -> fromHost();
      default -> new Input.OneCall(clientName(), maybe(this::handle), ownCall(), during());
    };
  }

  private Input input() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> harmless();
      case 2 -> new Input.ShutDown(clientName(), during());
      case 3 -> new Stimulus.Wait(random.nextBoolean() ? dword() : random.nextInt(1000));
      case 4 -> random.nextInt(6) == 0 ? new Stimulus.Crash(clientName()) : packet();
      case 5 -> new Input.OneCall(maybe(() -> oneOf(NAMES)), null, anybodysCall(), during());
      case 6 -> new Input.OneCall(clientName(), null, new Call.RegisterMProtocol(), during());
      default -> new Input.OneCall(clientName(), maybe(this::handle), ownCall(), during());
    };
  }

  private Call ownCall() {
    return switch (random.nextInt(7)) {
      case 0 -> new Call.DeRegisterMProtocol();
      case 1 -> new Call.TakeInterfaceOwnership(key());
      case 2 -> new Call.ReleaseInterfaceOwnership(key());
      case 3 -> new Call.AddGroupMembershipEntry(entry());
      case 4 -> new Call.DeleteGroupMembershipEntry(entry());
      case 5 -> new Call.SetMfe(pair(), address());
      default -> new Call.GroupEnumerationStart(oneOf(List.of(Call.EnumerationType.values())));
    };
  }

  private Call anybodysCall() {
    Call.StatsFlag flag = oneOf(List.of(Call.StatsFlag.values()));
    EnumerationHandle enumeration = EnumerationHandle.parse("E" + (1 + random.nextInt(3)));
    return switch (random.nextInt(9)) {
      case 0 -> new Call.GetProtocolOnInterface(key());
      case 1 -> new Call.GetMfe(pair(), size());
      case 2 -> new Call.GetFirstMfe(size());
      case 3 -> new Call.GetNextMfe(pair(), size());
      case 4 -> new Call.GetMfeStats(pair(), size(), flag);
      case 5 -> new Call.GetFirstMfeStats(size(), flag);
      case 6 -> new Call.GetNextMfeStats(pair(), size(), flag);
      case 7 -> new Call.GroupEnumerationGetNext(enumeration, size());
      default -> new Call.GroupEnumerationEnd(enumeration);
    };
  }

  private Call.MembershipEntry entry() {
    List<Call.JoinFlag> flags =
        switch (random.nextInt(4)) {
          case 0 -> List.of(Call.JoinFlag.MGM_FORWARD_STATE);
          case 1 -> List.of(Call.JoinFlag.MGM_JOIN_STATE_FLAG);
          case 2 -> List.of(Call.JoinFlag.MGM_FORWARD_STATE, Call.JoinFlag.MGM_JOIN_STATE_FLAG);
          default -> Call.MembershipEntry.BOTH_FLAGS;
        };
    return new Call.MembershipEntry(
        pair(), key(), maybe(this::address), maybe(this::address), flags);
  }

  private Stimulus packet() {
    Address source = new Address(Address.of("10.1.1.5").bits() + random.nextInt(4));
    return new Stimulus.Packet(
        new SourceGroup(source, group()),
        oneOf(keys),
        random.nextBoolean() ? 1000 : dword(),
        random.nextBoolean() ? 1 : random.nextInt(9));
  }

  private Stimulus.FromHost fromHost() {
    Address source = random.nextInt(3) > 0 ? Address.NONE : Address.of("10.1.1.5");
    SourceGroup pair = new SourceGroup(source, group());
    return random.nextInt(3) > 0
        ? new Stimulus.Report(oneOf(keys), pair)
        : new Stimulus.Leave(oneOf(keys), pair);
  }

  private List<Stimulus.FromHost> during() {
    return random.nextInt(3) > 0 ? List.of() : list(this::fromHost);
  }

  private SourceGroup pair() {
    return new SourceGroup(
        random.nextBoolean() ? Address.NONE : address(),
        random.nextBoolean() ? group() : address());
  }

  private Address group() {
    return new Address(Address.of("239.1.1.1").bits() + random.nextInt(3));
  }

  private Address address() {
    return random.nextBoolean() ? Address.of("10.1.1.5") : new Address(random.nextInt());
  }

  /// A key that is declared, or one that is only well written.
  private InterfaceKey key() {
    return random.nextInt(5) > 0 ? oneOf(keys) : new InterfaceKey(random.nextInt(), address());
  }

  private Handle handle() {
    return new Handle(1 + random.nextInt(9));
  }

  private long size() {
    return random.nextBoolean() ? 1024 : dword();
  }

  private long dword() {
    return random.nextInt(4) == 0 ? MOST : random.nextInt() & MOST;
  }

  private String clientName() {
    return oneOf(clients).name();
  }

  private Text text() {
    if (random.nextBoolean()) {
      return Text.of(oneOf(NAMES));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    do {
      texts.put(oneOf(LANGUAGES), oneOf(NAMES));
    } while (random.nextBoolean());
    return new Text(texts);
  }

  private <E> List<E> list(Supplier<E> element) {
    List<E> elements = new ArrayList<>();
    while (random.nextInt(3) > 0) {
      elements.add(element.get());
    }
    return elements;
  }

  private <E> @Nullable E maybe(Supplier<E> value) {
    return random.nextBoolean() ? null : value.get();
  }

  private <E> E oneOf(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
