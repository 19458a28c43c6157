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

  /// The number of the lowest key below.
  long firstNumber();

  /// Sorted keys with their numbers; `values` has as many, or is null in a table that is a set.
  record Leaf(long[] numbers, Object[] keys, Object @Nullable [] values) implements Node {
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

    @Override
    public long firstNumber() {
      return numbers[0];
    }

    Object value(int at) {
      return values == null ? keys[at] : values[at];
    }

    /// The entries from one place up to another.
    Leaf slice(int from, int to) {
      return new Leaf(
          Copies.slice(numbers, from, to),
          Copies.slice(keys, from, to),
          values == null ? null : Copies.slice(values, from, to));
    }

    /// This leaf without the entry at a place.
    Leaf without(int at) {
      return new Leaf(
          Copies.without(numbers, at),
          Copies.without(keys, at),
          values == null ? null : Copies.without(values, at));
    }

    /// This leaf and the next one as one.
    Leaf with(Leaf next) {
      return new Leaf(
          Copies.concatenated(numbers, next.numbers),
          Copies.concatenated(keys, next.keys),
          values == null || next.values == null ? null : Copies.concatenated(values, next.values));
    }
  }

  /// Nodes of one height, in the order of their keys.
  ///
  /// @param numbers of the lowest key below each node
  /// @param firsts the lowest key below each node: a search looks at them alone, and at no node but
  ///   the one that it goes on to
  record Branch(Node[] nodes, long[] numbers, Object[] firsts, int size) implements Node {
    static Branch of(Node... nodes) {
      int size = 0;
      long[] numbers = new long[nodes.length];
      Object[] firsts = new Object[nodes.length];
      for (int i = 0; i < nodes.length; i++) {
        size += nodes[i].size();
        numbers[i] = nodes[i].firstNumber();
        firsts[i] = nodes[i].first();
      }
      return new Branch(nodes, numbers, firsts, size);
    }

    /// This branch with another node at a place.
    @SuppressWarnings("ReferenceEquality") // whether it is the same key, not an equal one
    Branch with(int at, Node node) {
      boolean sameFirst = node.first() == firsts[at];
      return new Branch(
          Copies.replaced(nodes, at, node),
          sameFirst ? numbers : Copies.replaced(numbers, at, node.firstNumber()),
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

    @Override
    public long firstNumber() {
      return numbers[0];
    }
  }
}
