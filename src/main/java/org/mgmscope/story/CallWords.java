package org.mgmscope.story;

import java.util.List;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Fact;
import org.mgmscope.text.Span;

/// The sentences for calls.
final class CallWords {
  private final Words words;

  CallWords(Words words) {
    this.words = words;
  }

  /// @param addition whether IGMP calls because it may again, or has just come
  List<Span> call(Fact.Called called, boolean addition) {
    String by = words.client(called.by());
    return switch (called.call()) {
      case Call.AddGroupMembershipEntry add ->
          words.spans(
              addition ? "call.addition" : "call." + called.call().function(),
              by,
              words.wanted(add.entry().pair()),
              words.name(add.entry().key()));
      case Call.DeleteGroupMembershipEntry delete ->
          words.spans(
              "call." + called.call().function(),
              by,
              words.wanted(delete.entry().pair()),
              words.name(delete.entry().key()));
      case Call.SetMfe set ->
          words.spans("call." + called.call().function(), by, set.pair(), set.upstream());
      case Call.RegisterMProtocol _,
          Call.DeRegisterMProtocol _,
          Call.GetProtocolOnInterface _,
          Call.TakeInterfaceOwnership _,
          Call.ReleaseInterfaceOwnership _,
          Call.GetMfe _,
          Call.GetFirstMfe _,
          Call.GetNextMfe _,
          Call.GetMfeStats _,
          Call.GetFirstMfeStats _,
          Call.GetNextMfeStats _,
          Call.GroupEnumerationStart _,
          Call.GroupEnumerationGetNext _,
          Call.GroupEnumerationEnd _ ->
          words.spans("call." + called.call().function(), by, subject(called.call()));
    };
  }

  /// What a call is about: an interface, a pair or an enumeration; empty if nothing of the kind.
  String subject(Call call) {
    List<Subject> about = Subjects.of(call).about();
    return about.isEmpty() ? "" : words.name(about.getLast());
  }
}
