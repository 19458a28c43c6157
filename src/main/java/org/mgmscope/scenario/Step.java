package org.mgmscope.scenario;

import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Input;

/// One entry of a scenario's list.
///
/// @param note what the author says about it, in CommonMark, or null
/// @param predict kept for a later version, or null
public record Step(Input input, @Nullable Text note, @Nullable Boolean predict) {
  public Step(Input input) {
    this(input, null, null);
  }
}
