package org.mgmscope.touch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.jspecify.annotations.Nullable;

/// A path of the platform that belongs to [TouchedFiles].
record TouchedPath(TouchedSystem system, Path path) implements Path {
  /// The platform's path of any path.
  static Path bare(Path any) {
    return any instanceof TouchedPath touched ? touched.path() : any;
  }

  private Path wrap(Path bare) {
    return new TouchedPath(system, bare);
  }

  private @Nullable Path wrapNullable(@Nullable Path bare) {
    return bare == null ? null : wrap(bare);
  }

  @Override
  public FileSystem getFileSystem() {
    return system;
  }

  @Override
  public boolean isAbsolute() {
    return path.isAbsolute();
  }

  @Override
  public @Nullable Path getRoot() {
    return wrapNullable(path.getRoot());
  }

  @Override
  public @Nullable Path getFileName() {
    return wrapNullable(path.getFileName());
  }

  @Override
  public @Nullable Path getParent() {
    return wrapNullable(path.getParent());
  }

  @Override
  public int getNameCount() {
    return path.getNameCount();
  }

  @Override
  public Path getName(int index) {
    return wrap(path.getName(index));
  }

  @Override
  public Path subpath(int begin, int end) {
    return wrap(path.subpath(begin, end));
  }

  @Override
  public boolean startsWith(Path other) {
    return path.startsWith(bare(other));
  }

  @Override
  public boolean endsWith(Path other) {
    return path.endsWith(bare(other));
  }

  @Override
  public Path normalize() {
    return wrap(path.normalize());
  }

  @Override
  public Path resolve(Path other) {
    return wrap(path.resolve(bare(other)));
  }

  @Override
  public Path relativize(Path other) {
    return wrap(path.relativize(bare(other)));
  }

  @Override
  public URI toUri() {
    Touches.touch(path); // it asks whether that is a folder
    return path.toUri();
  }

  @Override
  public Path toAbsolutePath() {
    return wrap(path.toAbsolutePath());
  }

  @Override
  public Path toRealPath(LinkOption... options) throws IOException {
    Touches.touch(path);
    return wrap(path.toRealPath(options));
  }

  @Override
  public File toFile() {
    return new File(path.toString()); // the platform's own path is not of the default system here
  }

  @Override
  public WatchKey register(
      WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
      throws IOException {
    Touches.touch(path);
    return path.register(watcher, events, modifiers);
  }

  @Override
  public int compareTo(Path other) {
    return path.compareTo(bare(other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TouchedPath touched && path.equals(touched.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
