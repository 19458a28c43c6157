package org.mgmscope.mgm;

/// How a call ends, as the rules give it.
///
/// @param because the number of the event that made MGM refuse, or 0
record Answer(Outcome outcome, Fact.Out out, int because) {
  static final Answer DONE = of(Outcome.DONE);

  static Answer of(Outcome outcome) {
    return new Answer(outcome, Fact.Out.NOTHING, 0);
  }

  static Answer of(Outcome outcome, int because) {
    return new Answer(outcome, Fact.Out.NOTHING, because);
  }

  static Answer giving(Outcome outcome, Fact.Out out) {
    return new Answer(outcome, out, 0);
  }
}
