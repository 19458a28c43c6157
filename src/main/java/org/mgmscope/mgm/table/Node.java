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

  /// How many keys a leaf or nodes a branch has of its own.
  int width();

  /// The lowest key below.
  Object first();

  /// Sorted keys; `values` has as many, or is null in a table that is a set.
  record Leaf(Object[] keys, Object @Nullable [] values) implements Node {
    @Override
    public int size() {
      return keys.length;
    }

    @Override
    public int width() {
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
  ///
  /// @param firsts the lowest key below each node: a search looks at them alone, and at no node but
  ///   the one that it goes on to
  record Branch(Node[] nodes, Object[] firsts, int size) implements Node {
    static Branch of(Node... nodes) {
      int size = 0;
      Object[] firsts = new Object[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        size += nodes[i].size();
        firsts[i] = nodes[i].first();
      }
      return new Branch(nodes, firsts, size);
    }

    /// This branch with another node at a place.
    @SuppressWarnings("ReferenceEquality") // whether it is the same key, not an equal one
    Branch with(int at, Node node) {
      boolean sameFirst = node.first() == firsts[at];
      return new Branch(
          Copies.replaced(nodes, at, node),
          sameFirst ? firsts : Copies.replaced(firsts, at, node.first()),
          size - nodes[at].size() + node.size());
    }

    @Override
    public int width() {
      return nodes.length;
    }

    @Override
    public Object first() {
      return firsts[0];
    }
  }
}
