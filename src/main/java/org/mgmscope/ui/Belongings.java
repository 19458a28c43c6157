package org.mgmscope.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.mgmscope.files.LogPlace;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.files.SettingsPlace;
import org.mgmscope.program.Log;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.SettingsFile;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.TimedDelay;
import org.mgmscope.ui.recovery.Recovery;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.work.Origin;

/// What a window has of its own on the disk: the log, the settings, the locks, and the work that is
/// kept. Whatever of it cannot be had is told in the window, which does without.
final class Belongings implements AutoCloseable {
  private final Optional<SafeWriter.Outcome.Failed> noLog;
  private final Remembered remembered;
  private final Safeguards safeguards;

  /// @param settings the file for them; empty where nothing can be kept
  /// @param logs the folder for them; empty where there is no place for any
  /// @param pace when what is not saved is kept
  Belongings(Optional<Path> settings, Optional<Path> logs, Recovery.Pace pace) {
    noLog = Log.start(logs);
    remembered = new Remembered(settings.map(SettingsFile::new), TimedDelay::new);
    safeguards = new Safeguards(settings.map(Path::getParent), pace);
  }

  /// Where the system wants them.
  static Belongings here() {
    return new Belongings(SettingsPlace.here(), LogPlace.here(), Recovery.Pace.USUAL);
  }

  /// Why nothing is logged; empty where it is.
  Optional<Notice> noLog() {
    return noLog.map(Notice.NoLog::new);
  }

  /// The language that the window begins in.
  ///
  /// @param asked the language that was asked for at the start; it is not remembered
  Language language(Optional<Locale> asked) {
    return remembered.language(asked);
  }

  /// A workplace as it was left, whose work is guarded; on the window's thread.
  ///
  /// @param lesson told in that language
  /// @param origin where it comes from
  /// @param asked the language that was asked for at the start
  /// @param system the system's language
  Workplace open(Lesson lesson, Origin origin, Optional<Locale> asked, Locale system) {
    Workplace place = remembered.open(lesson, asked, system);
    place.work().comesFrom(origin);
    noLog().ifPresent(place.notices()::tell);
    safeguards.guard(place);
    return place;
  }

  /// Offers what was left by windows that no longer live.
  void offer(Workplace place, Stage window) {
    safeguards.offer(place, window);
  }

  /// The window was closed in order: what is not saved is not wanted.
  void closedInOrder() {
    safeguards.closedInOrder();
  }

  /// Waits until everything is written, but not for ever.
  @Override
  public void close() {
    safeguards.close();
    remembered.close();
  }
}
