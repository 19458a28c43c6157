package org.mgmscope.ui.kit;

/// Something that is done after a while.
public interface Delay {
  /// Begins to wait, anew if it waits already.
  void restart();

  /// Begins to wait, unless it waits already.
  void start();

  /// Waits no more, and does nothing.
  void stop();

  boolean isWaiting();
}
