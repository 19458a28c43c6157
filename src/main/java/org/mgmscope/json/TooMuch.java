package org.mgmscope.json;

import java.io.IOException;

/// A file is beyond a limit, and is not read on.
public final class TooMuch extends IOException {
  private static final long serialVersionUID = 1;

  private final int at;
  private final transient Trail path;
  private final String key;
  private final int most;

  /// @param at the first character that is too much
  /// @param key of the message
  public TooMuch(int at, Trail path, String key, int most) {
    super(key);
    this.at = at;
    this.path = path;
    this.key = key;
    this.most = most;
  }

  public int at() {
    return at;
  }

  public Trail path() {
    return path;
  }

  public String key() {
    return key;
  }

  public int most() {
    return most;
  }
}
