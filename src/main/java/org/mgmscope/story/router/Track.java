package org.mgmscope.story.router;

import java.util.List;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Point;

/// The way of a message between two boxes, and where its words come to rest: before the head of its
/// arrow, at who gets it.
///
/// @param corners from the sender's edge to the receiver's
/// @param words where the words are at rest
/// @param start where they are when they set out, at the sender's edge
record Track(List<Point> corners, Box words, Box start) {
  Track {
    corners = List.copyOf(corners);
  }

  boolean isDown() {
    return corners.getFirst().y() < corners.getLast().y();
  }

  /// Where the words are on their way.
  ///
  /// @param part from 0, at the sender, to 1, at rest
  Box words(double part) {
    return words.moved(0, (start.y() - words.y()) * (1 - part));
  }
}
