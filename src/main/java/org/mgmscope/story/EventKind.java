package org.mgmscope.story;

import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;

/// What kinds of events there are, as the trace tells them apart.
public enum EventKind {
  STIMULUS,
  CALL,
  CALLBACK,
  RETURN,
  CHANGE,
  FORWARD,
  DROP,
  FAULT;

  public static EventKind of(Fact fact) {
    return switch (fact) {
      case Stimulus _ -> STIMULUS;
      case Change _ -> CHANGE;
      case Fact.Called _ -> CALL;
      case Fact.CalledBack _ -> CALLBACK;
      case Fact.Returned _ -> RETURN;
      case Fact.Forwarded _ -> FORWARD;
      case Fact.Dropped _ -> DROP;
      case Fact.Fault _ -> FAULT;
    };
  }
}
