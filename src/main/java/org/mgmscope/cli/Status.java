package org.mgmscope.cli;

/// The exit statuses of the commands.
final class Status {
  static final int GOOD = 0;

  /// Anything that the other statuses do not name, wrong usage among it.
  static final int FAILED = 1;

  /// A file was refused.
  static final int REFUSED = 2;

  /// A trace ended in a deadlock.
  static final int DEADLOCK = 3;

  private Status() {}
}
