package org.mgmscope.scenario;

import org.jspecify.annotations.Nullable;

/// A JSON pointer, made into text only when it is told. A segment that is longer than any that may
/// be there is cut.
record Path(@Nullable Path parent, String segment) {
  static final Path ROOT = new Path(null, "");

  Path then(String name) {
    return new Path(this, name);
  }

  Path then(int index) {
    return new Path(this, Integer.toString(index));
  }

  /// The pointer as RFC 6901 writes it, but for the whole document, which is `/`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Path at = this; at != null && at.parent != null; at = at.parent) {
      text.insert(0, "/" + Values.shortened(at.segment).replace("~", "~0").replace("/", "~1"));
    }
    return text.isEmpty() ? "/" : text.toString();
  }
}
