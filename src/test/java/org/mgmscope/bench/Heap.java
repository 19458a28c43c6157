package org.mgmscope.bench;

/// The heap, measured and used.
final class Heap {
  @SuppressWarnings("UnusedVariable") // is written so that a result cannot be optimised away
  private static volatile Object sink = "";

  private Heap() {}

  /// The bytes that are in use once all garbage is gone.
  static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /// Lets a result count as used.
  static void use(Object result) {
    sink = result;
    sink = "";
  }
}
