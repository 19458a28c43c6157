package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.OpenCall;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;

/// What is on its way between the parts of the router at a beat.
final class Messages {
  private static final PicturePlace MGM = new PicturePlace.Mgm();

  private final Beats beats;
  private final Labels labels;

  Messages(Beats beats, Labels labels) {
    this.beats = beats;
    this.labels = labels;
  }

  /// A call in a few words.
  String label(Fact.Called called) {
    return labels.call(called);
  }

  /// The calls that wait for their return, the outermost first, and last the message of the beat,
  /// if it has one.
  List<RouterPicture.Message> at(int beat, State now) {
    if (beat == 0) {
      return List.of();
    }
    Event head = beats.head(beat);
    List<RouterPicture.Message> found = new ArrayList<>();
    for (OpenCall call : now.calls()) {
      if (call.number() != head.number()) {
        PicturePlace by = caller(call.called().by());
        found.add(new RouterPicture.Message(Cue.Message.CALL, by, MGM, label(call.called()), true));
      }
    }
    RouterPicture.Message own =
        own(beats.isFolded(beat) ? beats.run().event(beats.last(beat)) : head);
    if (own != null) {
      found.add(own);
    }
    return found;
  }

  /// What a folded repeat sends before its last message, in its order; nothing at other beats.
  List<RouterPicture.Message> before(int beat) {
    List<RouterPicture.Message> found = new ArrayList<>();
    if (beats.isFolded(beat)) {
      for (int number = beats.first(beat); number < beats.last(beat); number++) {
        RouterPicture.Message own = own(beats.run().event(number));
        if (own != null) {
          found.add(own);
        }
      }
    }
    return found;
  }

  private RouterPicture.@Nullable Message own(Event head) {
    return switch (head.fact()) {
      case Fact.Called called -> message(Cue.Message.CALL, caller(called.by()), MGM, head);
      case Fact.CalledBack calledBack ->
          message(
              calledBack.delivered() ? Cue.Message.CALLBACK : Cue.Message.LOST_CALLBACK,
              MGM,
              new PicturePlace.Client(calledBack.to()),
              head);
      case Fact.Returned returned ->
          message(
              returned.outcome().isRefusal() ? Cue.Message.REFUSAL : Cue.Message.RETURN,
              MGM,
              caller(returned.by()),
              head);
      case Stimulus.FromHost said ->
          message(
              Cue.Message.REPORT,
              new PicturePlace.Hosts(said.key()),
              new PicturePlace.Port(said.key()),
              head);
      case Stimulus.Packet packet ->
          message(
              Cue.Message.DATA,
              new PicturePlace.Hosts(packet.key()),
              new PicturePlace.Port(packet.key()),
              head);
      case Stimulus.Wait _ -> null;
      case Stimulus.Crash _ -> null;
      case Fact.Forwarded _ -> null;
      case Fact.Dropped dropped ->
          message(
              Cue.Message.DROPPED,
              new PicturePlace.Port(dropped.packet().key()),
              new PicturePlace.Hosts(dropped.packet().key()),
              head);
      case Fact.Fault _ -> null;
      case org.mgmscope.mgm.Change _ -> null;
    };
  }

  private static PicturePlace caller(@Nullable String by) {
    return by == null ? new PicturePlace.Administration() : new PicturePlace.Client(by);
  }

  private RouterPicture.Message message(
      Cue.Message kind, PicturePlace from, PicturePlace to, Event head) {
    return new RouterPicture.Message(kind, from, to, labels.label(head), false);
  }
}
