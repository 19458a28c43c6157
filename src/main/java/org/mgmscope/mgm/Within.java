package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// What an event is part of: the row, and the event that led to it.
///
/// @param cause the number of that event, or 0
record Within(@Nullable Row row, int cause) {
  /// What a stimulus brings about has no row.
  static Within stimulus(int number) {
    return new Within(null, number);
  }

  Within becauseOf(int number) {
    return new Within(row, number);
  }

  /// Where alerts and local joins and leaves belong, whichever call they come from.
  Within alert() {
    return new Within(Row.OPERATION_2, cause);
  }
}
