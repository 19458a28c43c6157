package org.mgmscope;

import java.util.List;
import java.util.stream.IntStream;

/// What is tried of many things that are alike: one of so many where time is short, and each one in
/// the slow profile (`tests.all`).
public final class Sample {
  private static final boolean ALL = Boolean.getBoolean("tests.all");

  private Sample() {}

  /// Whether something is tried.
  ///
  /// @param number its number among those that are alike; two numbers added let each thing be tried
  ///   in one of several surroundings
  /// @param of how many things there are for one that is tried
  public static boolean takes(int number, int of) {
    return ALL || number % of == 0;
  }

  /// How many are tried.
  ///
  /// @param all how many there are
  /// @param of how many there are for one that is tried
  public static int count(int all, int of) {
    return ALL ? all : all / of;
  }

  /// Those that are tried.
  ///
  /// @param first how many are left out before the first
  public static <T> List<T> of(List<T> all, int of, int first) {
    return IntStream.range(0, all.size())
        .filter(i -> takes(i + of - first, of))
        .mapToObj(all::get)
        .toList();
  }
}
