package org.mgmscope.touch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder that is a disk of its own, which can become full, or can only be read. The platform's
/// own would have to be mounted, which not everybody may.
public final class SmallDisk extends FileStore implements AutoCloseable {
  private static final ConcurrentHashMap<String, SmallDisk> ALL = new ConcurrentHashMap<>();

  private final Path folder;
  private final long size;
  private final boolean readOnly;

  private SmallDisk(Path folder, long size, boolean readOnly) {
    this.folder = folder;
    this.size = size;
    this.readOnly = readOnly;
  }

  /// A disk that is full when the files in it have so many bytes together.
  public static SmallDisk of(Path folder, long size) {
    return add(new SmallDisk(folder, size, false));
  }

  /// A disk that can only be read.
  public static SmallDisk readOnly(Path folder) {
    return add(new SmallDisk(folder, Long.MAX_VALUE, true));
  }

  private static SmallDisk add(SmallDisk disk) {
    ALL.put(disk.folder.toString(), disk);
    return disk;
  }

  /// The disk that a file lies on, or null if that is none of these.
  static @Nullable SmallDisk under(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    SmallDisk own = ALL.get(file.toAbsolutePath().toString());
    return own != null || folder == null ? own : ALL.get(folder.toString());
  }

  /// Opens a file of it to write, if it may be written.
  void openToWrite(Path file) throws FileSystemException {
    if (readOnly) {
      throw new FileSystemException(file.toString(), null, "Read-only file system");
    }
  }

  /// Writes as much as there is room for.
  int write(ByteBuffer from, FileChannel to) throws IOException {
    long room = getUsableSpace();
    if (room == 0 && from.hasRemaining()) {
      throw new IOException("No space left on device");
    }
    ByteBuffer fits = from.slice(from.position(), (int) Math.min(from.remaining(), room));
    int written = to.write(fits);
    from.position(from.position() + written);
    return written;
  }

  @Override
  public void close() {
    ALL.remove(folder.toString());
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public String type() {
    return "small";
  }

  @Override
  public boolean isReadOnly() {
    return readOnly;
  }

  @Override
  public long getTotalSpace() {
    return size;
  }

  @Override
  public long getUsableSpace() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return Math.max(0, size - all.mapToLong(each -> each.toFile().length()).sum());
    }
  }

  @Override
  public long getUnallocatedSpace() throws IOException {
    return getUsableSpace();
  }

  @Override
  public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
    return false;
  }

  @Override
  public boolean supportsFileAttributeView(String name) {
    return false;
  }

  @Override
  public <V extends FileStoreAttributeView> @Nullable V getFileStoreAttributeView(Class<V> type) {
    return null;
  }

  @Override
  public Object getAttribute(String attribute) {
    throw new UnsupportedOperationException(attribute);
  }
}
