package org.mgmscope.scenario;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// The files beside a file in which what is new of it is written. Who writes one holds a lock on
/// it, which goes when its process goes: so one that nobody holds was left over by a process that
/// was killed.
final class Temporary {
  private static final int RADIX = 36;
  private static final String END = ".tmp";

  private Temporary() {}

  /// A name beside the file that nothing else has.
  static Path nameFor(Path target) {
    String some = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), RADIX);
    return target.resolveSibling(beginning(target) + some + END);
  }

  /// Holds a file until the channel is closed. Where the file system has no locks, nothing that is
  /// left over is removed.
  static void lock(FileChannel channel) {
    var _ = held(channel);
  }

  /// Removes what was left over of the file. What cannot be removed stays, and does not matter.
  static void removeLeftOver(Path target) {
    Path folder = target.getParent();
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder, each -> isOf(target, each.getFileName().toString()))) {
      for (Path each : all) {
        removeUnlessHeld(each);
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return;
    }
  }

  private static void removeUnlessHeld(Path temporary) {
    try (FileChannel channel =
        FileChannel.open(temporary, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
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
