package org.mgmscope.json;

import org.jspecify.annotations.Nullable;
import org.mgmscope.text.Shortened;

/// A JSON pointer, made into text only when it is told. A segment that is longer than any that may
/// be there is cut.
public record Trail(@Nullable Trail parent, String segment) {
  public static final Trail ROOT = new Trail(null, "");

  public Trail then(String name) {
    return new Trail(this, name);
  }

  public Trail then(int index) {
    return new Trail(this, Integer.toString(index));
  }

  /// The pointer as RFC 6901 writes it, but for the whole document, which is `/`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Trail at = this; at != null && at.parent != null; at = at.parent) {
      text.insert(0, "/" + Shortened.of(at.segment).replace("~", "~0").replace("/", "~1"));
    }
    return text.isEmpty() ? "/" : text.toString();
  }
}
