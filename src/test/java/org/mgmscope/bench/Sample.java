package org.mgmscope.bench;

import java.util.Arrays;

/// Repetitions of one measurement, in nanoseconds.
final class Sample {
  private long[] values = new long[16];
  private int size;

  void add(long nanoseconds) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = nanoseconds;
  }

  double median() {
    return percentile(50);
  }

  double percentile(int percent) {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted[Math.min(size - 1, size * percent / 100)];
  }
}
