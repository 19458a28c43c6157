package org.mgmscope.ui.showing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.files.ShownName;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.scenario.Limits;

/// Something that the user must know. It stands in the window until it is put away.
public sealed interface Notice {
  /// The words of it.
  String text(ResourceBundle texts);

  /// What one can answer, from left to right; nothing where it is only put away.
  default List<Answer> answers() {
    return List.of();
  }

  /// An answer to a notice.
  ///
  /// @param key of its text
  /// @param does what follows; it also takes the notice away if that is answered
  record Answer(String key, Runnable does) {}

  /// The settings were no settings.
  ///
  /// @param aside where they stand now
  record SettingsDamaged(Path aside) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.settingsDamaged").formatted(aside);
    }
  }

  /// The settings cannot be read, or where their folder should be is something else.
  record SettingsUnreadable(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return why.reason() == SafeWriter.Reason.NOT_A_FOLDER
          ? texts.getString("notice.settingsNoFolder").formatted(why.detail())
          : texts.getString("notice.settingsUnreadable").formatted(why.file());
    }
  }

  /// Where the settings should stand is something that is no file.
  record SettingsNoFile(Path path) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.settingsNoFile").formatted(path);
    }
  }

  /// What was chosen could not be written.
  record SettingsNotWritten(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.settingsNotWritten").formatted(why.file(), said(why, texts));
    }
  }

  /// What was to be pasted is nothing that can stand in the list.
  record NothingToPaste() implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.nothingToPaste");
    }
  }

  /// What was to be added would be more than the list may have.
  record TooManyElements(int most) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.tooManyElements").formatted(most);
    }
  }

  /// The scenario brings about too much, and is shown only as far as it is carried out.
  record BrokenOff() implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.brokenOff").formatted(Limits.EVENTS, Limits.LISTED);
    }
  }

  /// The engine has broken one of its own rules.
  record Defect(Invariants.Broken broken) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts
          .getString("notice.defect")
          .formatted(broken.number(), broken.event().number(), broken.what());
    }
  }

  /// The disk does not answer at once.
  ///
  /// @param saved the file that is being saved; empty if it is something else
  record AtTheDesk(Optional<Path> saved) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return saved
          .map(file -> texts.getString("notice.saving").formatted(ShownName.of(file)))
          .orElseGet(() -> texts.getString("notice.atTheDesk"));
    }
  }

  /// A picture was taken along.
  record PictureWritten(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.pictureWritten").formatted(ShownName.whole(file));
    }
  }

  /// A picture could not be written; what was there is there still.
  record PictureNotWritten(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts
          .getString("notice.pictureNotWritten")
          .formatted(ShownName.whole(why.file()), said(why, texts));
    }
  }

  /// The file is open in another window, and only looked at in this one.
  record LookedAt(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.lookedAt").formatted(ShownName.of(file));
    }
  }

  /// Somebody else has changed the file, and what is new is shown.
  record FileReloaded(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileReloaded").formatted(ShownName.of(file));
    }
  }

  /// Somebody else has changed the file.
  record FileChanged(Path file, List<Answer> answers) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileChanged").formatted(ShownName.of(file));
    }
  }

  /// Somebody else has made something of the file that is no scenario.
  record FileSpoiled(Path file, List<Answer> answers) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileSpoiled").formatted(ShownName.of(file));
    }
  }

  /// Somebody else has removed the file.
  record FileGone(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileGone").formatted(ShownName.of(file));
    }
  }

  /// The file is not there, and as far as is known it never was.
  record FileMissing(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileMissing").formatted(ShownName.of(file));
    }
  }

  /// Where the file was is something that is no file.
  record FileNoFile(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.fileNoFile").formatted(ShownName.of(file));
    }
  }

  /// Nothing can be locked.
  record NoLocks(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.noLocks").formatted(why.file(), said(why, texts));
    }
  }

  /// Nothing can be logged.
  record NoLog(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.noLog").formatted(why.file(), said(why, texts));
    }
  }

  /// Work that was not saved has been kept.
  ///
  /// @param name of the work, as it is shown
  /// @param kept when
  /// @param more how many others there are
  record WorkKept(String name, Instant kept, int more, List<Answer> answers) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      Locale locale = texts.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : texts.getLocale();
      String when =
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
              .withLocale(locale)
              .format(kept.atZone(ZoneId.systemDefault()));
      String text = texts.getString("notice.workKept").formatted(name, when);
      return more == 0
          ? text
          : text + " " + texts.getString("notice.workKept.more").formatted(more);
    }
  }

  /// What was kept of some work is damaged.
  ///
  /// @param aside where it stands now
  record KeptDamaged(Path aside) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.keptDamaged").formatted(aside);
    }
  }

  /// Where kept work should be is something that is no file.
  record KeptNoFile(Path path) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.keptNoFile").formatted(path);
    }
  }

  /// What is not saved could not be kept.
  record WorkNotKept(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts
          .getString("notice.workNotKept")
          .formatted(why.file().getParent(), said(why, texts));
    }
  }

  private static String said(SafeWriter.Outcome.Failed why, ResourceBundle texts) {
    return texts.getString("unwritten." + why.reason()).formatted(why.detail());
  }
}
