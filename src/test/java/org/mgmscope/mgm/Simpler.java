package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// Scenarios that are simpler than one by a single thing. Some use what is no longer declared.
final class Simpler {
  private Simpler() {}

  static Scenario with(Scenario scenario, List<Step> steps) {
    return new Scenario(
        scenario.title(), scenario.description(), scenario.router(), scenario.setup(), steps);
  }

  static List<Scenario> steps(Scenario scenario) {
    List<Scenario> simpler = new ArrayList<>();
    for (int i = 0; i < scenario.steps().size(); i++) {
      for (Input input : inputs(scenario.steps().get(i).input())) {
        simpler.add(with(scenario, replaced(scenario.steps(), i, new Step(input))));
      }
    }
    return simpler;
  }

  private static List<Input> inputs(Input input) {
    List<Input> simpler = new ArrayList<>();
    switch (input) {
      case Input.OneCall(String by, Handle handle, Call call, List<Stimulus.FromHost> during) -> {
        for (List<Stimulus.FromHost> fewer : withoutOne(during)) {
          simpler.add(new Input.OneCall(by, handle, call, fewer));
        }
        if (handle != null) {
          simpler.add(new Input.OneCall(by, null, call, during));
        }
        for (Call each : calls(call)) {
          simpler.add(new Input.OneCall(by, handle, each, during));
        }
      }
      case Input.StartUp(
              String client,
              List<InterfaceKey> keys,
              List<Stimulus.FromHost> during) -> {
        simpler.add(new Input.OneCall(client, null, new Call.RegisterMProtocol(), during));
        for (InterfaceKey key : keys) {
          simpler.add(
              new Input.OneCall(client, null, new Call.TakeInterfaceOwnership(key), during));
        }
        for (List<InterfaceKey> fewer : withoutOne(keys)) {
          simpler.add(new Input.StartUp(client, fewer, during));
        }
        for (List<Stimulus.FromHost> fewer : withoutOne(during)) {
          simpler.add(new Input.StartUp(client, keys, fewer));
        }
      }
      case Input.ShutDown(String client, List<Stimulus.FromHost> during) -> {
        simpler.add(new Input.OneCall(client, null, new Call.DeRegisterMProtocol(), during));
        for (List<Stimulus.FromHost> fewer : withoutOne(during)) {
          simpler.add(new Input.ShutDown(client, fewer));
        }
      }
      case Stimulus.Packet(SourceGroup pair, InterfaceKey key, long octets, long count) -> {
        if (octets != 1000 || count != 1) {
          simpler.add(new Stimulus.Packet(pair, key, 1000, 1));
        }
      }
      case Stimulus.Report _, Stimulus.Leave _, Stimulus.Wait _, Stimulus.Crash _ -> {}
    }
    return simpler;
  }

  private static List<Call> calls(Call call) {
    return switch (call) {
      case Call.AddGroupMembershipEntry(Call.MembershipEntry entry) when !isPlain(entry) ->
          List.of(new Call.AddGroupMembershipEntry(plain(entry)));
      case Call.DeleteGroupMembershipEntry(Call.MembershipEntry entry) when !isPlain(entry) ->
          List.of(new Call.DeleteGroupMembershipEntry(plain(entry)));
      default -> List.of();
    };
  }

  private static Call.MembershipEntry plain(Call.MembershipEntry entry) {
    return new Call.MembershipEntry(entry.pair(), entry.key());
  }

  private static boolean isPlain(Call.MembershipEntry entry) {
    return entry.equals(plain(entry));
  }

  static List<Scenario> routers(Scenario scenario) {
    Router router = scenario.router();
    List<Router> simpler = new ArrayList<>();
    for (List<Router.Client> fewer : withoutOne(router.clients())) {
      simpler.add(of(router, router.interfaces(), router.routes(), fewer));
    }
    for (List<Router.Route> fewer : withoutOne(router.routes())) {
      simpler.add(of(router, router.interfaces(), fewer, router.clients()));
    }
    for (List<Router.Interface> fewer : withoutOne(router.interfaces())) {
      simpler.add(of(router, fewer, router.routes(), router.clients()));
    }
    for (int i = 0; i < router.clients().size(); i++) {
      Router.Client client = router.clients().get(i);
      for (Router.Policy policy : policies(client.policy())) {
        Router.Client plainer =
            new Router.Client(
                client.name(), client.kind(), client.protocolId(), client.componentId(), policy);
        simpler.add(
            of(
                router,
                router.interfaces(),
                router.routes(),
                replaced(router.clients(), i, plainer)));
      }
    }
    if (router.mfeDeletion() != Router.MfeDeletion.AFTER_ENABLE) {
      simpler.add(
          new Router(
              Router.MfeDeletion.AFTER_ENABLE,
              router.interfaces(),
              router.routes(),
              router.clients()));
    }
    return simpler.stream()
        .map(
            each ->
                new Scenario(
                    scenario.title(),
                    scenario.description(),
                    each,
                    scenario.setup(),
                    scenario.steps()))
        .toList();
  }

  private static Router of(
      Router router,
      List<Router.Interface> interfaces,
      List<Router.Route> routes,
      List<Router.Client> clients) {
    return new Router(router.mfeDeletion(), interfaces, routes, clients);
  }

  private static List<Router.Policy> policies(Router.Policy it) {
    List<Router.Policy> simpler =
        new ArrayList<>(
            List.of(
                Router.Policy.NONE,
                new Router.Policy(
                    null,
                    it.disable(),
                    it.pruneTimeout(),
                    it.addsInsideEnableCallback(),
                    it.callsWhileDisabled()),
                new Router.Policy(
                    it.rpf(),
                    null,
                    it.pruneTimeout(),
                    it.addsInsideEnableCallback(),
                    it.callsWhileDisabled()),
                new Router.Policy(
                    it.rpf(),
                    it.disable(),
                    null,
                    it.addsInsideEnableCallback(),
                    it.callsWhileDisabled()),
                new Router.Policy(
                    it.rpf(), it.disable(), it.pruneTimeout(), null, it.callsWhileDisabled()),
                new Router.Policy(
                    it.rpf(),
                    it.disable(),
                    it.pruneTimeout(),
                    it.addsInsideEnableCallback(),
                    null)));
    simpler.removeIf(it::equals);
    return simpler;
  }

  private static <T> List<List<T>> withoutOne(List<T> list) {
    List<List<T>> fewer = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<T> without = new ArrayList<>(list);
      without.remove(i);
      fewer.add(without);
    }
    return fewer;
  }

  private static <T> List<T> replaced(List<T> list, int at, T value) {
    List<T> changed = new ArrayList<>(list);
    changed.set(at, value);
    return changed;
  }
}
