package org.mgmscope.story;

import java.util.EnumSet;
import java.util.Set;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;

/// Which parts of the state a lesson is about: those that have something in them when it begins,
/// and those that its events ask for or change.
///
/// What follows from another part alone does not count. Statistics and groups change with nearly
/// every lesson; a lesson is about them when somebody asks for them.
public final class PartsTouched {
  private final Set<StatePart> parts = EnumSet.noneOf(StatePart.class);

  private PartsTouched() {}

  /// Looks at each event once.
  public static Set<StatePart> by(Run run) {
    PartsTouched touched = new PartsTouched();
    touched.beginWith(run.at(0));
    run.events().forEach(event -> touched.take(event.fact()));
    return Set.copyOf(touched.parts);
  }

  private void beginWith(State state) {
    add(StatePart.CLIENTS, !state.router().clients().isEmpty());
    add(StatePart.INTERFACES, !state.ports().all().isEmpty());
    add(StatePart.MFES, !state.mfes().all().isEmpty());
    add(StatePart.MEMBERSHIPS, !state.memberships().byKey().isEmpty());
    add(StatePart.REPORTS, !state.ports().reports().isEmpty());
    add(StatePart.HANDLES, !state.clients().destroyed().isEmpty());
    add(StatePart.ENUMERATIONS, !state.enumerations().open().isEmpty());
  }

  private void add(StatePart part, boolean touched) {
    if (touched) {
      parts.add(part);
    }
  }

  private void take(Fact fact) {
    switch (fact) {
      case Stimulus.FromHost _ -> parts.add(StatePart.REPORTS);
      case Stimulus.Wait _ -> {
        parts.add(StatePart.MANAGER);
        parts.add(StatePart.ORIGINS);
      }
      case Stimulus.Packet _, Stimulus.Crash _ -> {}
      case Change change -> take(change);
      case Fact.Called called -> take(called.call());
      case Fact.CalledBack back -> {
        if (back.reply() != null) {
          take(back.reply());
        }
      }
      case Fact.Dropped dropped ->
          add(StatePart.ROUTES, dropped.reason() == Fact.Dropped.Reason.NO_ROUTE);
      case Fact.Fault.Deadlock _ -> parts.add(StatePart.MANAGER);
      case Fact.Returned _, Fact.Forwarded _, Fact.Fault.CrashedClient _ -> {}
    }
  }

  private void take(Change change) {
    switch (change) {
      case Change.HandleDestroyed _ -> parts.add(StatePart.HANDLES);
      case Change.MembershipAdded _, Change.MembershipRemoved _ -> parts.add(StatePart.MEMBERSHIPS);
      case Change.MfeAdded _, Change.MfeUpdated _, Change.MfeRemoved _ -> parts.add(StatePart.MFES);
      case Change.EnumerationCreated _, Change.EnumerationDestroyed _ -> {
        parts.add(StatePart.ENUMERATIONS);
        parts.add(StatePart.GROUPS);
      }
      case Change.HandleCreated _,
          Change.OwnershipTaken _,
          Change.OwnershipReleased _,
          Change.IgmpDisabled _,
          Change.IgmpEnabled _ -> {}
    }
  }

  private void take(Call call) {
    switch (call) {
      case Call.SetMfe _ -> parts.add(StatePart.ORIGINS);
      case Call.GetMfeStats _, Call.GetFirstMfeStats _, Call.GetNextMfeStats _ ->
          parts.add(StatePart.STATISTICS);
      case Call.GroupEnumerationStart _,
          Call.GroupEnumerationGetNext _,
          Call.GroupEnumerationEnd _ ->
          parts.add(StatePart.ENUMERATIONS);
      case Call.RegisterMProtocol _,
          Call.DeRegisterMProtocol _,
          Call.GetProtocolOnInterface _,
          Call.TakeInterfaceOwnership _,
          Call.ReleaseInterfaceOwnership _,
          Call.AddGroupMembershipEntry _,
          Call.DeleteGroupMembershipEntry _,
          Call.GetMfe _,
          Call.GetFirstMfe _,
          Call.GetNextMfe _ -> {}
    }
  }

  private void take(Callback.Reply reply) {
    switch (reply) {
      case Callback.Reply.Rpf _ -> {
        parts.add(StatePart.ORIGINS);
        parts.add(StatePart.ROUTES);
      }
      case Callback.Reply.Prune _ -> parts.add(StatePart.ORIGINS);
      case Callback.Reply.Creation _ -> {}
    }
  }
}
