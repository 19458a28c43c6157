package org.mgmscope.mgm;

import java.util.List;

/// The group enumerations: the enumeration table, and row startup/4.
final class Enumerating {
  /// The size of SOURCE_GROUP_ENTRY in bytes.
  private static final int ENTRY = 16;

  private Enumerating() {}

  /// MgmGroupEnumerationStart takes a snapshot of the pairs joined (reading 14).
  static Answer start(Turn turn, Within in, Caller caller, Call.GroupEnumerationStart call) {
    List<SourceGroup> pairs = turn.state().memberships().pairs();
    List<SourceGroup> snapshot =
        switch (call.type()) {
          case ALL_SOURCES -> pairs;
          case ANY_SOURCE -> pairs.stream().filter(pair -> !pair.isAnySource()).toList();
        };
    EnumerationHandle enumeration = turn.state().enumerations().next();
    turn.tell(in, Basis.I14, new Change.EnumerationCreated(caller.name(), enumeration, snapshot));
    return Answer.giving(Outcome.DONE, new Fact.Out.Enumeration(enumeration));
  }

  /// MgmGroupEnumerationGetNext. A buffer too small for one entry is told so even with nothing
  /// left.
  static Answer next(State state, Call.GroupEnumerationGetNext call) {
    Enumerations.Open enumeration = state.enumerations().get(call.enumeration());
    if (enumeration == null) {
      return Answer.of(Outcome.ENUMERATION_UNKNOWN);
    }
    if (call.bufferSize() < ENTRY) {
      return Answer.giving(Outcome.BUFFER_TOO_SMALL, new Fact.Out.BufferSize(ENTRY));
    }
    return LookUps.fill(
        enumeration.snapshot(),
        enumeration.position(),
        call.bufferSize(),
        entry -> ENTRY,
        Fact.Out.Groups::new);
  }

  /// MgmGroupEnumerationEnd. Any client may end any enumeration.
  static Answer end(Turn turn, Within in, Call.GroupEnumerationEnd call) {
    Enumerations.Open enumeration = turn.state().enumerations().get(call.enumeration());
    if (enumeration == null) {
      return Answer.of(Outcome.ENUMERATION_UNKNOWN);
    }
    String owner = turn.state().clients().name(enumeration.owner());
    turn.tell(in, Basis.DOCUMENTED, new Change.EnumerationDestroyed(owner, call.enumeration()));
    return Answer.DONE;
  }
}
