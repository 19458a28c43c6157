package org.mgmscope;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// What may stand where a file should, and is none. A pipe has nobody at its other end: who opens
/// it waits for ever.
public enum OddThing {
  PIPE {
    @Override
    public void putAt(Path place) throws IOException {
      Process made = new ProcessBuilder("mkfifo", place.toString()).inheritIO().start();
      try {
        if (made.waitFor() != 0) {
          throw new IOException("no pipe was made");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  },
  DEVICE {
    @Override
    public void putAt(Path place) throws IOException {
      Files.createSymbolicLink(place, Path.of("/dev/zero"));
    }
  },
  FOLDER {
    @Override
    public void putAt(Path place) throws IOException {
      Files.createDirectory(place);
    }
  },
  CIRCLE {
    @Override
    public void putAt(Path place) throws IOException {
      Files.createSymbolicLink(place, place);
    }
  };

  /// Makes it, where nothing is.
  public abstract void putAt(Path place) throws IOException;

  /// Makes it in place of a file.
  public void replace(Path file) throws IOException {
    Files.deleteIfExists(file);
    putAt(file);
  }

  /// Whether it still stands there, as it was made.
  public boolean isAt(Path place) throws IOException {
    return switch (this) {
      case PIPE ->
          Files.readAttributes(place, "isOther", LinkOption.NOFOLLOW_LINKS).containsValue(true);
      case DEVICE -> Files.isSymbolicLink(place) && Files.exists(Path.of("/dev/zero"));
      case FOLDER -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
      case CIRCLE -> Files.isSymbolicLink(place);
    };
  }
}
