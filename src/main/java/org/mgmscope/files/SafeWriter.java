package org.mgmscope.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a file so that it is always whole: the old one, or the new one.
///
/// What is new goes to a temporary file beside it, which reaches the disk before it is moved over
/// the old one; then the folder reaches the disk as well. A symbolic link stays one, and what it
/// leads to is written. The permissions stay. What a process that was killed while it wrote the
/// same file has left beside it is removed. Of several names of one file (hard links), only this
/// one gets the new content.
public final class SafeWriter {
  /// What is to be written.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Which permissions a file gets.
  @FunctionalInterface
  private interface Permitted {
    Permissions permissions(Path target) throws IOException;
  }

  /// How it ended.
  public sealed interface Outcome {
    /// The file is the new one.
    record Written() implements Outcome {}

    /// The file is what it was before.
    ///
    /// @param detail what the system says, in its own words
    record Failed(Reason reason, Path file, String detail) implements Outcome {}
  }

  /// Why a file cannot be written.
  public enum Reason {
    /// Its folder is not there.
    NO_FOLDER,
    /// Where its folder should be is something else; the detail is the path of that.
    NOT_A_FOLDER,
    /// It, or its folder, may not be written.
    NOT_ALLOWED,
    /// It is no file: a folder, a pipe, a device, or a link that leads in a circle.
    NO_FILE,
    /// The disk is full.
    NO_ROOM,
    /// Anything else; the detail says it.
    OTHER
  }

  /// Below so many bytes of room, a disk is taken for full.
  private static final long FULL = 4096;

  private static final int MOST_LINKS = 40;
  private static final int BUFFER = 1 << 16;

  private SafeWriter() {}

  public static Outcome write(Path file, Content content) {
    return write(file, content, Permissions::of);
  }

  /// The same, but then only the owner may read the file and write it, where the system knows who
  /// somebody is.
  public static Outcome writePrivately(Path file, Content content) {
    return write(file, content, Permissions::ownersOnly);
  }

  private static Outcome write(Path file, Content content, Permitted permitted) {
    try {
      return writeTarget(target(file.toAbsolutePath()), content, permitted);
    } catch (IOException | SecurityException | ReadOnlyFileSystemException e) {
      return failed(e, file);
    }
  }

  /// Removes what a process that was killed while it wrote a file has left beside it. What somebody
  /// may still write stays.
  public static void removeLeftOver(Path file) {
    Temporary.removeLeftOver(file.toAbsolutePath());
  }

  /// What the file's name leads to, over symbolic links; it need not exist.
  private static Path target(Path file) throws IOException {
    Path at = file;
    for (int links = 0; Files.isSymbolicLink(at); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    return at;
  }

  private static Outcome writeTarget(Path target, Content content, Permitted permitted)
      throws IOException {
    boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    if (exists && !Files.isRegularFile(target)) {
      return new Outcome.Failed(Reason.NO_FILE, target, "");
    }
    if (exists && !Files.isWritable(target)) {
      return new Outcome.Failed(Reason.NOT_ALLOWED, target, "");
    }
    Temporary.removeLeftOver(target);
    Permissions permissions = permitted.permissions(target);
    Temporary temporary = Temporary.beside(target, permissions.atCreation());
    try {
      replace(target, temporary, permissions, content);
    } catch (IOException e) {
      Outcome outcome = failed(e, target); // what is removed next makes room again
      Files.deleteIfExists(temporary.file());
      return outcome;
    } catch (RuntimeException | Error e) {
      Files.deleteIfExists(temporary.file());
      throw e;
    }
    flushFolder(target);
    return new Outcome.Written();
  }

  /// The temporary file is locked until it is in its place, so that nobody takes it for left over.
  private static void replace(
      Path target, Temporary temporary, Permissions permissions, Content content)
      throws IOException {
    try (FileChannel channel = temporary.channel()) {
      temporary.lock();
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(out);
      out.flush();
      permissions.give(temporary.file());
      channel.force(true);
      Files.move(temporary.file(), target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Lets the move reach the disk. The file is whole without it, too; some file systems, and
  /// Windows, have no such thing for a folder.
  private static void flushFolder(Path target) {
    Path folder = target.getParent();
    if (folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException notHere) {
        return;
      }
    }
  }

  /// Why a file, or its folder, cannot be made or written.
  ///
  /// @param e what was thrown by who has tried it
  public static Outcome.Failed failed(Exception e, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    Optional<Path> inPlace = folder == null ? Optional.empty() : RegularFile.inPlaceOf(folder);
    if (inPlace.isPresent()) {
      return new Outcome.Failed(Reason.NOT_A_FOLDER, file, inPlace.get().toString());
    }
    Reason reason =
        switch (e) {
          case FileAlreadyExistsException _ -> Reason.OTHER;
          case FileSystemLoopException _ -> Reason.NO_FILE;
          case AccessDeniedException _, SecurityException _, ReadOnlyFileSystemException _ ->
              Reason.NOT_ALLOWED;
          default -> reason(folder);
        };
    return new Outcome.Failed(reason, file, said(e));
  }

  /// What is wrong with a folder in which nothing can be written.
  private static Reason reason(@Nullable Path folder) {
    if (folder == null) {
      return Reason.OTHER;
    }
    if (!Files.isDirectory(folder)) {
      return Reason.NO_FOLDER;
    }
    try {
      FileStore disk = Files.getFileStore(folder);
      return disk.isReadOnly()
          ? Reason.NOT_ALLOWED
          : disk.getUsableSpace() < FULL ? Reason.NO_ROOM : Reason.OTHER;
    } catch (IOException unknown) {
      return Reason.OTHER;
    }
  }

  private static String said(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
