package org.mgmscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Starts of one program.
final class Starts {
  private final List<FirstFrame.Start> all = new ArrayList<>();
  private int failed;

  void add(FirstFrame.Start start) {
    all.add(start);
  }

  void fail(FirstFrame.NothingSeen why) {
    failed++;
    System.err.println(why.getMessage());
  }

  /// Those that did not fail.
  List<FirstFrame.Start> all() {
    return List.copyOf(all);
  }

  int failed() {
    return failed;
  }

  /// NaN where all failed.
  double median(ToDoubleFunction<FirstFrame.Start> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  /// Sums up all starts.
  double sum(ToDoubleFunction<FirstFrame.Start> figure) {
    return all.stream().mapToDouble(figure).sum();
  }
}
