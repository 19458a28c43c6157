package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;

/// A sign on a lane of the timeline.
public record Mark(Lane lane, Sign sign) {
  /// What a mark looks like. No two kinds of news share a sign.
  public enum Sign {
    HOST,
    PACKET,
    FORWARDED,
    DROPPED,
    CLOCK,
    CRASH,
    CALL,
    RETURN,
    REFUSAL,
    SKIPPED,
    DEADLOCK,
    DISABLE,
    ENABLE,
    ALERT,
    TAKEN,
    RELEASED,
    MEMBERSHIP,
    MFE_ADDED,
    MFE_CHANGED,
    MFE_GONE,
    HANDLE_CREATED,
    HANDLE_DESTROYED,
    ENUMERATION
  }

  /// The marks of a beat, each once.
  public static List<Mark> of(Beats beats, int beat) {
    List<Mark> marks = new ArrayList<>(2);
    for (int number = beats.first(beat); number <= beats.last(beat); number++) {
      Mark mark = of(beats.run().event(number));
      if (mark != null && !marks.contains(mark)) {
        marks.add(mark);
      }
    }
    return marks;
  }

  /// The mark of an event; null where that of its callback stands for it.
  public static @Nullable Mark of(Event event) {
    return switch (event.fact()) {
      case Stimulus stimulus -> new Mark(Lane.HOSTS_AND_DATA, sign(stimulus));
      case Fact.Forwarded _ -> new Mark(Lane.HOSTS_AND_DATA, Sign.FORWARDED);
      case Fact.Dropped _ -> new Mark(Lane.HOSTS_AND_DATA, Sign.DROPPED);
      case Fact.Called _ -> new Mark(Lane.CALLS, Sign.CALL);
      case Fact.Returned returned ->
          new Mark(Lane.CALLS, returned.outcome().isRefusal() ? Sign.REFUSAL : Sign.RETURN);
      case Fact.Fault.CrashedClient _ -> new Mark(Lane.CALLS, Sign.SKIPPED);
      case Fact.Fault.Deadlock _ -> new Mark(Lane.CALLS, Sign.DEADLOCK);
      case Fact.CalledBack calledBack -> of(calledBack.callback());
      case Change change -> of(change);
    };
  }

  private static Sign sign(Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Packet _ -> Sign.PACKET;
      case Stimulus.FromHost _ -> Sign.HOST;
      case Stimulus.Wait _ -> Sign.CLOCK;
      case Stimulus.Crash _ -> Sign.CRASH;
    };
  }

  private static Mark of(Callback callback) {
    return switch (callback) {
      case Callback.DisableIgmp _ -> new Mark(Lane.IGMP_CALLBACKS, Sign.DISABLE);
      case Callback.EnableIgmp _ -> new Mark(Lane.IGMP_CALLBACKS, Sign.ENABLE);
      case Callback.LocalJoin _,
          Callback.LocalLeave _,
          Callback.JoinAlert _,
          Callback.PruneAlert _,
          Callback.Rpf _,
          Callback.CreationAlert _ ->
          new Mark(Lane.ALERTS, Sign.ALERT);
    };
  }

  private static @Nullable Mark of(Change change) {
    return switch (change) {
      case Change.HandleCreated _ -> new Mark(Lane.HANDLES, Sign.HANDLE_CREATED);
      case Change.HandleDestroyed _ -> new Mark(Lane.HANDLES, Sign.HANDLE_DESTROYED);
      case Change.EnumerationCreated _, Change.EnumerationDestroyed _ ->
          new Mark(Lane.HANDLES, Sign.ENUMERATION);
      case Change.OwnershipTaken _ -> new Mark(Lane.OWNERS_AND_MEMBERS, Sign.TAKEN);
      case Change.OwnershipReleased _ -> new Mark(Lane.OWNERS_AND_MEMBERS, Sign.RELEASED);
      case Change.MembershipAdded _, Change.MembershipRemoved _ ->
          new Mark(Lane.OWNERS_AND_MEMBERS, Sign.MEMBERSHIP);
      case Change.IgmpDisabled _, Change.IgmpEnabled _ -> null;
      case Change.MfeAdded _ -> new Mark(Lane.MFES, Sign.MFE_ADDED);
      case Change.MfeUpdated _ -> new Mark(Lane.MFES, Sign.MFE_CHANGED);
      case Change.MfeRemoved _ -> new Mark(Lane.MFES, Sign.MFE_GONE);
    };
  }
}
