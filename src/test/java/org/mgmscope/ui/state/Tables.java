package org.mgmscope.ui.state;

import org.mgmscope.story.StatePart;
import org.mgmscope.ui.Session;

/// The tables of the state, as a test wants them.
public final class Tables {
  private Tables() {}

  /// Unfolds one.
  public static void open(Session session, StatePart part) {
    var look = session.stateLook().tableProperty(part);
    look.set(look.get().withFolded(false));
  }
}
