package org.mgmscope.mgm;

/// The clock.
final class Time {
  private Time() {}

  /// Section 4, wait: the clock moves; MFEs whose age has reached their timeout are deleted, in
  /// order.
  static void pass(Turn turn, Stimulus.Wait wait) {
    Within in = Within.stimulus(turn.tell(Within.stimulus(0), Basis.SCENARIO, wait));
    for (SourceGroup pair : turn.state().mfes().expiredAt(turn.state().clock())) {
      turn.tell(
          in, Basis.DOCUMENTED, new Change.MfeRemoved(pair, Change.MfeRemoved.Reason.TIMEOUT));
    }
  }
}
