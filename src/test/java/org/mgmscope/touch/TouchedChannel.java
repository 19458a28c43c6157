package org.mgmscope.touch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An open file of the platform, of which each use is a touch: it may stay open for long, and a
/// lock be asked for on another thread than the one that has opened it.
final class TouchedChannel extends FileChannel {
  private final Path file;
  private final FileChannel bare;
  private final @Nullable SmallDisk disk;

  /// @param disk that it lies on, or null if that is the platform's
  TouchedChannel(Path file, FileChannel bare, @Nullable SmallDisk disk) {
    this.file = file;
    this.bare = bare;
    this.disk = disk;
  }

  private FileChannel touched() {
    Touches.touch(file);
    return bare;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    return touched().read(to);
  }

  @Override
  public long read(ByteBuffer[] to, int offset, int length) throws IOException {
    return touched().read(to, offset, length);
  }

  @Override
  public int write(ByteBuffer from) throws IOException {
    FileChannel to = touched();
    return disk == null ? to.write(from) : disk.write(from, to);
  }

  @Override
  public long write(ByteBuffer[] from, int offset, int length) throws IOException {
    return touched().write(from, offset, length);
  }

  @Override
  public long position() throws IOException {
    return touched().position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    touched().position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return touched().size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    touched().truncate(size);
    return this;
  }

  @Override
  public void force(boolean attributes) throws IOException {
    touched().force(attributes);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
    return touched().transferTo(position, count, to);
  }

  @Override
  public long transferFrom(ReadableByteChannel from, long position, long count) throws IOException {
    return touched().transferFrom(from, position, count);
  }

  @Override
  public int read(ByteBuffer to, long position) throws IOException {
    return touched().read(to, position);
  }

  @Override
  public int write(ByteBuffer from, long position) throws IOException {
    return touched().write(from, position);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return touched().map(mode, position, size);
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) throws IOException {
    return new TouchedLock(touched().lock(position, size, shared));
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    FileLock lock = touched().tryLock(position, size, shared);
    return lock == null ? null : new TouchedLock(lock);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    touched().close();
  }

  /// A lock, which is also given up by a touch.
  private final class TouchedLock extends FileLock {
    private final FileLock lock;

    TouchedLock(FileLock lock) {
      super(TouchedChannel.this, lock.position(), lock.size(), lock.isShared());
      this.lock = lock;
    }

    @Override
    public boolean isValid() {
      return lock.isValid();
    }

    @Override
    public void release() throws IOException {
      Touches.touch(file);
      lock.release();
    }
  }
}
