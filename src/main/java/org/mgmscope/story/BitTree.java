package org.mgmscope.story;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Thirty-two bits for each of many places, so that any stretch of them can be asked at once. A
/// question reads a few nodes, however long the stretch is.
final class BitTree {
  private static final int SHIFT = 4;
  private static final int WIDTH = 1 << SHIFT;

  /// The bits of the places, then of each sixteen of them, and so on up to one.
  private final List<int[]> levels = new ArrayList<>();

  /// @param bits of the places from 0; they are not copied
  BitTree(int[] bits) {
    levels.add(bits);
    int[] below = bits;
    while (below.length > 1) {
      int[] level = new int[(below.length + WIDTH - 1) >> SHIFT];
      for (int i = 0; i < below.length; i++) {
        level[i >> SHIFT] |= below[i];
      }
      levels.add(level);
      below = level;
    }
  }

  /// The bits that are set anywhere in a stretch.
  ///
  /// @param from the first place
  /// @param to the last place; less than the first for none
  int in(int from, int to) {
    int found = 0;
    int left = from;
    int right = to;
    for (int level = 0; left <= right; level++) {
      int[] bits = levels.get(level);
      while (left <= right && (left & (WIDTH - 1)) != 0) {
        found |= bits[left++];
      }
      while (left <= right && (right & (WIDTH - 1)) != WIDTH - 1) {
        found |= bits[right--];
      }
      if (left > right) {
        break;
      }
      left >>= SHIFT;
      right >>= SHIFT;
    }
    return found;
  }

  /// The first place, from one on, where any of some bits is set.
  OptionalInt next(int from, int asked) {
    int place = from;
    int level = 0;
    while (place < levels.get(level).length) {
      if ((levels.get(level)[place] & asked) != 0) {
        return OptionalInt.of(first(level, place, asked));
      }
      place++;
      while (level < levels.size() - 1 && (place & (WIDTH - 1)) == 0) {
        place >>= SHIFT;
        level++;
      }
    }
    return OptionalInt.empty();
  }

  private int first(int above, int node, int asked) {
    int place = node;
    for (int level = above - 1; level >= 0; level--) {
      place <<= SHIFT;
      while ((levels.get(level)[place] & asked) == 0) {
        place++;
      }
    }
    return place;
  }

  /// The last place, from one back, where any of some bits is set.
  OptionalInt previous(int from, int asked) {
    int place = from;
    int level = 0;
    while (place >= 0) {
      if ((levels.get(level)[place] & asked) != 0) {
        return OptionalInt.of(last(level, place, asked));
      }
      while (level < levels.size() - 1 && (place & (WIDTH - 1)) == 0) {
        place >>= SHIFT;
        level++;
      }
      place--;
    }
    return OptionalInt.empty();
  }

  private int last(int above, int node, int asked) {
    int place = node;
    for (int level = above - 1; level >= 0; level--) {
      int[] bits = levels.get(level);
      place = Math.min((place << SHIFT) + WIDTH - 1, bits.length - 1);
      while ((bits[place] & asked) == 0) {
        place--;
      }
    }
    return place;
  }
}
