package org.mgmscope.story.drawing;

import java.util.Arrays;
import java.util.List;

/// How a line is broken.
public enum Dash {
  WHOLE,
  DASHED(6, 4),
  DOTTED(2, 4),
  /// Of what is over, or has not begun.
  GONE(2, 5),
  /// Of what lies there and does not answer.
  CRASHED(9, 5),
  SHORT(3, 3),
  /// Of what is paused, or pointed at.
  PAUSED(4, 3);

  private final List<Double> lengths;

  Dash(double... lengths) {
    this.lengths = Arrays.stream(lengths).boxed().toList();
  }

  /// How long a dash and the gap after it are, in pixels; none for a whole line.
  public List<Double> lengths() {
    return lengths;
  }
}
