package org.mgmscope.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.Settings;
import org.mgmscope.settings.SettingsFile;
import org.mgmscope.settings.SettingsKeeper;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.ui.showing.Notice;

/// What is remembered from the last start, and what keeps the choices of this one.
final class Remembered implements AutoCloseable {
  private final Optional<SettingsFile> file;
  private final Delays delays;
  private final SettingsFile.Found found;
  private @Nullable SettingsKeeper keeper;

  /// Reads what is remembered.
  ///
  /// @param file empty where nothing can be remembered
  /// @param delays how time passes for the window
  Remembered(Optional<SettingsFile> file, Delays delays) {
    this.file = file;
    this.delays = delays;
    found = file.map(SettingsFile::read).orElseGet(SettingsFile.Found.Nothing::new);
  }

  /// The language that the window begins in.
  ///
  /// @param asked the language that was asked for at the start; it is not remembered
  Language language(Optional<Locale> asked) {
    return asked.map(Language::of).orElse(found.settings().get(Setting.LANGUAGE));
  }

  /// A workplace as it was left, which keeps what is chosen in it.
  ///
  /// @param lesson told in that language
  /// @param asked the language that was asked for at the start
  /// @param system the system's language
  Workplace open(Lesson lesson, Optional<Locale> asked, Locale system) {
    Settings settings = found.settings().with(Setting.LANGUAGE, language(asked));
    Workplace place = new Workplace(lesson, new Chosen(settings), system, delays);
    follow(place);
    return place;
  }

  private void follow(Workplace place) {
    switch (found) {
      case SettingsFile.Found.Damaged damaged ->
          place.notices().tell(new Notice.SettingsDamaged(damaged.aside()));
      case SettingsFile.Found.NoFile noFile ->
          place.notices().tell(new Notice.SettingsNoFile(noFile.path()));
      case SettingsFile.Found.Unreadable unreadable ->
          place.notices().tell(new Notice.SettingsUnreadable(unreadable.why()));
      case SettingsFile.Found.Good _, SettingsFile.Found.Nothing _ -> {}
    }
    file.ifPresent(where -> keep(where, place));
  }

  private void keep(SettingsFile where, Workplace place) {
    SettingsKeeper made =
        new SettingsKeeper(
            where,
            found.settings(),
            failed ->
                Platform.runLater(
                    () -> place.notices().tell(new Notice.SettingsNotWritten(failed))));
    keeper = made;
    place.looks().chosen().keepBy(made);
  }

  /// Waits until everything is written.
  @Override
  public void close() {
    if (keeper != null) {
      keeper.close();
    }
  }
}
