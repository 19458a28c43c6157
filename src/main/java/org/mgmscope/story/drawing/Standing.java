package org.mgmscope.story.drawing;

import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.story.PicturePlace;

/// What a part of a picture stands for.
public sealed interface Standing {
  /// A part of the router.
  record Part(PicturePlace place) implements Standing {}

  /// Something on its way, or a call that waits.
  ///
  /// @param number its place among the messages of the router's picture
  record Message(int number) implements Standing {}

  /// The way of the packets of a forwarding entry.
  record Way(SourceGroup pair) implements Standing {}

  /// Packets on their way.
  record Packet() implements Standing {}

  /// A row of the sequence.
  record Row(int row) implements Standing {}

  /// What stands in the place of rows of the sequence.
  record Fold(int fold) implements Standing {}

  /// A lifeline of the sequence.
  record Lifeline(int lifeline) implements Standing {}

  /// The strip that tells what the beat touches whole.
  record Strip() implements Standing {}

  /// Nothing but the picture itself.
  record Ground() implements Standing {}
}
