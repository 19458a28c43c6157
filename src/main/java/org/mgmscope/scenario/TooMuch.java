package org.mgmscope.scenario;

import java.io.IOException;

/// A file is beyond a limit, and is not read on.
final class TooMuch extends IOException {
  private static final long serialVersionUID = 1;

  private final int at;
  private final transient Path path;
  private final String key;
  private final int most;

  /// @param at the first character that is too much
  /// @param key of the message
  TooMuch(int at, Path path, String key, int most) {
    super(key);
    this.at = at;
    this.path = path;
    this.key = key;
    this.most = most;
  }

  int at() {
    return at;
  }

  Path path() {
    return path;
  }

  String key() {
    return key;
  }

  int most() {
    return most;
  }
}
