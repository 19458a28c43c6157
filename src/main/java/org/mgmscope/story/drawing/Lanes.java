package org.mgmscope.story.drawing;

import java.util.List;
import java.util.Set;
import org.mgmscope.story.Lane;

/// Which lane stands where, from the top.
///
/// @param shown from top to bottom
/// @param top of the first, in pixels
/// @param height of each
public record Lanes(List<Lane> shown, double top, double height) {
  public static Lanes of(Set<Lane> shown, double top, double height) {
    return new Lanes(List.copyOf(shown), top, height);
  }

  /// The middle of a lane that is shown.
  public double y(Lane lane) {
    return top + (shown.indexOf(lane) + 0.5) * height;
  }

  public double bottom() {
    return top + shown.size() * height;
  }
}
