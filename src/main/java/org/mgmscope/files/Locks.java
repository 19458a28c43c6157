package org.mgmscope.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the windows of the program hold, each of which is a process of its own. What a process
/// holds is free when it ends, however it ends: so what nobody holds belongs to nobody who lives.
///
/// Each lock is one byte of one file, at a place that is made of the name of what is held. So
/// nothing lies beside what is held, and nothing is left over. The file is opened once and stays
/// open: some systems give up all locks of a process when it closes the file anywhere.
public final class Locks implements AutoCloseable {
  /// As many places as all systems can lock.
  private static final long PLACES = (1L << 48) - 1;

  private final @Nullable FileChannel channel;
  private final SafeWriter.Outcome.@Nullable Failed failed;

  /// @param file whose bytes are locked; it is made, and its folder too, where there is none
  public Locks(Path file) {
    Path whole = file.toAbsolutePath();
    FileChannel opened = null;
    SafeWriter.Outcome.Failed why = OwnFiles.makeFolderOf(whole).orElse(null);
    if (why == null && RegularFile.isKeptFrom(whole)) {
      why = new SafeWriter.Outcome.Failed(SafeWriter.Reason.NO_FILE, whole, "");
    }
    if (why == null) {
      try {
        opened = opened(whole);
      } catch (IOException | SecurityException e) {
        why = SafeWriter.failed(e, whole);
      }
    }
    channel = opened;
    failed = why;
  }

  /// To read and to write, a pipe is opened without waiting for its other end, should one be put
  /// there just now.
  private static FileChannel opened(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /// Why nothing can be locked: there is no such file, nor can it be made.
  public Optional<SafeWriter.Outcome.Failed> failed() {
    return Optional.ofNullable(failed);
  }

  /// Something that is held until it is closed.
  public static final class Held implements AutoCloseable {
    private final @Nullable FileLock lock;

    private Held(@Nullable FileLock lock) {
      this.lock = lock;
    }

    /// Whether nobody else holds it. Where the system has no locks, nobody knows.
    public boolean isCertain() {
      return lock != null;
    }

    @Override
    public void close() {
      try {
        if (lock != null) {
          lock.release();
        }
      } catch (IOException released) {
        return;
      }
    }
  }

  /// Holds something. Where the system has no locks, as on some file systems of a network, it is as
  /// if there were no other window; whoever must know better asks whether that is certain.
  ///
  /// @param what a path in full
  /// @return empty if it is held already
  public Optional<Held> hold(Path what) {
    if (channel == null) {
      return Optional.of(new Held(null));
    }
    try {
      return Optional.ofNullable(channel.tryLock(place(what), 1, false)).map(Held::new);
    } catch (OverlappingFileLockException heldHere) {
      return Optional.empty();
    } catch (IOException noLocks) {
      return Optional.of(new Held(null));
    }
  }

  private static long place(Path what) {
    try {
      byte[] name = what.toString().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name)).getLong() & PLACES;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Gives up all that is held.
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException closed) {
      return;
    }
  }
}
