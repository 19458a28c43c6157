package org.mgmscope.story;

import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;

/// A sign on a lane of the timeline. No two kinds of news share one.
///
/// Where a lane has no room for all, the last of this order is what stands for them.
public enum Mark {
  CLOCK(Lane.HOSTS_AND_DATA),
  PACKET(Lane.HOSTS_AND_DATA),
  FORWARDED(Lane.HOSTS_AND_DATA),
  HOST(Lane.HOSTS_AND_DATA),
  DROPPED(Lane.HOSTS_AND_DATA),
  CRASH(Lane.HOSTS_AND_DATA),
  CALL(Lane.CALLS),
  RETURN(Lane.CALLS),
  SKIPPED(Lane.CALLS),
  REFUSAL(Lane.CALLS),
  DEADLOCK(Lane.CALLS),
  ENABLE(Lane.IGMP_CALLBACKS),
  DISABLE(Lane.IGMP_CALLBACKS),
  ALERT(Lane.ALERTS),
  MEMBERSHIP(Lane.OWNERS_AND_MEMBERS),
  TAKEN(Lane.OWNERS_AND_MEMBERS),
  RELEASED(Lane.OWNERS_AND_MEMBERS),
  MFE_CHANGED(Lane.MFES),
  MFE_ADDED(Lane.MFES),
  MFE_GONE(Lane.MFES),
  ENUMERATION(Lane.HANDLES),
  HANDLE_CREATED(Lane.HANDLES),
  HANDLE_DESTROYED(Lane.HANDLES);

  private final Lane lane;

  Mark(Lane lane) {
    this.lane = lane;
  }

  public Lane lane() {
    return lane;
  }

  /// The mark of an event; null where that of its callback stands for it.
  public static @Nullable Mark of(Event event) {
    return switch (event.fact()) {
      case Stimulus stimulus -> of(stimulus);
      case Fact.Forwarded _ -> FORWARDED;
      case Fact.Dropped _ -> DROPPED;
      case Fact.Called _ -> CALL;
      case Fact.Returned returned -> returned.outcome().isRefusal() ? REFUSAL : RETURN;
      case Fact.Fault.CrashedClient _ -> SKIPPED;
      case Fact.Fault.Deadlock _ -> DEADLOCK;
      case Fact.CalledBack calledBack -> of(calledBack.callback());
      case Change change -> of(change);
    };
  }

  private static Mark of(Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Packet _ -> PACKET;
      case Stimulus.FromHost _ -> HOST;
      case Stimulus.Wait _ -> CLOCK;
      case Stimulus.Crash _ -> CRASH;
    };
  }

  private static Mark of(Callback callback) {
    return switch (callback) {
      case Callback.DisableIgmp _ -> DISABLE;
      case Callback.EnableIgmp _ -> ENABLE;
      case Callback.LocalJoin _,
          Callback.LocalLeave _,
          Callback.JoinAlert _,
          Callback.PruneAlert _,
          Callback.Rpf _,
          Callback.CreationAlert _ ->
          ALERT;
    };
  }

  private static @Nullable Mark of(Change change) {
    return switch (change) {
      case Change.HandleCreated _ -> HANDLE_CREATED;
      case Change.HandleDestroyed _ -> HANDLE_DESTROYED;
      case Change.EnumerationCreated _, Change.EnumerationDestroyed _ -> ENUMERATION;
      case Change.OwnershipTaken _ -> TAKEN;
      case Change.OwnershipReleased _ -> RELEASED;
      case Change.MembershipAdded _, Change.MembershipRemoved _ -> MEMBERSHIP;
      case Change.IgmpDisabled _, Change.IgmpEnabled _ -> null;
      case Change.MfeAdded _ -> MFE_ADDED;
      case Change.MfeUpdated _ -> MFE_CHANGED;
      case Change.MfeRemoved _ -> MFE_GONE;
    };
  }
}
