package org.mgmscope.story;

/// One thing that moves while a beat is shown. What it leads to is the picture of the beat, which
/// is whole without it.
///
/// @param at when it begins, in milliseconds of normal speed after the beat does
/// @param lasts how long it takes, in milliseconds of normal speed
public record Cue(int at, int lasts, Move move) {
  /// What moves, and where.
  public sealed interface Move {}

  /// A message goes from one place to another.
  ///
  /// @param words its real name and interface, or the code that returns
  public record Travel(Message message, PicturePlace from, PicturePlace to, String words)
      implements Move {}

  /// Something becomes what it is in the picture: it appears, changes, is struck through.
  public record Turn(Effect effect, PicturePlace place, String words) implements Move {}

  /// What travels.
  public enum Message {
    CALL,
    CALLBACK,
    /// A callback to a client that has crashed: it gets lost on its way.
    LOST_CALLBACK,
    RETURN,
    /// A code that turns the caller away.
    REFUSAL,
    /// What a host says to IGMP.
    REPORT,
    /// Packets.
    DATA,
    /// Packets that go no further.
    DROPPED
  }

  /// What becomes of something.
  public enum Effect {
    APPEARS,
    CHANGES,
    FALLS,
    /// A key that breaks.
    BREAKS,
    /// A badge that is dimmed, until it shines again.
    DIMS,
    SHINES,
    STOPS
  }

  /// When it is over, in milliseconds of normal speed after the beat begins.
  public int ends() {
    return at + lasts;
  }
}
