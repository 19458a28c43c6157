package org.mgmscope.mgm.table;

import org.jspecify.annotations.Nullable;

/// A node of a [SortedTable]: a leaf with keys and values, or a branch with nodes. Never changed
/// once it is built; two tables share the nodes in which they do not differ.
@SuppressWarnings("ArrayRecordComponent") // seen by SortedTable alone, and never compared
sealed interface Node {
  /// The most keys of a leaf, and the most nodes of a branch.
  int WIDTH = 24;

  /// How many keys lie below.
  int size();

  /// The lowest key below.
  Object first();

  /// Sorted keys; `values` has as many, or is null in a table that is a set.
  record Leaf(Object[] keys, Object @Nullable [] values) implements Node {
    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public Object first() {
      return keys[0];
    }

    Object value(int at) {
      return values == null ? keys[at] : values[at];
    }
  }

  /// Nodes of one height, in the order of their keys.
  record Branch(Node[] nodes, int size, Object first) implements Node {
    static Branch of(Node... nodes) {
      int size = 0;
      for (Node node : nodes) {
        size += node.size();
      }
      return new Branch(nodes, size, nodes[0].first());
    }
  }
}
