package org.mgmscope.ui;

import java.nio.file.Path;
import java.util.ResourceBundle;
import org.mgmscope.mgm.Invariants;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.SafeWriter;

/// Something that the user must know. It stands in the window until it is put away.
public sealed interface Notice {
  /// The words of it.
  String text(ResourceBundle texts);

  /// The settings were no settings.
  ///
  /// @param aside where they stand now
  record SettingsDamaged(Path aside) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.settingsDamaged").formatted(aside);
    }
  }

  /// The settings are there and cannot be read.
  record SettingsUnreadable(Path file) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.settingsUnreadable").formatted(file);
    }
  }

  /// What was chosen could not be written.
  record SettingsNotWritten(SafeWriter.Outcome.Failed why) implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      String reason = texts.getString("unwritten." + why.reason()).formatted(why.detail());
      return texts.getString("notice.settingsNotWritten").formatted(why.file(), reason);
    }
  }

  /// What was to be pasted is nothing that can stand in the list.
  record NothingToPaste() implements Notice {
    @Override
    public String text(ResourceBundle texts) {
      return texts.getString("notice.nothingToPaste");
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
}
