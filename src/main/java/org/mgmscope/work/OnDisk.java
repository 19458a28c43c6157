package org.mgmscope.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What the program itself has last read from the file that is worked on, or written to it. What
/// stands there else was written by somebody else.
public final class OnDisk {
  /// What stood in a file.
  private record Known(Path file, Fingerprint content) {}

  private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

  /// Notes what was read from a file or written to it.
  public void note(Path file, byte[] content) {
    note(file, Fingerprint.of(content));
  }

  public void note(Path file, Fingerprint content) {
    known.set(new Known(file, content));
  }

  /// Notes what stood in a file when work on it began, of which only this is kept.
  public void note(Path file, String hash) {
    note(file, Fingerprint.of(hash));
  }

  /// The SHA-256 of what stood in a file; empty where that is not known.
  public Optional<String> hash(Path file) {
    return content(file).map(Fingerprint::hash);
  }

  public Optional<Fingerprint> content(Path file) {
    return Optional.ofNullable(known.get())
        .filter(each -> each.file().equals(file))
        .map(Known::content);
  }

  /// What somebody else has written to a file; empty if nobody has. A file that was not known is
  /// known from now on. Can be asked on any thread.
  public Optional<Fingerprint> changed(Path file) throws IOException {
    Known before = known.get();
    Fingerprint content = before != null && before.file().equals(file) ? before.content() : null;
    if (content != null && content.isUntouched(file)) {
      return Optional.empty();
    }
    Fingerprint now = Fingerprint.of(file);
    if (content != null && !content.isSameContent(now)) {
      return Optional.of(now);
    }
    known.compareAndSet(before, new Known(file, now));
    return Optional.empty();
  }
}
