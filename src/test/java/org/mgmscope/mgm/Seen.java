package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a [Rule] looks at: an event with the states around it, a call that returned with all that
/// lay in it, or a whole input.
final class Seen {
  private Seen() {}

  /// An event.
  ///
  /// @param call the innermost call that it lies in, or null
  record Moment(State before, Event event, State after, InCall call, InInput input) {
    Fact fact() {
      return event.fact();
    }

    boolean in(Function function) {
      return call != null && call.function() == function;
    }

    boolean basis(String basis) {
      return event.basis().toString().equals(basis);
    }
  }

  /// A call, with what lay in it but not in a call within it.
  static final class InCall {
    final State before;
    final Event event;
    final Fact.Called called;
    final List<Moment> moments = new ArrayList<>();
    Fact.Returned returned;
    private AlertsExpected alerts;

    InCall(State before, Event event, Fact.Called called) {
      this.before = before;
      this.event = event;
      this.called = called;
    }

    Function function() {
      return called.call().function();
    }

    boolean done(Function function) {
      return function() == function && returned.outcome() == Outcome.DONE;
    }

    /// Whether it is made with the handle of IGMP.
    boolean byIgmp() {
      return called.handle() != null && called.handle().equals(before.igmpHandle());
    }

    Call.MembershipEntry entry() {
      return switch (called.call()) {
        case Call.AddGroupMembershipEntry add -> add.entry();
        case Call.DeleteGroupMembershipEntry delete -> delete.entry();
        default -> throw new IllegalArgumentException(called.toString());
      };
    }

    InterfaceKey key() {
      return switch (called.call()) {
        case Call.TakeInterfaceOwnership take -> take.key();
        case Call.ReleaseInterfaceOwnership release -> release.key();
        default -> entry().key();
      };
    }

    /// The key, as it was when the call was made.
    Ports.Port port() {
      return before.ports().getOrFree(key());
    }

    /// The routing client that owned the key, else the caller, in terms of section 2.
    Handle component() {
      return port().owner() == null ? called.handle() : port().owner();
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
      return Seen.facts(moments, kind);
    }

    <C extends Callback> List<C> callbacks(Class<C> kind) {
      return facts(Fact.CalledBack.class).stream()
          .map(Fact.CalledBack::callback)
          .filter(kind::isInstance)
          .map(kind::cast)
          .toList();
    }

    /// The situation as to alerts for memberships; null if the call is no addition or deletion that
    /// changed a membership.
    AlertsExpected alerts() {
      if (alerts == null
          && (called.call() instanceof Call.AddGroupMembershipEntry
              || called.call() instanceof Call.DeleteGroupMembershipEntry)
          && (!facts(Change.MembershipAdded.class).isEmpty()
              || !facts(Change.MembershipRemoved.class).isEmpty())) {
        alerts = AlertsExpected.of(this);
      }
      return alerts;
    }

    /// The MFEs that the entry's pair matched when the call was made.
    Stream<Mfe> matched() {
      return mfes(before).filter(mfe -> entry().pair().matches(mfe.pair()));
    }
  }

  /// An input, with all that it led to.
  static final class InInput {
    final Input input;
    final State before;
    final List<Moment> moments = new ArrayList<>();
    State after;

    InInput(Input input, State before) {
      this.input = input;
      this.before = before;
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
      return Seen.facts(moments, kind);
    }

    boolean calledBack(Class<? extends Callback> kind) {
      return facts(Fact.CalledBack.class).stream()
          .anyMatch(each -> kind.isInstance(each.callback()));
    }
  }

  private static <F extends Fact> List<F> facts(List<Moment> moments, Class<F> kind) {
    List<F> found = new ArrayList<>();
    for (Moment moment : moments) {
      if (kind.isInstance(moment.fact())) {
        found.add(kind.cast(moment.fact()));
      }
    }
    return found;
  }

  static Stream<Mfe> mfes(State state) {
    return state.mfes().all().values().stream().map(MfeEntry::mfe);
  }

  /// Whether any membership on the key matches the MFE, by a look at all of them.
  static boolean anyMembership(State state, SourceGroup mfe, InterfaceKey key) {
    return state.memberships().byKey().keys().stream()
        .anyMatch(each -> each.key().equals(key) && each.pair().matches(mfe));
  }
}
