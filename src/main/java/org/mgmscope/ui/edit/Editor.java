package org.mgmscope.ui.edit;

import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.showing.Showing;

/// The editor of a window. It stays when the views are loaded again for another text size, and with
/// it what somebody is typing; in another language it is another one.
public final class Editor {
  private final Showing showing;
  private final Supplier<EditorPane> make;
  private @Nullable EditorPane pane;
  private @Nullable Locale spoken;

  /// @param make makes one in the language that is spoken
  public Editor(Showing showing, Supplier<EditorPane> make) {
    this.showing = showing;
    this.make = make;
  }

  /// The editor in the language that is spoken.
  public EditorPane pane() {
    Locale locale = showing.lesson().locale();
    EditorPane there = pane;
    if (there == null || !locale.equals(spoken)) {
      there = make.get();
      pane = there;
      spoken = locale;
    }
    return there;
  }
}
