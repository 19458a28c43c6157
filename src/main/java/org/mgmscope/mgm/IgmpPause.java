package org.mgmscope.mgm;

import java.util.List;

/// The time between PMGM_DISABLE_IGMP_CALLBACK and PMGM_ENABLE_IGMP_CALLBACK, in which IGMP must
/// add and delete nothing on a key.
final class IgmpPause {
  private IgmpPause() {}

  /// Calls PMGM_DISABLE_IGMP_CALLBACK. What hosts say there while the step runs, they say now.
  static void begin(Turn turn, Within in, InterfaceKey key, Basis basis) {
    int callback = turn.callBack(in, basis, igmp(turn), new Callback.DisableIgmp(key));
    turn.tell(in.becauseOf(callback), basis, new Change.IgmpDisabled(key));
    for (Stimulus.FromHost each : turn.takeDuring(key)) {
      Hosts.hear(turn, each);
    }
  }

  /// Calls PMGM_ENABLE_IGMP_CALLBACK. IGMP adds what it knows when the call has returned, unless it
  /// breaks the rule and adds inside the callback: then MGM and IGMP wait for each other for ever.
  ///
  /// @return false if the callback never returns
  static boolean end(Turn turn, Within in, InterfaceKey key) {
    String igmp = igmp(turn);
    int callback = turn.callBack(in, Basis.DOCUMENTED, igmp, new Callback.EnableIgmp(key));
    List<SourceGroup> reports = turn.state().ports().reports(key);
    if (Boolean.TRUE.equals(turn.policy(igmp).addsInsideEnableCallback()) && !reports.isEmpty()) {
      deadlock(turn, callback, igmp, new Call.MembershipEntry(reports.getFirst(), key));
      return false;
    }
    turn.tell(in.becauseOf(callback), Basis.DOCUMENTED, new Change.IgmpEnabled(key));
    turn.addLater(new Turn.Addition(key, callback, Basis.DOCUMENTED));
    return true;
  }

  private static void deadlock(Turn turn, int callback, String igmp, Call.MembershipEntry first) {
    Function outer = turn.state().calls().getLast().called().call().function();
    Call inner = new Call.AddGroupMembershipEntry(first);
    int call =
        turn.tell(
            new Within(Rows.of(turn.state(), igmp, inner, false), callback),
            Basis.DOCUMENTED,
            new Fact.Called(igmp, turn.state().igmpHandle(), inner));
    turn.tell(
        Within.stimulus(call),
        Basis.DOCUMENTED,
        new Fact.Fault.Deadlock(outer, inner.function(), first.key()));
  }

  private static String igmp(Turn turn) {
    Router.Client igmp = turn.state().wiring().igmp();
    if (igmp == null) {
      throw new IllegalStateException("no IGMP on this router");
    }
    return igmp.name();
  }
}
