package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.mgmscope.mgm.Stimulus.FromHost;

/// Inputs by chance: all stimuli, both macros, and calls of all 17 functions (by [RandomCalls]).
/// They look at the state so as to come often to where a rule decides.
final class RandomInputs {
  private static final int BEGINNING = 8;

  private final RandomGenerator random;
  private final Router router;
  private final Picks picks;
  private final RandomCalls calls;
  private final RandomAims aims;
  private int made;

  RandomInputs(RandomGenerator random, Router router) {
    this.random = random;
    this.router = router;
    picks = new Picks(random, router);
    calls = new RandomCalls(random, router, picks);
    aims = new RandomAims(router, picks);
  }

  Input next(State state) {
    boolean beginning = made++ < BEGINNING;
    int chance = random.nextInt(100);
    if (beginning && chance < 60) {
      return chance < 45 ? startUp(state) : report(state);
    }
    if (picks.chance(21)) {
      Input aimed = aims.next(state);
      if (aimed != null) {
        return aimed;
      }
    }
    if (chance < 19) {
      return packet(state);
    } else if (chance < 26) {
      return report(state);
    } else if (chance < 31) {
      return leave(state);
    } else if (chance < 34) {
      return new Stimulus.Wait(picks.one(List.of(0L, 1L, 149L, 150L, 300L, 900L)));
    } else if (chance < 35) {
      return crash(state);
    } else if (chance < 40) {
      return startUp(state);
    } else if (chance < 43) {
      return new Input.ShutDown(picks.client().name(), during(state, picks.key()));
    }
    Input.OneCall call = calls.next(state);
    boolean pauses =
        call.call() instanceof Call.TakeInterfaceOwnership
            || call.call() instanceof Call.ReleaseInterfaceOwnership;
    return pauses || random.nextInt(10) == 0
        ? new Input.OneCall(
            call.by(), call.handle(), call.call(), during(state, keyOf(call.call())))
        : call;
  }

  private Stimulus.Packet packet(State state) {
    SourceGroup pair =
        random.nextInt(3) == 0 && !state.mfes().all().isEmpty()
            ? picks.one(state.mfes().all().keys())
            : new SourceGroup(
                random.nextInt(20) == 0
                    ? RandomRouter.WITHOUT_ROUTE
                    : picks.one(RandomRouter.SOURCES),
                picks.group());
    Mfe mfe = state.mfes().get(pair);
    InterfaceKey arrival =
        mfe != null && random.nextInt(3) > 0 ? mfe.incoming() : picks.one(router.keys());
    return new Stimulus.Packet(
        pair, arrival, picks.one(List.of(1000L, 64L)), picks.one(List.of(1L, 1L, 5L, 0xFFFFFFFFL)));
  }

  private Stimulus.Report report(State state) {
    return random.nextInt(8) == 0 && !state.ports().reports().isEmpty()
        ? again(picks.one(state.ports().reports().keys()))
        : new Stimulus.Report(picks.one(router.keys()), joined());
  }

  private static Stimulus.Report again(Ports.HostReport report) {
    return new Stimulus.Report(report.key(), report.pair());
  }

  private Stimulus.Leave leave(State state) {
    if (random.nextInt(8) == 0 || state.ports().reports().isEmpty()) {
      return new Stimulus.Leave(picks.one(router.keys()), joined());
    }
    Ports.HostReport report = picks.one(state.ports().reports().keys());
    return new Stimulus.Leave(report.key(), report.pair());
  }

  private SourceGroup joined() {
    return random.nextInt(3) == 0
        ? new SourceGroup(picks.one(RandomRouter.SOURCES), picks.group())
        : SourceGroup.anySource(picks.group());
  }

  private Stimulus.Crash crash(State state) {
    List<String> asleep = asleep(state);
    return new Stimulus.Crash(
        picks.chance(30)
            ? router.clients().getLast().name()
            : asleep.isEmpty() || picks.chance(50) ? picks.client().name() : picks.one(asleep));
  }

  private InterfaceKey keyOf(Call call) {
    return switch (call) {
      case Call.TakeInterfaceOwnership take -> take.key();
      case Call.ReleaseInterfaceOwnership release -> release.key();
      default -> picks.key();
    };
  }

  /// What hosts say while a step runs, for the most part on the key given.
  private List<FromHost> during(State state, InterfaceKey key) {
    List<FromHost> during = new ArrayList<>();
    for (int i = random.nextInt(6) - 2; i > 0; i--) {
      during.add(picks.chance(40) ? leave(state) : report(state));
    }
    List<SourceGroup> reported = state.ports().reports(key);
    if (!reported.isEmpty() && picks.chance(30)) {
      during.add(new Stimulus.Leave(key, picks.one(reported)));
    }
    if (router.keys().contains(key) && picks.chance(30)) {
      during.add(new Stimulus.Report(key, joined()));
    }
    return during;
  }

  private List<String> asleep(State state) {
    return router.clients().stream()
        .map(Router.Client::name)
        .filter(name -> state.clients().status(name).handle() == null)
        .toList();
  }

  private Input.StartUp startUp(State state) {
    List<String> asleep = asleep(state);
    String client =
        asleep.isEmpty() || random.nextInt(10) == 0 ? picks.client().name() : picks.one(asleep);
    List<InterfaceKey> keys = new ArrayList<>();
    for (InterfaceKey key : router.keys()) {
      boolean free = state.ports().getOrFree(key).owner() == null;
      boolean careful = addsInsideEnableCallback() && free;
      if (random.nextInt(100) < (client.equals("IGMP") ? careful ? 40 : 70 : free ? 50 : 10)) {
        keys.add(key);
      }
    }
    return new Input.StartUp(client, keys, during(state, picks.key()));
  }

  private boolean addsInsideEnableCallback() {
    return Boolean.TRUE.equals(router.clients().getLast().policy().addsInsideEnableCallback());
  }
}
