package org.mgmscope.story.tables;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The entries of a part in a state, in order. All of it is looked up, and nothing copied.
interface Entries<K, V> {
  int size();

  K keyAt(int index);

  V valueAt(int index);

  @Nullable V get(K key);

  /// How many entries stand before a key, which need not be there.
  int rank(K key);

  static <K, V> Entries<K, V> of(SortedTable<K, V> table) {
    return new Entries<>() {
      @Override
      public int size() {
        return table.size();
      }

      @Override
      public K keyAt(int index) {
        return table.keyAt(index);
      }

      @Override
      public V valueAt(int index) {
        return table.valueAt(index);
      }

      @Override
      public @Nullable V get(K key) {
        return table.get(key);
      }

      @Override
      public int rank(K key) {
        return table.rank(key);
      }
    };
  }

  /// A few keys that are the same in every state of a router.
  ///
  /// @param value of each of them
  static <K, V> Entries<K, V> of(List<K> keys, Function<K, V> value) {
    return new Entries<>() {
      @Override
      public int size() {
        return keys.size();
      }

      @Override
      public K keyAt(int index) {
        return keys.get(index);
      }

      @Override
      public V valueAt(int index) {
        return value.apply(keys.get(index));
      }

      @Override
      public @Nullable V get(K key) {
        return keys.contains(key) ? value.apply(key) : null;
      }

      @Override
      public int rank(K key) {
        return Math.max(0, keys.indexOf(key));
      }
    };
  }
}
