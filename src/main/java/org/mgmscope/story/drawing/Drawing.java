package org.mgmscope.story.drawing;

import java.util.List;

/// A picture as data: what is drawn, from the back to the front, before anything has painted it.
///
/// @param width in pixels at 100 %
/// @param height in pixels at 100 %
public record Drawing(double width, double height, List<Drawn> items) {
  public Drawing {
    items = List.copyOf(items);
  }

  /// All that stands for something.
  public List<Drawn> of(Standing standing) {
    return items.stream().filter(each -> each.standing().equals(standing)).toList();
  }
}
