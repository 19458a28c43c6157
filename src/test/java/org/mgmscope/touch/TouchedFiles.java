package org.mgmscope.touch;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The files of the platform. Whatever touches one is noted by [Touches] first. The tests of the
/// window run on it, by a flag of Java: `java.nio.file.spi.DefaultFileSystemProvider`.
public final class TouchedFiles extends FileSystemProvider {
  private final FileSystemProvider bare;
  private final TouchedSystem system;

  /// @param bare the platform's own
  public TouchedFiles(FileSystemProvider bare) {
    this.bare = bare;
    system = new TouchedSystem(this, bare.getFileSystem(URI.create("file:///")));
  }

  private static Path look(Path path) {
    Path there = TouchedPath.bare(path);
    Touches.touch(there);
    return there;
  }

  private static Path touch(Path path) throws AccessDeniedException {
    Path there = look(path);
    ClosedFolder.askFor(there);
    return there;
  }

  private static Path open(Path path) throws AccessDeniedException {
    Path there = TouchedPath.bare(path);
    Touches.open(there);
    ClosedFolder.askFor(there);
    return there;
  }

  private Path wrap(Path path) {
    return new TouchedPath(system, path);
  }

  @Override
  public String getScheme() {
    return bare.getScheme();
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) throws IOException {
    return bare.newFileSystem(uri, environment);
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    return system;
  }

  @Override
  public Path getPath(URI uri) {
    return wrap(TouchedPath.bare(bare.getPath(uri))); // it asks the default system
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path there = open(path);
    SmallDisk disk = SmallDisk.under(there);
    if (disk != null && options.contains(StandardOpenOption.WRITE)) {
      disk.openToWrite(there);
    }
    return new TouchedChannel(there, bare.newFileChannel(there, options, attributes), disk);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return bare.newByteChannel(open(path), options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    Path there = touch(folder);
    ClosedFolder.list(there);
    DirectoryStream<Path> all = bare.newDirectoryStream(there, each -> filter.accept(wrap(each)));
    return new DirectoryStream<>() {
      @Override
      public Iterator<Path> iterator() {
        Iterator<Path> each = all.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Path next() {
            return wrap(each.next());
          }
        };
      }

      @Override
      public void close() throws IOException {
        all.close();
      }
    };
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    bare.createDirectory(touch(folder), attributes);
  }

  @Override
  public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
      throws IOException {
    bare.createSymbolicLink(touch(link), TouchedPath.bare(target), attributes);
  }

  @Override
  public void createLink(Path link, Path existing) throws IOException {
    bare.createLink(touch(link), touch(existing));
  }

  @Override
  public void delete(Path path) throws IOException {
    bare.delete(touch(path));
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    return wrap(bare.readSymbolicLink(touch(link)));
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    bare.copy(touch(source), touch(target), options);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    bare.move(touch(source), touch(target), options);
  }

  @Override
  public boolean isSameFile(Path path, Path other) throws IOException {
    return bare.isSameFile(touch(path), touch(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return bare.isHidden(touch(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    Path there = touch(path);
    SmallDisk disk = SmallDisk.under(there);
    return disk == null ? bare.getFileStore(there) : disk;
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    bare.checkAccess(touch(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return bare.getFileAttributeView(look(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    return bare.readAttributes(touch(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
      throws IOException {
    return bare.readAttributes(touch(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
      throws IOException {
    bare.setAttribute(touch(path), attribute, value, options);
  }
}
