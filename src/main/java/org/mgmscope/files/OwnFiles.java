package org.mgmscope.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Files that the program has for itself, in folders that it makes.
public final class OwnFiles {
  private OwnFiles() {}

  /// Writes a file, whole or not at all; makes its folder where there is none.
  public static SafeWriter.Outcome write(Path file, SafeWriter.Content content) {
    try {
      Files.createDirectories(folder(file));
    } catch (IOException | SecurityException e) {
      return noFolder(file, e);
    }
    return SafeWriter.write(file, content);
  }

  /// The same, so that nobody else can look into the file, nor into its folder, where the system
  /// knows who somebody is. On Windows they have what the user's own folder gives them.
  public static SafeWriter.Outcome writePrivately(Path file, SafeWriter.Content content) {
    try {
      Files.createDirectories(folder(file));
      hide(folder(file));
    } catch (IOException | SecurityException e) {
      return noFolder(file, e);
    }
    return SafeWriter.writePrivately(file, content);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling(".").normalize();
  }

  private static SafeWriter.Outcome noFolder(Path file, Exception why) {
    return new SafeWriter.Outcome.Failed(
        SafeWriter.Reason.NO_FOLDER, file, String.valueOf(why.getMessage()));
  }

  /// A folder of somebody else, or on a file system without permissions, stays as it is.
  private static void hide(Path folder) {
    PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (posix != null) {
      try {
        posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
      } catch (IOException stays) {
        return;
      }
    }
  }

  /// Lets a damaged file stand beside where it stood, so that nothing of it is lost.
  ///
  /// @return where it stands now
  public static Path setAside(Path damaged) throws IOException {
    int number = 1;
    while (Files.exists(aside(damaged, number), LinkOption.NOFOLLOW_LINKS)) {
      number++;
    }
    return Files.move(damaged, aside(damaged, number));
  }

  private static Path aside(Path damaged, int number) {
    return damaged.resolveSibling(damaged.getFileName() + ".damaged-" + number);
  }
}
