package org.mgmscope.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Does to a list that others add to as well what somebody has done to theirs: so that nobody
/// removes what they do not know.
final class Collected {
  private Collected() {}

  /// What came first in the list of somebody comes first; what they removed goes; all else stays.
  ///
  /// @param before the list of somebody as it was
  /// @param after the same list as it is; what is new, or was used again, stands first
  /// @param there the list that others add to
  /// @param most how long it may become
  static List<String> merge(List<String> before, List<String> after, List<String> there, int most) {
    List<String> first = after.subList(0, after.size() - unmoved(before, after));
    return Stream.concat(
            first.stream(),
            there.stream().filter(each -> !before.contains(each) || after.contains(each)))
        .distinct()
        .limit(most)
        .toList();
  }

  /// How many at the end have stood in this order before.
  private static int unmoved(List<String> before, List<String> after) {
    List<String> left = new ArrayList<>(before);
    int unmoved = 0;
    while (unmoved < after.size()) {
      int at = left.lastIndexOf(after.get(after.size() - 1 - unmoved));
      if (at < 0) {
        return unmoved;
      }
      left.subList(at, left.size()).clear();
      unmoved++;
    }
    return unmoved;
  }
}
