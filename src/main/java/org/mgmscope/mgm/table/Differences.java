package org.mgmscope.mgm.table;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Walks two tables side by side and tells where they differ. What they share is passed over whole,
/// so the cost is that of the differences and not of the tables.
@SuppressWarnings("ReferenceEquality") // whether a node is the same one, not an equal one
final class Differences<K, V> {
  private final Comparator<? super K> order;
  private final SortedTable.Difference<? super K, ? super V> visitor;

  Differences(Comparator<? super K> order, SortedTable.Difference<? super K, ? super V> visitor) {
    this.order = order;
    this.visitor = visitor;
  }

  /// What is still to come: a node from one of its places on, and what follows it.
  private record Ahead(Node node, int at, @Nullable Ahead next) {
    static @Nullable Ahead of(@Nullable Node root) {
      return root == null ? null : new Ahead(root, 0, null);
    }

    boolean isSame(Ahead other) {
      return node == other.node && at == other.at;
    }

    @Nullable Ahead rest() {
      return at + 1 < node.width() ? new Ahead(node, at + 1, next) : next;
    }

    /// The same, with the first node of a branch taken out.
    Ahead lower() {
      return node instanceof Node.Branch branch ? new Ahead(branch.nodes()[at], 0, rest()) : this;
    }
  }

  void visit(@Nullable Node before, @Nullable Node now) {
    Ahead then = Ahead.of(before);
    Ahead next = Ahead.of(now);
    while (then != null || next != null) {
      if (then != null && next != null && then.isSame(next)) {
        then = then.next();
        next = next.next();
      } else if (isBranch(then) || isBranch(next)) {
        then = then == null ? null : then.lower();
        next = next == null ? null : next.lower();
      } else {
        int compared = compare(then, next);
        boolean same = compared == 0 && isSameValue(then, next);
        if (!same && !tell(compared <= 0 ? then : null, compared >= 0 ? next : null)) {
          return;
        }
        then = then == null || compared > 0 ? then : then.rest();
        next = next == null || compared < 0 ? next : next.rest();
      }
    }
  }

  private static boolean isBranch(@Nullable Ahead ahead) {
    return ahead != null && ahead.node() instanceof Node.Branch;
  }

  /// Which of two entries comes first; where there is one only, that one does.
  private int compare(@Nullable Ahead then, @Nullable Ahead next) {
    if (then == null || next == null) {
      return next == null ? -1 : 1;
    }
    int byNumber = Long.compare(number(then), number(next));
    return byNumber != 0 ? byNumber : order.compare(key(then), key(next));
  }

  private boolean isSameValue(@Nullable Ahead then, @Nullable Ahead next) {
    return then != null && next != null && value(then).equals(value(next));
  }

  private boolean tell(@Nullable Ahead then, @Nullable Ahead next) {
    if (then == null) {
      return next == null || visitor.differs(key(next), null, value(next));
    }
    return visitor.differs(key(then), value(then), next == null ? null : value(next));
  }

  private static Node.Leaf leaf(Ahead ahead) {
    return (Node.Leaf) ahead.node();
  }

  private static long number(Ahead ahead) {
    return leaf(ahead).numbers()[ahead.at()];
  }

  @SuppressWarnings("unchecked")
  private K key(Ahead ahead) {
    return (K) leaf(ahead).keys()[ahead.at()];
  }

  @SuppressWarnings("unchecked")
  private V value(Ahead ahead) {
    return (V) leaf(ahead).value(ahead.at());
  }
}
