package org.mgmscope.story;

/// A row of the sequence picture.
///
/// @param number from 0, downwards
/// @param beat the beat that it belongs to
/// @param first the number of the first event that it shows
/// @param last the number of the last event that it shows
/// @param from the lifeline where it begins
/// @param to the lifeline where it ends; the same where it stays
/// @param words what is written at it
/// @param aside what is written beside it, such as the reason of a refusal; or empty
public record SequenceRow(
    int number,
    int beat,
    int first,
    int last,
    Kind kind,
    int from,
    int to,
    String words,
    String aside) {
  /// What a row shows.
  public enum Kind {
    CALL,
    CALLBACK,
    /// A callback to a client that has crashed.
    LOST_CALLBACK,
    RETURN,
    /// A return that turns the caller away; the reason stands aside.
    REFUSAL,
    /// A change of MGM's that nobody else is told of.
    CHANGE,
    MFE_ADDED,
    MFE_CHANGED,
    /// A forwarding entry falls, and the forwarder has it no longer.
    MFE_GONE,
    KEY_MADE,
    /// A handle is destroyed.
    KEY_BROKEN,
    /// A host tells IGMP something.
    REPORT,
    /// A host tells something that nobody hears.
    UNHEARD,
    /// Packets arrive.
    DATA,
    FORWARDED,
    DROPPED,
    /// Time goes by.
    WAIT,
    CRASH,
    /// A call that a crashed client does not make.
    SKIPPED,
    DEADLOCK
  }

  /// Whether something goes from one lifeline to another, with its words on the way.
  public boolean isMessage() {
    return switch (kind) {
      case CALL, CALLBACK, LOST_CALLBACK, RETURN, REFUSAL, REPORT, DATA, FORWARDED, DROPPED -> true;
      case CHANGE,
          MFE_ADDED,
          MFE_CHANGED,
          MFE_GONE,
          KEY_MADE,
          KEY_BROKEN,
          UNHEARD,
          WAIT,
          CRASH,
          SKIPPED,
          DEADLOCK ->
          false;
    };
  }
}
