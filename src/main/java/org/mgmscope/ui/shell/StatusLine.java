package org.mgmscope.ui.shell;

import java.util.ResourceBundle;
import javafx.scene.Node;
import org.controlsfx.control.StatusBar;
import org.mgmscope.ui.showing.Announcement;
import org.mgmscope.ui.showing.Finder;

/// The line below everything: where in the lesson one is, or what was said last, until something
/// happens.
final class StatusLine {
  private final StatusBar bar;
  private final Workplace place;
  private final Announcement announcement;

  StatusLine(StatusBar bar, Workplace place, Announcement announcement) {
    this.bar = bar;
    this.place = place;
    this.announcement = announcement;
  }

  /// Shows where one is now, and from then on while the window is there.
  ///
  /// @param window all that is in it
  void follow(Node window) {
    place.showing().whileShown(window, this::show);
    place.showing().whileShown(window, place.steps().breakpointsProperty(), this::show);
    place.showing().whileShown(window, place.steps().finder().endingProperty(), this::show);
  }

  /// Says something, to a screen reader too.
  void say(String words) {
    bar.setText(words);
    announcement.tell(words);
  }

  /// Shows where one is, or says that nothing was found.
  void show() {
    ResourceBundle texts = place.showing().texts();
    if (place.steps().finder().endingProperty().get() == Finder.Ending.NOTHING) {
      say(texts.getString("shell.nothing"));
      return;
    }
    int beat = place.showing().beat();
    bar.setText(
        texts
                .getString("shell.status")
                .formatted(
                    beat,
                    place.showing().lesson().beats().count(),
                    place.showing().moment(),
                    place.showing().lesson().run().size(),
                    place.showing().lesson().pages().step(beat),
                    place.showing().lesson().run().scenario().steps().size(),
                    place.showing().state().clock())
            + (place.steps().isAtBreakpoint() ? texts.getString("shell.stop") : ""));
  }
}
