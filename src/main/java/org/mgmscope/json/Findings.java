package org.mgmscope.json;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// What was found wrong so far. Of very much, the first in the order of the file are kept, and how
/// many more there are.
public final class Findings {
  private record Finding(long at, int number, Trail path, String message, List<Object> arguments) {}

  private static final Comparator<Finding> ORDER =
      Comparator.comparingLong(Finding::at).thenComparingInt(Finding::number);

  private final String room;
  private final PriorityQueue<Finding> findings = new PriorityQueue<>(ORDER.reversed());
  private long from;
  private int all;
  private long firstLeftOut = Long.MAX_VALUE;

  /// @param room whose texts have the messages, if they are not those of every JSON
  public Findings(String room) {
    this.room = room;
  }

  /// Counts the places of what is found from now on from another place than the beginning.
  public void countFrom(long place) {
    from = place;
  }

  public void add(int at, Trail path, String message, Object... arguments) {
    findings.add(new Finding(from + at, all++, path, message, List.of(arguments)));
    if (findings.size() > JsonLimits.PROBLEMS) {
      firstLeftOut = Math.min(firstLeftOut, findings.remove().at());
    }
  }

  /// Counts what is left out in any case, as it comes behind all that can be kept.
  public void leaveOut(int count) {
    all += count;
  }

  public boolean isEmpty() {
    return all == 0;
  }

  /// How much was found, with what is left out.
  public int count() {
    return all;
  }

  /// Forgets all that was found: another finding makes it meaningless.
  public void clear() {
    findings.clear();
    all = 0;
    firstLeftOut = Long.MAX_VALUE;
  }

  /// The problems in the order of the file.
  ///
  /// @param places what line and column a place has
  public List<Problem> problems(LongFunction<Place> places) {
    return Stream.concat(findings.stream().sorted(ORDER), leftOut())
        .map(
            each ->
                new Problem(
                    room,
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
                firstLeftOut, all, Trail.ROOT, "moreProblems", List.of(Integer.toString(count))));
  }
}
