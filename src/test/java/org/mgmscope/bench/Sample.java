package org.mgmscope.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Repetitions of one measurement, in nanoseconds.
final class Sample {
  private final List<Double> values = new ArrayList<>();

  void add(double nanoseconds) {
    values.add(nanoseconds);
  }

  double median() {
    return percentile(50);
  }

  double percentile(int percent) {
    Collections.sort(values);
    return values.get(Math.min(values.size() - 1, values.size() * percent / 100));
  }

  /// Carries something out and keeps how long it took.
  void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    add((double) (System.nanoTime() - start));
  }
}
