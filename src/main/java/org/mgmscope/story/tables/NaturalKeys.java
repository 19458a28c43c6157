package org.mgmscope.story.tables;

import java.util.Arrays;
import java.util.List;

/// All entries of a state, and those that the beat removed where they stood. Every row is looked
/// up.
final class NaturalKeys<K, V> implements RowKeys<K> {
  private final Entries<K, V> entries;
  private final List<K> removed;
  private final int[] places;

  /// @param removed in order
  NaturalKeys(Entries<K, V> entries, List<K> removed) {
    this.entries = entries;
    this.removed = removed;
    places = new int[removed.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = entries.rank(removed.get(i)) + i;
    }
  }

  @Override
  public int size() {
    return entries.size() + places.length;
  }

  @Override
  public K get(int index) {
    int found = Arrays.binarySearch(places, index);
    return found >= 0 ? removed.get(found) : entries.keyAt(index + found + 1);
  }

  @Override
  public int indexOf(K key) {
    if (entries.get(key) == null) {
      int gone = removed.indexOf(key);
      return gone < 0 ? -1 : places[gone];
    }
    int rank = entries.rank(key);
    return rank + removedBefore(rank);
  }

  /// How many removed rows stand before the entry of a rank.
  private int removedBefore(int rank) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] - middle <= rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
