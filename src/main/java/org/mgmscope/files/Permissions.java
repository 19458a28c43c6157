package org.mgmscope.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may do what with a file. On Windows a new file has what its folder gives it.
public sealed interface Permissions {
  /// Those that the system gives to a new file.
  Permissions USUAL = new Usual();

  /// Those of a file; the usual ones of one that is not there.
  static Permissions of(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return USUAL;
    }
    PosixFileAttributes attributes = posix.readAttributes();
    return new Posix(attributes.permissions(), attributes.group());
  }

  /// Those that let only the owner read and write a file.
  static Permissions ownersOnly(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) == null
        ? USUAL
        : new OwnersOnly();
  }

  /// What a file that shall have them is made with, so that nobody else can read it meanwhile.
  FileAttribute<?>[] atCreation();

  /// Gives them to a file.
  void give(Path file) throws IOException;

  /// Nothing said.
  record Usual() implements Permissions {
    @Override
    public FileAttribute<?>[] atCreation() {
      return new FileAttribute<?>[0];
    }

    @Override
    public void give(Path file) {}
  }

  /// Of Linux and macOS, for a file that nobody else has had anything to do with.
  record OwnersOnly() implements Permissions {
    @Override
    public FileAttribute<?>[] atCreation() {
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
      };
    }

    @Override
    public void give(Path file) {}
  }

  /// Of Linux and macOS.
  record Posix(Set<PosixFilePermission> permissions, GroupPrincipal group) implements Permissions {
    @Override
    public FileAttribute<?>[] atCreation() {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    @Override
    public void give(Path file) throws IOException {
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view != null) {
        giveGroup(view);
        view.setPermissions(permissions);
      }
    }

    /// Only its members may give a file to a group.
    private void giveGroup(PosixFileAttributeView view) throws IOException {
      if (!view.readAttributes().group().equals(group)) {
        try {
          view.setGroup(group);
        } catch (IOException notAMember) {
          return;
        }
      }
    }
  }
}
