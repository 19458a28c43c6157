package org.mgmscope.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mgmscope.files.Locks;
import org.mgmscope.files.OwnFiles;
import org.mgmscope.files.RegularFile;
import org.mgmscope.files.SafeWriter;

/// The folder in which work that is not saved is kept: a file for each window, which the window
/// holds as long as it lives.
public final class RecoveryFolder {
  /// The temporary file of one of them is named like it.
  private static final Pattern TEMPORARY = Pattern.compile("[.](work-[0-9a-z]+[.]kept)[.].*[.]tmp");

  private static final String ANY = "work-*.kept";
  private static final int RADIX = 36;

  private final Path folder;
  private final Locks locks;

  public RecoveryFolder(Path folder, Locks locks) {
    this.folder = folder.toAbsolutePath().normalize();
    this.locks = locks;
  }

  /// What a window that no longer lives has left. It is held until it is closed.
  public sealed interface Left {
    /// Work.
    record Whole(Path file, KeptWork work, Locks.Held held) implements Left {
      /// Removes it for good.
      public void remove() {
        RecoveryFolder.remove(file);
        held.close();
      }
    }

    /// Something that cannot be understood.
    ///
    /// @param aside where it stands now
    record Damaged(Path aside) implements Left {}

    /// Something that is no file. It stays where it is, and is not opened.
    record NoFile(Path path) implements Left {}
  }

  /// A file for a window.
  ///
  /// @param held as long as the window lives
  public record Own(Path file, Locks.Held held, KeptBy keeper) {}

  public Own own() {
    while (true) {
      long some = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
      Path file = folder.resolve("work-" + Long.toString(some, RADIX) + ".kept");
      Optional<Locks.Held> held = locks.hold(file);
      if (held.isPresent()) {
        return new Own(file, held.get(), KeptBy.here(held.get().isCertain()));
      }
    }
  }

  /// Nobody else may read it: it may come from a file that nobody else may read.
  public SafeWriter.Outcome write(Path file, KeptWork work) {
    return OwnFiles.writePrivately(file, work::writeTo);
  }

  /// What cannot be removed stays, and is offered again.
  public static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException stays) {
      return;
    }
  }

  /// All that was left, the newest first. What is damaged is set aside. What somebody may still
  /// keep who lives stays as it is.
  public List<Left> left() {
    removeTemporary();
    List<Left> left = new ArrayList<>();
    for (Path file : files(ANY)) {
      locks.hold(file).ifPresent(held -> read(file, held).ifPresent(left::add));
    }
    left.sort(Comparator.comparing(RecoveryFolder::age).reversed());
    return left;
  }

  private static String age(Left left) {
    return switch (left) {
      case Left.Whole whole -> whole.work().when().toString();
      case Left.Damaged _, Left.NoFile _ -> "";
    };
  }

  private static Optional<Left> read(Path file, Locks.Held held) {
    try {
      Optional<KeptWork> work = KeptWork.read(RegularFile.read(file, Integer.MAX_VALUE));
      if (!isLeft(work, held)) {
        held.close();
        return Optional.empty();
      }
      if (work.isPresent()) {
        return Optional.of(new Left.Whole(file, work.get(), held));
      }
      Path aside = OwnFiles.setAside(file);
      held.close();
      return Optional.of(new Left.Damaged(aside));
    } catch (RegularFile.IsNone e) {
      held.close();
      return Optional.of(new Left.NoFile(file));
    } catch (IOException | SecurityException goneOrNotToBeRead) {
      held.close();
      return Optional.empty();
    }
  }

  private static boolean isLeft(Optional<KeptWork> work, Locks.Held held) {
    return work.flatMap(KeptWork::keeper)
        .map(keeper -> keeper.isGone(held.isCertain()))
        .orElse(held.isCertain());
  }

  /// Removes what was left by a window that was killed while it wrote.
  private void removeTemporary() {
    for (Path file : files(".work-*.tmp")) {
      Matcher name = TEMPORARY.matcher(file.getFileName().toString());
      if (name.matches()) {
        removeTemporaryOf(folder.resolve(name.group(1)));
      }
    }
  }

  private void removeTemporaryOf(Path file) {
    locks
        .hold(file)
        .ifPresent(
            held -> {
              if (held.isCertain()) {
                SafeWriter.removeLeftOver(file);
              }
              held.close();
            });
  }

  private List<Path> files(String glob) {
    try {
      return RegularFile.in(folder, glob);
    } catch (IOException none) {
      return List.of();
    }
  }
}
