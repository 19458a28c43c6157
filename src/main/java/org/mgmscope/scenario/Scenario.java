package org.mgmscope.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Router;

/// A scenario: a router, what happened before, and what is to happen.
///
/// @param description in CommonMark, or null
/// @param setup what happened before; it runs without a trace
public record Scenario(
    Text title, @Nullable Text description, Router router, List<Step> setup, List<Step> steps) {
  public Scenario {
    setup = List.copyOf(setup);
    steps = List.copyOf(steps);
  }
}
