package org.mgmscope.ui.state;

import org.mgmscope.story.StatePart;
import org.mgmscope.ui.shell.Workplace;

/// The tables of the state, as a test wants them.
public final class Tables {
  private Tables() {}

  /// Unfolds one.
  public static void open(Workplace place, StatePart part) {
    var look = place.looks().stateLook().tableProperty(part);
    look.set(look.get().withFolded(false));
  }
}
