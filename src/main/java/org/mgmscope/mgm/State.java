package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// What MGM, IGMP, the forwarder and the hosts know at one moment. A value: what seems to change it
/// gives another, which shares with this one all that is the same.
public final class State {
  /// Who asked which function, for the rows that depend on what it returned the last time.
  private record Asked(Function function, String by) {}

  private static final Comparator<Asked> ASKED =
      Comparator.comparing(Asked::function).thenComparing(Asked::by);

  private final Wiring wiring;
  private final int events;
  private final long clock;
  private final Clients clients;
  private final Ports ports;
  private final Memberships memberships;
  private final Mfes mfes;
  private final Enumerations enumerations;
  private final SortedTable<Asked, Code> answered;
  private final List<OpenCall> calls;
  private final boolean deadlocked;

  private State(Draft draft) {
    wiring = draft.wiring;
    events = draft.events;
    clock = draft.clock;
    clients = draft.clients;
    ports = draft.ports;
    memberships = draft.memberships;
    mfes = draft.mfes;
    enumerations = draft.enumerations;
    answered = draft.answered;
    calls = draft.calls;
    deadlocked = draft.deadlocked;
  }

  static State of(Router router) {
    return new State(new Draft(router));
  }

  public Router router() {
    return wiring.router();
  }

  /// How many traced events led here.
  public int events() {
    return events;
  }

  /// Seconds since the beginning.
  public long clock() {
    return clock;
  }

  public Clients clients() {
    return clients;
  }

  public Ports ports() {
    return ports;
  }

  public Memberships memberships() {
    return memberships;
  }

  public Mfes mfes() {
    return mfes;
  }

  public Enumerations enumerations() {
    return enumerations;
  }

  /// The calls that have not returned, the outermost first.
  public List<OpenCall> calls() {
    return calls;
  }

  public boolean deadlocked() {
    return deadlocked;
  }

  /// The route to a source, the longest prefix; null if there is none.
  public Router.@Nullable Route route(Address source) {
    return wiring.route(source);
  }

  Wiring wiring() {
    return wiring;
  }

  /// What the function returned when the same caller called it last, or null.
  @Nullable Code answered(Function function, @Nullable String by) {
    return answered.get(asked(function, by));
  }

  /// The handle of IGMP while it is registered.
  @Nullable Handle igmpHandle() {
    Router.Client igmp = wiring.igmp();
    return igmp == null ? null : clients.status(igmp.name()).handle();
  }

  /// Whether the handle is that of a routing client.
  boolean isRouting(Handle handle) {
    return !handle.equals(igmpHandle());
  }

  /// The state after one more event. All that an event changes is changed here and nowhere else.
  public State after(Event event) {
    Draft draft = new Draft(this);
    draft.take(event);
    return new State(draft);
  }

  private static Asked asked(Function function, @Nullable String by) {
    return new Asked(function, by == null ? "" : by);
  }

  /// A state in the making.
  private static final class Draft {
    private final Wiring wiring;
    private int events;
    private long clock;
    private Clients clients;
    private Ports ports;
    private Memberships memberships;
    private Mfes mfes;
    private Enumerations enumerations;
    private SortedTable<Asked, Code> answered;
    private List<OpenCall> calls;
    private boolean deadlocked;

    Draft(Router router) {
      wiring = new Wiring(router);
      clients = Clients.NONE;
      ports = Ports.of(router);
      memberships = Memberships.NONE;
      mfes = Mfes.NONE;
      enumerations = Enumerations.NONE;
      answered = SortedTable.map(ASKED);
      calls = List.of();
    }

    Draft(State state) {
      wiring = state.wiring;
      events = state.events;
      clock = state.clock;
      clients = state.clients;
      ports = state.ports;
      memberships = state.memberships;
      mfes = state.mfes;
      enumerations = state.enumerations;
      answered = state.answered;
      calls = state.calls;
      deadlocked = state.deadlocked;
    }

    void take(Event event) {
      events = Math.max(events, event.number());
      switch (event.fact()) {
        case Stimulus stimulus -> stimulated(stimulus);
        case Fact.Called called -> calls = and(calls, new OpenCall(event.number(), called));
        case Fact.CalledBack _ -> {}
        case Change change -> changed(change, event.number());
        case Fact.Returned returned -> returned(returned);
        case Fact.Forwarded forwarded -> mfes = mfes.counted(forwarded);
        case Fact.Dropped dropped -> mfes = mfes.counted(dropped);
        case Fact.Fault.Deadlock _ -> deadlocked = true;
        case Fact.Fault.CrashedClient _ -> {}
      }
    }

    private void stimulated(Stimulus stimulus) {
      switch (stimulus) {
        case Stimulus.Packet _ -> {}
        case Stimulus.Report report -> ports = ports.reported(report.key(), report.pair());
        case Stimulus.Leave leave -> ports = ports.left(leave.key(), leave.pair());
        case Stimulus.Wait wait -> clock += wait.seconds();
        case Stimulus.Crash crash -> clients = clients.crashed(crash.client());
      }
    }

    private void changed(Change change, int at) {
      switch (change) {
        case Change.HandleCreated created -> clients = clients.created(created, at);
        case Change.HandleDestroyed destroyed -> clients = clients.destroyed(destroyed, at);
        case Change.OwnershipTaken taken -> {
          Handle by = handle(taken.client());
          ports =
              wiring.isIgmp(taken.client())
                  ? ports.igmpTaken(by, taken, at)
                  : ports.owned(by, taken, at);
        }
        case Change.OwnershipReleased released -> {
          Handle by = handle(released.client());
          ports =
              wiring.isIgmp(released.client())
                  ? ports.igmpReleased(by, released, at)
                  : ports.disowned(by, released, at);
        }
        case Change.IgmpDisabled disabled -> ports = ports.disabled(disabled.key(), at);
        case Change.IgmpEnabled enabled -> ports = ports.enabled(enabled.key());
        case Change.MembershipAdded added -> memberships = memberships.added(added.membership());
        case Change.MembershipRemoved removed ->
            memberships = memberships.removed(removed.membership());
        case Change.MfeAdded added -> mfes = mfes.added(added.mfe());
        case Change.MfeUpdated updated -> mfes = mfes.updated(updated.mfe());
        case Change.MfeRemoved removed -> mfes = mfes.removed(removed.pair());
        case Change.EnumerationCreated created ->
            enumerations =
                enumerations.created(
                    created.enumeration(), handle(created.client()), created.snapshot());
        case Change.EnumerationDestroyed destroyed ->
            enumerations = enumerations.destroyed(destroyed.enumeration());
      }
    }

    private void returned(Fact.Returned returned) {
      Call call = calls.getLast().called().call();
      calls = List.copyOf(calls.subList(0, calls.size() - 1));
      if (call instanceof Call.GroupEnumerationGetNext next) {
        int entries =
            returned.out() instanceof Fact.Out.Groups groups ? groups.entries().size() : 0;
        enumerations = enumerations.read(next.enumeration(), entries, returned.code());
      }
      if (Rows.dependsOnLastAnswer(returned.function())) {
        answered = answered.put(asked(returned.function(), returned.by()), returned.code());
      }
    }

    private Handle handle(String client) {
      Handle handle = clients.status(client).handle();
      if (handle == null) {
        throw new IllegalStateException(client + " is not registered");
      }
      return handle;
    }

    private static List<OpenCall> and(List<OpenCall> calls, OpenCall call) {
      List<OpenCall> more = new ArrayList<>(calls);
      more.add(call);
      return List.copyOf(more);
    }
  }
}
