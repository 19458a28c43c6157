package org.mgmscope.story;

import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.story.SequenceRow.Kind;

/// Makes the rows of the sequence picture.
final class SequenceWords {
  private final Beats beats;
  private final Run run;
  private final Lifelines lifelines;
  private final Words words;
  private final Labels labels;

  SequenceWords(Beats beats, Lifelines lifelines, Words words) {
    this.beats = beats;
    run = beats.run();
    this.lifelines = lifelines;
    this.words = words;
    labels = new Labels(words);
  }

  /// What is written beside IGMP's line while it is disabled.
  String disabled(Change.IgmpDisabled change) {
    return words.plain("label.igmpDisabled", change.key());
  }

  /// What is written beside IGMP's line when a host must wait.
  String waits() {
    return words.plain("sequence.waits");
  }

  /// @param number of the row
  /// @param first event of it
  /// @param last event of it
  SequenceRow row(int number, int first, int last) {
    Event event = run.event(first);
    int mgm = lifelines.mgm();
    Kind kind;
    int from = mgm;
    int to = mgm;
    String aside = "";
    switch (event.fact()) {
      case Fact.Called called -> {
        kind = Kind.CALL;
        from = lifelines.client(called.by());
      }
      case Fact.CalledBack calledBack -> {
        kind = calledBack.delivered() ? Kind.CALLBACK : Kind.LOST_CALLBACK;
        to = lifelines.client(calledBack.to());
      }
      case Fact.Returned returned -> {
        kind = returned.outcome().isRefusal() ? Kind.REFUSAL : Kind.RETURN;
        to = lifelines.client(returned.by());
        aside = returned.outcome().isRefusal() ? refusal(event, returned) : "";
      }
      case Stimulus.FromHost said -> {
        Ports.Igmp igmp = run.at(first).ports().getOrFree(said.key()).igmp();
        boolean heard = lifelines.igmp() >= 0 && igmp != Ports.Igmp.ABSENT;
        kind = heard ? Kind.REPORT : Kind.UNHEARD;
        from = lifelines.hosts();
        to = heard ? lifelines.igmp() : from;
        aside = heard && igmp == Ports.Igmp.DISABLED && !leadsOn(first) ? waits() : "";
      }
      case Stimulus.Packet _ -> {
        kind = Kind.DATA;
        from = lifelines.hosts();
        to = lifelines.forwarder();
      }
      case Stimulus.Wait _ -> kind = Kind.WAIT;
      case Stimulus.Crash crash -> {
        kind = Kind.CRASH;
        from = lifelines.client(crash.client());
        to = from;
      }
      case Fact.Forwarded _ -> {
        kind = Kind.FORWARDED;
        from = lifelines.forwarder();
        to = lifelines.hosts();
      }
      case Fact.Dropped _ -> {
        kind = Kind.DROPPED;
        from = lifelines.forwarder();
        to = lifelines.hosts();
      }
      case Fact.Fault.Deadlock _ -> {
        kind = Kind.DEADLOCK;
        to = Math.max(mgm, lifelines.igmp());
      }
      case Fact.Fault.CrashedClient crashed -> {
        kind = Kind.SKIPPED;
        from = lifelines.client(crashed.client());
        to = from;
      }
      case Change change -> {
        kind = kind(change);
        from =
            switch (change) {
              case Change.HandleCreated created -> lifelines.client(created.client());
              case Change.HandleDestroyed gone -> lifelines.client(gone.client());
              case Change.OwnershipTaken _,
                  Change.OwnershipReleased _,
                  Change.IgmpDisabled _,
                  Change.IgmpEnabled _,
                  Change.MembershipAdded _,
                  Change.MembershipRemoved _,
                  Change.MfeAdded _,
                  Change.MfeUpdated _,
                  Change.MfeRemoved _,
                  Change.EnumerationCreated _,
                  Change.EnumerationDestroyed _ ->
                  mgm;
            };
        to = tellsForwarder(kind) ? lifelines.forwarder() : from;
      }
    }
    return new SequenceRow(
        number, beats.of(first), first, last, kind, from, to, words(event, last), aside);
  }

  private static Kind kind(Change change) {
    return switch (change) {
      case Change.HandleCreated _ -> Kind.KEY_MADE;
      case Change.HandleDestroyed _ -> Kind.KEY_BROKEN;
      case Change.MfeAdded _ -> Kind.MFE_ADDED;
      case Change.MfeUpdated _ -> Kind.MFE_CHANGED;
      case Change.MfeRemoved _ -> Kind.MFE_GONE;
      case Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MembershipAdded _,
          Change.MembershipRemoved _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _ ->
          Kind.CHANGE;
    };
  }

  private static boolean tellsForwarder(Kind kind) {
    return kind == Kind.MFE_ADDED || kind == Kind.MFE_CHANGED || kind == Kind.MFE_GONE;
  }

  /// Whether an event leads to the next at once.
  private boolean leadsOn(int number) {
    return number < run.size() && run.event(number + 1).cause() == number;
  }

  private String words(Event event, int last) {
    Class<?> kind = event.fact().getClass();
    if (last > event.number() && run.event(last).fact().getClass() == kind) {
      return words.plain("sequence.rest", last - event.number() + 1);
    }
    return switch (event.fact()) {
      case Change.OwnershipReleased released
          when lifelines.client(released.client()) < lifelines.mgm() ->
          words.plain("sequence.released", released.key(), released.client());
      case Change.OwnershipTaken taken when lifelines.client(taken.client()) < lifelines.mgm() ->
          words.plain("sequence.taken", taken.key(), taken.client());
      case Stimulus _,
          Change.HandleCreated _,
          Change.HandleDestroyed _,
          Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.MembershipAdded _,
          Change.MembershipRemoved _,
          Change.MfeAdded _,
          Change.MfeUpdated _,
          Change.MfeRemoved _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _,
          Fact.Called _,
          Fact.CalledBack _,
          Fact.Returned _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ ->
          labels.label(event);
    };
  }

  /// Why MGM refuses, in a few words.
  private String refusal(Event event, Fact.Returned returned) {
    Fact.Called called = (Fact.Called) run.event(event.cause()).fact();
    Handle handle = called.handle();
    return words.plain(
        "refusal." + returned.outcome(), handle == null ? words.plain("noHandle") : handle);
  }
}
