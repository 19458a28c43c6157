package org.mgmscope.mgm;

/// What IGMP makes of what its hosts say.
final class Hosts {
  private Hosts() {}

  /// Section 4, report and leave: if it changes what is reported there, IGMP calls MGM. While it is
  /// disabled it only notes, unless it is set to break that rule.
  static void hear(Turn turn, Stimulus.FromHost said) {
    boolean reported = turn.state().ports().hasReport(said.key(), said.pair());
    int number = turn.tell(Within.stimulus(0), Basis.SCENARIO, said);
    Router.Client igmp = turn.state().wiring().igmp();
    boolean changes = turn.state().ports().hasReport(said.key(), said.pair()) != reported;
    if (igmp == null || !changes || !turn.hears(igmp.name())) {
      return;
    }
    switch (turn.state().ports().getOrFree(said.key()).igmp()) {
      case ABSENT -> {}
      case ENABLED -> call(turn, Calls.ofIgmp(igmp.name(), Basis.DOCUMENTED, number), said);
      case DISABLED -> {
        if (Boolean.TRUE.equals(igmp.policy().callsWhileDisabled())) {
          call(turn, Calls.ofIgmp(igmp.name(), Basis.SCENARIO, number), said);
        }
      }
    }
  }

  private static void call(Turn turn, Calls.Origin origin, Stimulus.FromHost said) {
    Call.MembershipEntry entry = new Call.MembershipEntry(said.pair(), said.key());
    Calls.make(
        turn,
        origin,
        switch (said) {
          case Stimulus.Report _ -> new Call.AddGroupMembershipEntry(entry);
          case Stimulus.Leave _ -> new Call.DeleteGroupMembershipEntry(entry);
        });
  }

  /// What hosts say while a step runs, on keys where IGMP was not disabled in it, comes after the
  /// step.
  static void hearWhatIsLeft(Turn turn) {
    if (turn.state().deadlocked()) {
      return;
    }
    turn.afterCalls();
    for (Stimulus.FromHost each : turn.takeDuring()) {
      hear(turn, each);
    }
  }

  /// Section 3: after PMGM_ENABLE_IGMP_CALLBACK, and after its own taking, IGMP adds one membership
  /// for each report on the key, in order. It must not do so inside the callback, so the calls come
  /// when the call that caused them has returned.
  static void addWhatIgmpKnows(Turn turn) {
    Router.Client igmp = turn.state().wiring().igmp();
    for (Turn.Addition next = turn.nextAddition(); next != null; next = turn.nextAddition()) {
      if (igmp == null || !turn.hears(igmp.name())) {
        continue;
      }
      for (SourceGroup pair : turn.state().ports().reports(next.key())) {
        Calls.make(
            turn,
            Calls.ofIgmp(igmp.name(), next.basis(), next.cause()),
            new Call.AddGroupMembershipEntry(new Call.MembershipEntry(pair, next.key())));
      }
    }
  }
}
