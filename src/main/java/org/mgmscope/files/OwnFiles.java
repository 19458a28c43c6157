package org.mgmscope.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Files that the program has for itself, in folders that it makes.
public final class OwnFiles {
  private OwnFiles() {}

  /// Writes a file, whole or not at all; makes its folder where there is none.
  public static SafeWriter.Outcome write(Path file, SafeWriter.Content content) {
    Optional<SafeWriter.Outcome.Failed> noFolder = makeFolderOf(file);
    return noFolder.isPresent() ? noFolder.get() : SafeWriter.write(file, content);
  }

  /// The same, so that nobody else can look into the file, nor into its folder, where the system
  /// knows who somebody is. On Windows they have what the user's own folder gives them.
  public static SafeWriter.Outcome writePrivately(Path file, SafeWriter.Content content) {
    Optional<SafeWriter.Outcome.Failed> noFolder = makeFolderOf(file);
    if (noFolder.isPresent()) {
      return noFolder.get();
    }
    hide(folder(file));
    return SafeWriter.writePrivately(file, content);
  }

  /// Makes the folder of a file where there is none.
  ///
  /// @return why there can be none
  public static Optional<SafeWriter.Outcome.Failed> makeFolderOf(Path file) {
    Path folder = folder(file);
    try {
      Files.createDirectories(folder);
      return Optional.empty();
    } catch (IOException | SecurityException e) {
      // In place of the folder, or of one above it: the file itself tells of both.
      Path at = RegularFile.inPlaceOf(folder).isPresent() ? file : firstToBeMade(folder);
      SafeWriter.Outcome.Failed why = SafeWriter.failed(e, at);
      return Optional.of(new SafeWriter.Outcome.Failed(why.reason(), file, why.detail()));
    }
  }

  /// What is not there of a folder, in one that is there: what is wrong with that one is why.
  private static Path firstToBeMade(Path folder) {
    Path parent = folder.getParent();
    return parent == null || Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
        ? folder
        : firstToBeMade(parent);
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling(".").normalize();
  }

  /// A folder of somebody else, or on a file system without permissions, stays as it is.
  private static void hide(Path folder) {
    PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (posix != null) {
      try {
        posix.setPermissions(PosixFilePermissions.fromString("rwx------"));
      } catch (IOException | SecurityException stays) {
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
