package org.mgmscope.touch;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A folder that nobody may look into, not even who may do all: the platform's own would be open to
/// root.
public final class ClosedFolder implements AutoCloseable {
  private static final Set<String> ALL = ConcurrentHashMap.newKeySet();

  private final String folder;

  private ClosedFolder(String folder) {
    this.folder = folder;
  }

  /// Closes a folder, until it is opened again.
  public static ClosedFolder of(Path folder) {
    ClosedFolder closed = new ClosedFolder(folder.toAbsolutePath().toString());
    ALL.add(closed.folder);
    return closed;
  }

  /// Somebody asks for something in a folder.
  static void askFor(Path path) throws AccessDeniedException {
    for (Path at = path.toAbsolutePath().getParent(); at != null; at = at.getParent()) {
      if (ALL.contains(at.toString())) {
        throw new AccessDeniedException(path.toString());
      }
    }
  }

  /// Somebody asks what is in a folder.
  static void list(Path path) throws AccessDeniedException {
    askFor(path.resolve("any"));
  }

  /// Opens it again.
  @Override
  public void close() {
    ALL.remove(folder);
  }
}
