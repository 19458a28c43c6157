package org.mgmscope.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// What was found wrong so far. Of very much, the first in the order of the file are kept, and how
/// many more there are.
final class Findings {
  private record Finding(long at, int number, Path path, String message, List<Object> arguments) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingLong(Finding::at).thenComparingInt(Finding::number);

  private final PriorityQueue<Finding> findings = new PriorityQueue<>(ORDER.reversed());
  private long from;
  private int all;
  private long firstLeftOut = Long.MAX_VALUE;

  /// Counts the places of what is found from now on from another place than the beginning.
  void countFrom(long place) {
    from = place;
  }

  void add(int at, Path path, String message, Object... arguments) {
    findings.add(new Finding(from + at, all++, path, message, List.of(arguments)));
    if (findings.size() > Limits.PROBLEMS) {
      firstLeftOut = Math.min(firstLeftOut, findings.remove().at());
    }
  }

  /// Counts what is left out in any case, as it comes behind all that can be kept.
  void leaveOut(int count) {
    all += count;
  }

  boolean isEmpty() {
    return all == 0;
  }

  /// How much was found, with what is left out.
  int count() {
    return all;
  }

  /// Forgets all that was found: another finding makes it meaningless.
  void clear() {
    findings.clear();
    all = 0;
    firstLeftOut = Long.MAX_VALUE;
  }

  /// The problems in the order of the file.
  ///
  /// @param places what line and column a place has
  List<Problem> problems(LongFunction<Place> places) {
    return Stream.concat(findings.stream().sorted(ORDER), leftOut())
        .map(
            each ->
                new Problem(
                    places.apply(each.at()),
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
