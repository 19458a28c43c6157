package org.mgmscope.mgm.table;

import java.util.Arrays;

/// Copies of arrays with one thing changed.
final class Copies {
  private Copies() {}

  static <T> T[] replaced(T[] array, int at, T value) {
    T[] copy = array.clone();
    copy[at] = value;
    return copy;
  }

  static long[] replaced(long[] array, int at, long value) {
    long[] copy = array.clone();
    copy[at] = value;
    return copy;
  }

  static long[] inserted(long[] array, int at, long value) {
    long[] copy = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, at, copy, at + 1, array.length - at);
    copy[at] = value;
    return copy;
  }

  static long[] without(long[] array, int at) {
    long[] copy = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, at + 1, copy, at, copy.length - at);
    return copy;
  }

  static long[] slice(long[] array, int from, int to) {
    return Arrays.copyOfRange(array, from, to);
  }

  static long[] concatenated(long[] left, long[] right) {
    long[] copy = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, copy, left.length, right.length);
    return copy;
  }

  static <T> T[] inserted(T[] array, int at, T value) {
    T[] copy = Arrays.copyOf(array, array.length + 1);
    System.arraycopy(array, at, copy, at + 1, array.length - at);
    copy[at] = value;
    return copy;
  }

  static <T> T[] without(T[] array, int at) {
    T[] copy = Arrays.copyOf(array, array.length - 1);
    System.arraycopy(array, at + 1, copy, at, copy.length - at);
    return copy;
  }

  static <T> T[] slice(T[] array, int from, int to) {
    return Arrays.copyOfRange(array, from, to);
  }

  static <T> T[] concatenated(T[] left, T[] right) {
    T[] copy = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, copy, left.length, right.length);
    return copy;
  }
}
