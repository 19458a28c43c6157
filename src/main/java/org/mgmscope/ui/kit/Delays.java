package org.mgmscope.ui.kit;

import java.time.Duration;

/// Whoever knows how time passes for the window. What is done after a while is asked of it, so that
/// somebody else can let the time pass.
public interface Delays {
  /// As long as somebody waits without wondering.
  Duration MOMENT = Duration.ofSeconds(1);

  /// @param action done on the window's thread, each time that the while has passed
  Delay of(Duration whole, Runnable action);
}
