package org.mgmscope.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// A file beside a file in which what is new of it is written. Who writes one holds a lock on it,
/// which goes when its process goes: so one that nobody holds was left over by a process that was
/// killed.
///
/// @param channel by which it is written
public record Temporary(Path file, FileChannel channel) {
  private static final int RADIX = 36;
  private static final String END = ".tmp";

  /// Nothing has so many names in a row but a folder in which somebody is up to no good.
  private static final int MOST_TRIES = 100;

  /// Makes one. What has its name already, whatever it is, is not opened: another name is taken.
  static Temporary beside(Path target, FileAttribute<?>... attributes) throws IOException {
    for (int tries = 1; ; tries++) {
      Path file = nameFor(target);
      try {
        return new Temporary(
            file,
            FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes));
      } catch (FileAlreadyExistsException inTheWay) {
        if (tries == MOST_TRIES) {
          throw inTheWay;
        }
      }
    }
  }

  private static Path nameFor(Path target) {
    String some = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), RADIX);
    return target.resolveSibling(beginning(target) + some + END);
  }

  /// Holds it until the channel is closed. Where the file system has no locks, nothing that is left
  /// over is removed.
  void lock() {
    var _ = held(channel);
  }

  /// Removes what was left over of the file. What cannot be removed stays, and does not matter.
  static void removeLeftOver(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    try {
      RegularFile.in(folder, each -> isOf(target, each.getFileName().toString()))
          .forEach(Temporary::removeUnlessHeld);
    } catch (IOException unreadable) {
      return;
    }
  }

  /// What is no regular file was put there by somebody else, and stays. Should one be replaced by a
  /// pipe just now: to read and to write, a pipe is opened without waiting for its other end.
  private static void removeUnlessHeld(Path temporary) {
    if (!Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
      if (held(channel) != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException notOurs) {
      return;
    }
  }

  private static @Nullable FileLock held(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (IOException | OverlappingFileLockException notToBeHad) {
      return null;
    }
  }

  private static String beginning(Path target) {
    return "." + target.getFileName() + ".";
  }

  private static boolean isOf(Path target, String name) {
    String beginning = beginning(target);
    int some = name.length() - beginning.length() - END.length();
    return some > 0
        && name.startsWith(beginning)
        && name.endsWith(END)
        && name.substring(beginning.length(), beginning.length() + some)
            .chars()
            .allMatch(c -> Character.digit(c, RADIX) >= 0 && !Character.isUpperCase(c));
  }
}
