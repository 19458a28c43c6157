package org.mgmscope.files;

import java.nio.file.Path;

/// A process that holds something until it is killed.
final class LockHolder {
  private LockHolder() {}

  /// @param arguments the file of locks, and what to hold
  public static void main(String[] arguments) throws Exception {
    Locks locks = new Locks(Path.of(arguments[0]));
    System.out.println(locks.hold(Path.of(arguments[1])).isPresent() ? "held" : "not held");
    System.in.read();
  }
}
