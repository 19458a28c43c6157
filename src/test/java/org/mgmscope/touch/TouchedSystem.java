package org.mgmscope.touch;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The file system of [TouchedFiles].
final class TouchedSystem extends FileSystem {
  private final TouchedFiles provider;
  private final FileSystem bare;

  TouchedSystem(TouchedFiles provider, FileSystem bare) {
    this.provider = provider;
    this.bare = bare;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() throws IOException {
    bare.close();
  }

  @Override
  public boolean isOpen() {
    return bare.isOpen();
  }

  @Override
  public boolean isReadOnly() {
    return bare.isReadOnly();
  }

  @Override
  public String getSeparator() {
    return bare.getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    List<Path> roots = new ArrayList<>();
    bare.getRootDirectories().forEach(each -> roots.add(new TouchedPath(this, each)));
    return roots;
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    return bare.getFileStores();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return bare.supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return new TouchedPath(this, bare.getPath(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    PathMatcher matcher = bare.getPathMatcher(pattern);
    return path -> matcher.matches(TouchedPath.bare(path));
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    return bare.getUserPrincipalLookupService();
  }

  @Override
  public WatchService newWatchService() throws IOException {
    return bare.newWatchService();
  }
}
