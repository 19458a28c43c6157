package org.mgmscope.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.mgmscope.files.OwnFiles;
import org.mgmscope.files.RegularFile;
import org.mgmscope.files.SafeWriter;

/// The file in which settings stand.
///
/// @param path of the file, which need not exist, nor its folder
public record SettingsFile(Path path) {
  /// Settings are small; what is larger is something else.
  private static final int MOST_BYTES = 1 << 20;

  /// What was found.
  public sealed interface Found {
    /// What is to be used.
    Settings settings();

    /// Settings.
    record Good(Settings settings) implements Found {}

    /// No file: nothing was chosen yet.
    record Nothing() implements Found {
      @Override
      public Settings settings() {
        return Settings.USUAL;
      }
    }

    /// Something that cannot be understood.
    ///
    /// @param aside where it stands now
    record Damaged(Path aside) implements Found {
      @Override
      public Settings settings() {
        return Settings.USUAL;
      }
    }

    /// A folder, a pipe, a device, or a link that leads in a circle. It is not opened.
    record NoFile(Path path) implements Found {
      @Override
      public Settings settings() {
        return Settings.USUAL;
      }
    }

    /// A file that cannot be read, or is damaged and cannot be set aside, or may be behind
    /// something that is no folder. It must not be written.
    ///
    /// @param why it cannot be written either
    record Unreadable(SafeWriter.Outcome.Failed why) implements Found {
      @Override
      public Settings settings() {
        return Settings.USUAL;
      }
    }
  }

  /// Reads the settings. A damaged file is set aside, so that nothing of it is lost.
  public Found read() {
    try {
      Optional<Settings> settings = parse();
      return settings.isPresent()
          ? new Found.Good(settings.get())
          : new Found.Damaged(OwnFiles.setAside(path.toRealPath()));
    } catch (NoSuchFileException none) {
      SafeWriter.Outcome.Failed why = SafeWriter.failed(none, path);
      return why.reason() == SafeWriter.Reason.NOT_A_FOLDER
          ? new Found.Unreadable(why)
          : new Found.Nothing();
    } catch (RegularFile.IsNone e) {
      return new Found.NoFile(path);
    } catch (IOException | SecurityException e) {
      return new Found.Unreadable(SafeWriter.failed(e, path));
    }
  }

  private Optional<Settings> parse() throws IOException {
    byte[] bytes = RegularFile.read(path, MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Settings.parse(json);
    } catch (CharacterCodingException damaged) {
      return Optional.empty();
    }
  }

  /// Writes all settings, whole or not at all; makes the folder where there is none.
  SafeWriter.Outcome write(Settings settings) {
    byte[] bytes = settings.json().getBytes(StandardCharsets.UTF_8);
    return OwnFiles.write(path, out -> out.write(bytes));
  }
}
