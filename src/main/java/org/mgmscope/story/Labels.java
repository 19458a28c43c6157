package org.mgmscope.story;

import java.util.stream.Collectors;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Callback;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Stimulus;

/// Events in a few words.
final class Labels {
  private final Words words;

  Labels(Words words) {
    this.words = words;
  }

  String label(Event event) {
    return switch (event.fact()) {
      case Stimulus stimulus -> stimulus(stimulus);
      case Fact.Called called -> call(called);
      case Fact.CalledBack calledBack ->
          calledBack.callback().function() + arguments(calledBack.callback());
      case Fact.Returned returned -> returned.code().toString();
      case Fact.Forwarded forwarded -> words.plain("label.forward", forwarded.mfe().pair());
      case Fact.Dropped dropped -> words.plain("label.drop", dropped.packet().pair());
      case Fact.Fault.Deadlock _ -> words.plain("label.deadlock");
      case Fact.Fault.CrashedClient crashed ->
          words.plain("label.crashed", crashed.client(), crashed.skipped());
      case Change change -> change(change);
    };
  }

  String call(Fact.Called called) {
    return called.call().function() + arguments(called);
  }

  private static String arguments(Fact.Called called) {
    String subject = about(Subjects.of(called.call()));
    if (called.handle() == null) {
      return "(" + subject + ")";
    }
    return "(" + called.handle() + (subject.isEmpty() ? "" : ", " + subject) + ")";
  }

  private static String arguments(Callback callback) {
    String more = callback instanceof Callback.CreationAlert alert ? ", " + alert.outgoing() : "";
    return "(" + about(Subjects.of(callback)) + more + ")";
  }

  private static String about(Subjects subjects) {
    return String.join(", ", subjects.about().stream().map(Subject::written).toList());
  }

  private String stimulus(Stimulus stimulus) {
    return switch (stimulus) {
      case Stimulus.Packet packet -> words.plain("label.packet", packet.pair());
      case Stimulus.Report report ->
          words.plain("label.report", words.wanted(report.pair()), report.key());
      case Stimulus.Leave leave ->
          words.plain("label.leave", words.wanted(leave.pair()), leave.key());
      case Stimulus.Wait wait -> words.plain("label.wait", wait.seconds());
      case Stimulus.Crash crash -> words.plain("label.crash", crash.client());
    };
  }

  private String change(Change change) {
    return switch (change) {
      case Change.HandleCreated created -> words.plain("label.created", created.handle());
      case Change.HandleDestroyed destroyed -> words.plain("label.destroyed", destroyed.handle());
      case Change.OwnershipTaken taken -> words.plain("label.taken", taken.key(), taken.client());
      case Change.OwnershipReleased released ->
          words.plain("label.released", released.key(), released.client());
      case Change.IgmpDisabled disabled -> words.plain("label.igmpDisabled", disabled.key());
      case Change.IgmpEnabled enabled -> words.plain("label.igmpEnabled", enabled.key());
      case Change.MembershipAdded added ->
          words.plain("label.membershipAdded", added.membership().pair(), added.membership().key());
      case Change.MembershipRemoved removed ->
          words.plain(
              "label.membershipRemoved", removed.membership().pair(), removed.membership().key());
      case Change.MfeAdded added -> words.plain("label.mfeAdded", added.mfe().pair());
      case Change.MfeUpdated updated -> words.plain("label.mfeUpdated", updated.mfe().pair());
      case Change.MfeRemoved removed -> words.plain("label.mfeRemoved", removed.pair());
      case Change.EnumerationCreated created -> words.plain("label.created", created.enumeration());
      case Change.EnumerationDestroyed destroyed ->
          words.plain("label.destroyed", destroyed.enumeration());
    };
  }

  String caption(Event event) {
    return switch (event.fact()) {
      case Fact.Called called -> caption(event, called);
      case Stimulus.Packet _ -> event.cause() == 0 ? words.plain("caption.packet") : "";
      case Stimulus.Wait wait -> words.plain("label.wait", wait.seconds());
      case Stimulus.Crash crash -> words.plain("label.crash", crash.client());
      case Stimulus.FromHost _,
          Change _,
          Fact.CalledBack _,
          Fact.Returned _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ ->
          "";
    };
  }

  private String caption(Event event, Fact.Called called) {
    if (event.cause() != 0 && called.call() instanceof Call.AddGroupMembershipEntry add) {
      return words.plain("caption.igmp", words.wanted(add.entry().pair()));
    }
    return words.plain("caption." + called.call().function(), key(called.call()));
  }

  private static String key(Call call) {
    return Subjects.of(call).about().stream()
        .filter(Subject.Port.class::isInstance)
        .map(Subject::written)
        .collect(Collectors.joining());
  }
}
