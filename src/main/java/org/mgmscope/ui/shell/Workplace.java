package org.mgmscope.ui.shell;

import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import org.mgmscope.run.Run;
import org.mgmscope.settings.Settings;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.edit.Editing;
import org.mgmscope.ui.edit.Editor;
import org.mgmscope.ui.edit.EditorPane;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.kit.TimedDelay;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.tour.Tour;
import org.mgmscope.ui.work.Filing;
import org.mgmscope.ui.work.Work;

/// What a window works with, made once for it. Only what puts a window together has it whole;
/// everything else is given the parts of it that it needs.
public final class Workplace {
  private final Showing showing;
  private final Steps steps;
  private final Looks looks;
  private final Notices notices = new Notices();
  private final Desk desk = new Desk();
  private final OtherWindows otherWindows = new OtherWindows(desk);
  private final Delays delays;
  private final Work work;
  private final Editing editing = new Editing();
  private final Editor editor;
  private final Tour tour;

  /// One that remembers nothing.
  public Workplace(Lesson lesson) {
    this(lesson, new Chosen(Settings.USUAL), lesson.locale(), TimedDelay::new);
  }

  /// @param chosen what the user has chosen
  /// @param system the system's language
  /// @param delays how time passes
  public Workplace(Lesson lesson, Chosen chosen, Locale system, Delays delays) {
    this(lesson, chosen, system, delays, Platform.getPreferences().reducedMotionProperty());
  }

  /// @param still whether the system wishes that nothing moves
  public Workplace(
      Lesson lesson, Chosen chosen, Locale system, Delays delays, ObservableValue<Boolean> still) {
    this.delays = delays;
    showing = new Showing(lesson);
    steps = new Steps(showing, chosen);
    looks = new Looks(showing, chosen, system, still);
    work = new Work(showing, notices, desk);
    editor =
        new Editor(
            showing, () -> new EditorPane(showing, steps, looks, notices, delays, work, editing));
    tour = new Tour(steps, looks);
    showing.beforeOpening(editing::forget);
    showing.runProperty().subscribe(this::tellIfBrokenOff);
  }

  private void tellIfBrokenOff(Run run) {
    if (run.isBrokenOff()) {
      notices.tell(new Notice.BrokenOff());
    }
  }

  public Showing showing() {
    return showing;
  }

  public Steps steps() {
    return steps;
  }

  public Looks looks() {
    return looks;
  }

  /// What the user must be told.
  public Notices notices() {
    return notices;
  }

  /// Where the window works with files.
  public Desk desk() {
    return desk;
  }

  /// What is needed to open, save and watch files.
  public Filing filing() {
    return new Filing(showing, looks.chosen(), notices, desk, delays, work, editing::show);
  }

  public OtherWindows otherWindows() {
    return otherWindows;
  }

  /// How time passes.
  public Delays delays() {
    return delays;
  }

  /// What is worked on.
  public Work work() {
    return work;
  }

  /// What the editor shows.
  public Editing editing() {
    return editing;
  }

  public Editor editor() {
    return editor;
  }

  /// Shows somebody around.
  public Tour tour() {
    return tour;
  }
}
