package org.mgmscope.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens what is a regular file, and nothing else. A pipe would be waited for until somebody writes
/// into it, and a device read for ever: so what it is, is asked first.
public final class RegularFile {
  private RegularFile() {}

  /// It is there, and is a folder, a pipe, a device, or a link that leads in a circle.
  public static final class IsNone extends FileSystemException {
    private static final long serialVersionUID = 1;

    IsNone(Path file) {
      super(file.toString(), null, "no regular file");
    }
  }

  /// What is known of a file without opening it. Links are followed.
  ///
  /// @throws IsNone if it is no regular file
  /// @throws NoSuchFileException if there is nothing
  public static BasicFileAttributes attributes(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new IsNone(file);
      }
      return attributes;
    } catch (NoSuchFileException | AccessDeniedException | IsNone clear) {
      throw clear;
    } catch (FileSystemException e) {
      if (Files.isSymbolicLink(file)) {
        throw new IsNone(file); // a circle has no exception of its own
      }
      throw e;
    }
  }

  /// Opens a file to be read.
  ///
  /// @throws IsNone if it is no regular file; then it was not opened
  public static InputStream open(Path file) throws IOException {
    attributes(file);
    return Files.newInputStream(file);
  }

  /// Reads a file from its beginning.
  ///
  /// @param most so many bytes are read at most
  /// @throws IsNone if it is no regular file; then it was not opened
  public static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      return in.readNBytes(most);
    }
  }

  /// What is in a folder. What is none is not opened: it may be a pipe.
  ///
  /// @param glob for the names that are wanted
  /// @throws NotDirectoryException if it is no folder
  public static List<Path> in(Path folder, String glob) throws IOException {
    PathMatcher wanted = folder.getFileSystem().getPathMatcher("glob:" + glob);
    return in(folder, each -> wanted.matches(each.getFileName()));
  }

  /// The same.
  ///
  /// @param wanted which of what is in it
  public static List<Path> in(Path folder, DirectoryStream.Filter<Path> wanted) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, wanted)) {
      all.forEach(found::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return found;
  }

  /// What stands where a folder should, and is none: so the folder is not there, nor can it be
  /// made.
  public static Optional<Path> inPlaceOf(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        return Files.isDirectory(at) ? Optional.empty() : Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Whether something is there that is no regular file.
  public static boolean isKeptFrom(Path file) {
    try {
      attributes(file);
      return false;
    } catch (IsNone somethingElse) {
      return true;
    } catch (IOException nothingOrUnknown) {
      return false;
    }
  }
}
