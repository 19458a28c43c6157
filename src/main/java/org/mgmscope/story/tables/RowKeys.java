package org.mgmscope.story.tables;

import java.util.List;

/// The rows of a table in their order, each by what makes it the same row from moment to moment.
public interface RowKeys<K> {
  int size();

  K get(int index);

  /// Where a row stands, or -1.
  int indexOf(K key);

  /// Rows that were found one by one.
  static <K> RowKeys<K> of(List<K> keys) {
    return new RowKeys<>() {
      @Override
      public int size() {
        return keys.size();
      }

      @Override
      public K get(int index) {
        return keys.get(index);
      }

      @Override
      public int indexOf(K key) {
        return keys.indexOf(key);
      }
    };
  }
}
