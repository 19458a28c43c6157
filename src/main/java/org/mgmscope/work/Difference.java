package org.mgmscope.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one text differs from another, line by line: as few lines as can be are taken away and added
/// (by the algorithm of Myers). Where very much differs, all that lies between what is the same at
/// both ends is taken away and added.
public final class Difference {
  /// What becomes of a line.
  public enum Kind {
    SAME(" "),
    REMOVED("−"),
    ADDED("+"),
    /// It stands for many lines that are the same.
    SKIPPED("⋯");

    private final String sign;

    Kind(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  /// @param text of the line; of one that stands for others, how many they are
  public record Line(Kind kind, String text) {}

  /// So many lines that are the same stay around what differs.
  private static final int AROUND = 3;

  /// Up to so many lines that differ, they are found one by one.
  private static final int MOST = 2_000;

  private Difference() {}

  /// Only what differs, and what stands around it; empty if nothing differs.
  static List<Line> of(List<String> before, List<String> after) {
    return folded(all(before, after));
  }

  /// All lines of both.
  static List<Line> all(List<String> before, List<String> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<String> removed = before.subList(head, before.size() - tail);
    List<String> added = after.subList(head, after.size() - tail);
    List<Line> lines = new ArrayList<>(before.size() + added.size());
    add(lines, Kind.SAME, before.subList(0, head));
    List<Line> middle = shortest(removed, added);
    if (middle == null) {
      add(lines, Kind.REMOVED, removed);
      add(lines, Kind.ADDED, added);
    } else {
      lines.addAll(middle);
    }
    add(lines, Kind.SAME, before.subList(before.size() - tail, before.size()));
    return lines;
  }

  private static void add(List<Line> lines, Kind kind, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(kind, text)));
  }

  /// The shortest way from one to the other, or null if it is too long. In each round, one line
  /// more is taken away or added; `furthest` has, for each diagonal, how many lines of the first
  /// are behind one then.
  private static @Nullable List<Line> shortest(List<String> before, List<String> after) {
    int most = Math.min(before.size() + after.size(), MOST);
    int[] furthest = new int[2 * most + 3];
    int middle = most + 1;
    List<int[]> rounds = new ArrayList<>();
    for (int round = 0; round <= most; round++) {
      rounds.add(Arrays.copyOfRange(furthest, middle - round - 1, middle + round + 2));
      for (int diagonal = -round; diagonal <= round; diagonal += 2) {
        int x =
            comesByAdding(furthest, middle + diagonal, diagonal, round)
                ? furthest[middle + diagonal + 1]
                : furthest[middle + diagonal - 1] + 1;
        int y = x - diagonal;
        while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
          x++;
          y++;
        }
        furthest[middle + diagonal] = x;
        if (x >= before.size() && y >= after.size()) {
          return back(rounds, before, after);
        }
      }
    }
    return null;
  }

  private static boolean comesByAdding(int[] furthest, int at, int diagonal, int round) {
    return diagonal == -round || (diagonal != round && furthest[at - 1] < furthest[at + 1]);
  }

  /// Goes the way back that has led to the ends of both.
  private static List<Line> back(List<int[]> rounds, List<String> before, List<String> after) {
    List<Line> lines = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int round = rounds.size() - 1; round > 0; round--) {
      int[] furthest = rounds.get(round);
      int middle = round + 1;
      int diagonal = x - y;
      boolean added = comesByAdding(furthest, middle + diagonal, diagonal, round);
      int from = added ? diagonal + 1 : diagonal - 1;
      int fromX = furthest[middle + from];
      int fromY = fromX - from;
      int stepX = added ? fromX : fromX + 1;
      for (; x > stepX; x--) {
        lines.add(new Line(Kind.SAME, before.get(x - 1)));
      }
      lines.add(
          added
              ? new Line(Kind.ADDED, after.get(fromY))
              : new Line(Kind.REMOVED, before.get(fromX)));
      x = fromX;
      y = fromY;
    }
    while (x > 0) {
      x--;
      lines.add(new Line(Kind.SAME, before.get(x)));
    }
    Collections.reverse(lines);
    return lines;
  }

  private static List<Line> folded(List<Line> all) {
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < all.size()) {
      int end = at;
      while (end < all.size() && all.get(end).kind() == Kind.SAME) {
        end++;
      }
      int before = at == 0 ? 0 : AROUND;
      int after = end == all.size() ? 0 : AROUND;
      int skipped = end - at - before - after;
      if (skipped > 1) {
        lines.addAll(all.subList(at, at + before));
        lines.add(new Line(Kind.SKIPPED, Integer.toString(skipped)));
        lines.addAll(all.subList(end - after, end));
      } else {
        lines.addAll(all.subList(at, end));
      }
      while (end < all.size() && all.get(end).kind() != Kind.SAME) {
        lines.add(all.get(end));
        end++;
      }
      at = end;
    }
    return lines.stream().allMatch(each -> each.kind() == Kind.SAME || each.kind() == Kind.SKIPPED)
        ? List.of()
        : lines;
  }
}
