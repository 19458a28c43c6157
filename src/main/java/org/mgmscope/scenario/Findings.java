package org.mgmscope.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/// What was found wrong so far. Of very much, the first in the order of the file are kept, and how
/// many more there are.
final class Findings {
  private record Finding(int at, int number, Path path, String message, List<Object> arguments) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(Finding::at).thenComparingInt(Finding::number);

  private final PriorityQueue<Finding> findings = new PriorityQueue<>(ORDER.reversed());
  private int all;
  private int firstLeftOut = Integer.MAX_VALUE;

  void add(int at, Path path, String message, Object... arguments) {
    findings.add(new Finding(at, all++, path, message, List.of(arguments)));
    if (findings.size() > Limits.PROBLEMS) {
      firstLeftOut = Math.min(firstLeftOut, findings.remove().at());
    }
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /// Forgets all that was found: another finding makes it meaningless.
  void clear() {
    findings.clear();
    all = 0;
    firstLeftOut = Integer.MAX_VALUE;
  }

  /// The problems in the order of the file.
  List<Problem> problems(Source source) {
    return Stream.concat(findings.stream().sorted(ORDER), leftOut())
        .map(
            each ->
                new Problem(
                    source.place(each.at()),
                    each.path().toString(),
                    each.message(),
                    each.arguments()))
        .toList();
  }

  private Stream<Finding> leftOut() {
    int count = all - findings.size();
    return count == 0
        ? Stream.empty()
        : Stream.of(
            new Finding(
                firstLeftOut, all, Path.ROOT, "moreProblems", List.of(Integer.toString(count))));
  }
}
