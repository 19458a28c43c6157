package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.Locks;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.work.Origin;

/// Holds the file that is worked on, so that other windows know. What is held is known only at the
/// desk.
final class FileClaim {
  private final Locks locks;
  private final Desk desk;
  private @Nullable Path claimed;
  private Locks.@Nullable Held held;

  FileClaim(Locks locks, Desk desk) {
    this.locks = locks;
    this.desk = desk;
  }

  /// Holds the file of each origin from now on, and no other.
  ///
  /// @param elsewhere is told of a file that is held by another window
  void follow(ObservableValue<Origin> origin, Consumer<Path> elsewhere) {
    origin.subscribe(
        where -> {
          if (where instanceof Origin.InFile(Path file)) {
            desk.ask(
                () -> claim(real(file)),
                claimed -> {
                  if (!claimed) {
                    elsewhere.accept(file);
                  }
                });
          } else {
            desk.run(this::release);
          }
        });
  }

  private boolean claim(Path file) {
    if (file.equals(claimed)) {
      return true;
    }
    release();
    Optional<Locks.Held> got = locks.hold(file);
    if (got.isEmpty()) {
      return false;
    }
    claimed = file;
    held = got.get();
    return true;
  }

  private void release() {
    if (held != null) {
      held.close();
    }
    held = null;
    claimed = null;
  }

  /// Whether another window works on a file.
  boolean isElsewhere(Path file) {
    Path real = real(file);
    if (real.equals(claimed)) {
      return false;
    }
    Optional<Locks.Held> got = locks.hold(real);
    got.ifPresent(Locks.Held::close);
    return got.isEmpty();
  }

  /// The same for all names of a file, also of one that is not there yet.
  private static Path real(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException notThere) {
      Path folder = whole.getParent();
      try {
        return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
      } catch (IOException noFolder) {
        return whole;
      }
    }
  }
}
