package org.mgmscope.ui.work;

import java.util.function.DoublePredicate;

/// Goes on as long as what is done is so little that a window can wait for it: counted, and not
/// timed, so that one file is always opened in the same way.
final class Patience implements DoublePredicate {
  private static final int EVENTS = 20_000;

  private int asked;

  @Override
  public boolean test(double done) {
    return ++asked < EVENTS;
  }
}
