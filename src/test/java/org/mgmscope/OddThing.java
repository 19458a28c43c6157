package org.mgmscope;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// What may stand where a file should, and is none.
public enum OddThing {
  /// It has nobody at its other end: who opens it waits for ever.
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
  /// Its other end is held, to read and to write, until [#letGo]: who opens it need not wait; but
  /// nothing comes out of it, so who reads from it waits for ever.
  HELD_PIPE {
    @Override
    public void putAt(Path place) throws IOException {
      PIPE.putAt(place);
      HELD.add(FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }
  },
  DEVICE {
    @Override
    public void putAt(Path place) throws IOException {
      link(place, Path.of("/dev/zero"));
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
      link(place, place);
    }
  };

  private static final Queue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

  private static final Queue<Path> LINKS = new ConcurrentLinkedQueue<>();

  private static void link(Path place, Path target) throws IOException {
    Files.createSymbolicLink(place, target);
    LINKS.add(place);
  }

  /// Lets go of the pipes that are held, and takes the links away that lead out of a test's folder.
  public static void letGo() {
    for (Path link = LINKS.poll(); link != null; link = LINKS.poll()) {
      try {
        if (Files.isSymbolicLink(link)) {
          Files.delete(link);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    for (FileChannel held = HELD.poll(); held != null; held = HELD.poll()) {
      try {
        held.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Makes it, where nothing is.
  public abstract void putAt(Path place) throws IOException;

  /// Makes it in place of a file.
  public void replace(Path file) throws IOException {
    Files.deleteIfExists(file);
    putAt(file);
  }

  /// Whether it still stands there, as it was made; and nobody has written into it.
  public boolean isAt(Path place) throws IOException {
    return switch (this) {
      case PIPE -> isPipe(place);
      case HELD_PIPE -> isPipe(place) && isEmpty(place);
      case DEVICE -> Files.isSymbolicLink(place) && Files.exists(Path.of("/dev/zero"));
      case FOLDER -> Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
      case CIRCLE -> Files.isSymbolicLink(place);
    };
  }

  private static boolean isPipe(Path place) throws IOException {
    return Files.readAttributes(place, "isOther", LinkOption.NOFOLLOW_LINKS).containsValue(true);
  }

  private static boolean isEmpty(Path held) throws IOException {
    try (InputStream in = new FileInputStream(held.toFile())) {
      return in.available() == 0;
    }
  }
}
