package org.mgmscope.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mgmscope.files.RegularFile;

/// By what the content of a file is known again.
///
/// @param changed when it was changed last, as far as that is known
/// @param size in bytes; -1 if it is not known
/// @param hash SHA-256 of all that stands in it
public record Fingerprint(FileTime changed, long size, String hash) {
  private static final FileTime UNKNOWN = FileTime.fromMillis(0);

  /// Of a file as it is now.
  ///
  /// @throws RegularFile.IsNone if it is no regular file; then it was not opened
  static Fingerprint of(Path file) throws IOException {
    BasicFileAttributes before = RegularFile.attributes(file);
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(RegularFile.open(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return new Fingerprint(before.lastModifiedTime(), before.size(), hex(digest.digest()));
  }

  /// Of what was read from a file, or written to it, some time ago.
  static Fingerprint of(byte[] content) {
    return of(hex(digest().digest(content)));
  }

  static Fingerprint of(String hash) {
    return new Fingerprint(UNKNOWN, -1, hash);
  }

  /// Whether a file looks as if it had not been touched since.
  public boolean isUntouched(Path file) throws IOException {
    BasicFileAttributes now = RegularFile.attributes(file);
    return now.size() == size && now.lastModifiedTime().equals(changed);
  }

  boolean isSameContent(Fingerprint other) {
    return hash.equals(other.hash);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
