package org.mgmscope.mgm.table;

import static java.util.Objects.requireNonNull;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// A sorted map that never changes: putting or removing gives a new one that shares with the old
/// all but one path of nodes. Looking up, changing, and finding the n-th entry cost the logarithm
/// of the size; that the n-th entry is found is what lets a window show a million rows.
///
/// Keys are compared with the comparator alone. A table that is given numbers looks at keys only
/// where numbers are equal: the numbers of a node lie side by side, while each key that is looked
/// at may have to be fetched from far away. A table made by [#set] keeps keys only.
@SuppressWarnings("ReferenceEquality") // whether a node is the same one, not an equal one
public final class SortedTable<K, V> {
  private final ToLongFunction<? super K> numbering;
  private final Comparator<? super K> order;
  private final boolean keysOnly;
  private final @Nullable Node root;

  private SortedTable(
      ToLongFunction<? super K> numbering,
      Comparator<? super K> order,
      boolean keysOnly,
      @Nullable Node root) {
    this.numbering = numbering;
    this.order = order;
    this.keysOnly = keysOnly;
    this.root = root;
  }

  /// An empty map in the given order.
  public static <K, V> SortedTable<K, V> map(Comparator<? super K> order) {
    return map(key -> 0, order);
  }

  /// An empty map in the given order.
  ///
  /// @param numbering lower keys have lower or equal numbers
  public static <K, V> SortedTable<K, V> map(
      ToLongFunction<? super K> numbering, Comparator<? super K> order) {
    return new SortedTable<>(numbering, order, false, null);
  }

  /// An empty set in the given order; its entries are their own values.
  public static <K> SortedTable<K, K> set(Comparator<? super K> order) {
    return set(key -> 0, order);
  }

  /// An empty set in the given order; its entries are their own values.
  ///
  /// @param numbering lower keys have lower or equal numbers
  public static <K> SortedTable<K, K> set(
      ToLongFunction<? super K> numbering, Comparator<? super K> order) {
    return new SortedTable<>(numbering, order, true, null);
  }

  public int size() {
    return root == null ? 0 : root.size();
  }

  public boolean isEmpty() {
    return root == null;
  }

  public boolean contains(K key) {
    return get(key) != null;
  }

  /// The value at a key, or null.
  public @Nullable V get(K key) {
    long number = numbering.applyAsLong(key);
    Node node = root;
    while (node instanceof Node.Branch branch) {
      node = branch.nodes()[nodeFor(branch, key, number)];
    }
    if (node instanceof Node.Leaf leaf) {
      int at = find(leaf, key, number);
      return at >= 0 ? value(leaf, at) : null;
    }
    return null;
  }

  /// This table with the value at the key.
  public SortedTable<K, V> put(K key, V value) {
    @Nullable Object stored = keysOnly ? null : value;
    long number = numbering.applyAsLong(key);
    if (root == null) {
      return with(
          new Node.Leaf(
              new long[] {number},
              new Object[] {key},
              stored == null ? null : new Object[] {stored}));
    }
    Grown grown = put(root, key, number, stored);
    return with(grown.right() == null ? grown.left() : Node.Branch.of(grown.left(), grown.right()));
  }

  /// This table without the key; the same table if it is not there.
  public SortedTable<K, V> remove(K key) {
    if (root == null) {
      return this;
    }
    Node left = remove(root, key, numbering.applyAsLong(key));
    if (left == root) {
      return this;
    }
    while (left instanceof Node.Branch branch && branch.nodes().length == 1) {
      left = branch.nodes()[0];
    }
    return with(left);
  }

  /// The key at a place, from 0.
  @SuppressWarnings("unchecked")
  public K keyAt(int index) {
    Place place = place(index);
    return (K) place.leaf().keys()[place.at()];
  }

  /// The value at a place, from 0.
  public V valueAt(int index) {
    Place place = place(index);
    return value(place.leaf(), place.at());
  }

  /// How many keys are lower than this one, which need not be there.
  public int rank(K key) {
    long number = numbering.applyAsLong(key);
    int lower = 0;
    Node node = root;
    while (node instanceof Node.Branch branch) {
      int at = nodeFor(branch, key, number);
      for (int i = 0; i < at; i++) {
        lower += branch.nodes()[i].size();
      }
      node = branch.nodes()[at];
    }
    if (node instanceof Node.Leaf leaf) {
      int at = find(leaf, key, number);
      lower += at >= 0 ? at : -at - 1;
    }
    return lower;
  }

  /// Shows the entries from the first key that is not lower than `from`, in order, until the
  /// visitor answers false.
  public void visitFrom(K from, BiPredicate<? super K, ? super V> visitor) {
    if (root != null) {
      visit(root, from, visitor);
    }
  }

  /// Shows all entries in order.
  public void visitAll(BiConsumer<? super K, ? super V> visitor) {
    if (root != null) {
      visit(
          root,
          null,
          (key, value) -> {
            visitor.accept(key, value);
            return true;
          });
    }
  }

  /// Is shown where two tables differ.
  @FunctionalInterface
  public interface Difference<K, V> {
    /// @param before the value that there was, or null
    /// @param now the value that there is, or null
    /// @return false to be shown no more
    boolean differs(K key, @Nullable V before, @Nullable V now);
  }

  /// Shows, in order, where this table differs from one of the same order. What both share is not
  /// looked at: that is nearly all of it where one was made of the other.
  public void visitDifferences(SortedTable<K, V> before, Difference<? super K, ? super V> visitor) {
    new Differences<K, V>(order, visitor).visit(before.root, root);
  }

  /// The keys as a list that looks them up.
  public List<K> keys() {
    return new Looked<>(size(), this::keyAt);
  }

  /// The values as a list that looks them up.
  public List<V> values() {
    return new Looked<>(size(), this::valueAt);
  }

  @Override
  public String toString() {
    return keysOnly ? keys().toString() : keys() + " → " + values();
  }

  private SortedTable<K, V> with(@Nullable Node node) {
    return new SortedTable<>(numbering, order, keysOnly, node);
  }

  @SuppressWarnings("unchecked")
  private V value(Node.Leaf leaf, int at) {
    return (V) leaf.value(at);
  }

  @SuppressWarnings("unchecked")
  private int compare(long[] numbers, Object[] stored, int at, K key, long number) {
    int byNumber = Long.compare(numbers[at], number);
    return byNumber != 0 ? byNumber : order.compare((K) stored[at], key);
  }

  /// The node of a branch in which the key lies or would lie: the last whose first key is not
  /// higher.
  private int nodeFor(Node.Branch branch, K key, long number) {
    int low = 1;
    int high = branch.nodes().length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(branch.numbers(), branch.firsts(), middle, key, number) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The key's place in a leaf, or minus one less than where it would stand.
  private int find(Node.Leaf leaf, K key, long number) {
    int low = 0;
    int high = leaf.keys().length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared = compare(leaf.numbers(), leaf.keys(), middle, key, number);
      if (compared == 0) {
        return middle;
      } else if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private record Place(Node.Leaf leaf, int at) {}

  private Place place(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    int left = index;
    Node node = root;
    while (node instanceof Node.Branch branch) {
      int at = 0;
      while (left >= branch.nodes()[at].size()) {
        left -= branch.nodes()[at].size();
        at++;
      }
      node = branch.nodes()[at];
    }
    return new Place((Node.Leaf) requireNonNull(node), left);
  }

  /// What a node becomes when a key is put into it: one node, or two where it was full.
  private record Grown(Node left, @Nullable Node right) {}

  private Grown put(Node node, K key, long number, @Nullable Object value) {
    return switch (node) {
      case Node.Leaf leaf -> putInLeaf(leaf, key, number, value);
      case Node.Branch branch -> putInBranch(branch, key, number, value);
    };
  }

  private Grown putInLeaf(Node.Leaf leaf, K key, long number, @Nullable Object value) {
    int found = find(leaf, key, number);
    long[] numbers = leaf.numbers();
    Object[] keys = leaf.keys();
    Object @Nullable [] values = leaf.values();
    if (found >= 0) {
      return values == null || value == null
          ? new Grown(leaf, null)
          : new Grown(new Node.Leaf(numbers, keys, Copies.replaced(values, found, value)), null);
    }
    int at = -found - 1;
    long[] moreNumbers = Copies.inserted(numbers, at, number);
    Object[] moreKeys = Copies.inserted(keys, at, key);
    Object @Nullable [] moreValues =
        values == null || value == null ? null : Copies.inserted(values, at, value);
    if (moreKeys.length <= Node.WIDTH) {
      return new Grown(new Node.Leaf(moreNumbers, moreKeys, moreValues), null);
    }
    int cut = cut(moreKeys.length, at);
    Node.Leaf whole = new Node.Leaf(moreNumbers, moreKeys, moreValues);
    return new Grown(whole.slice(0, cut), whole.slice(cut, moreKeys.length));
  }

  private Grown putInBranch(Node.Branch branch, K key, long number, @Nullable Object value) {
    Node[] nodes = branch.nodes();
    int at = nodeFor(branch, key, number);
    Node node = nodes[at];
    Grown grown = put(node, key, number, value);
    if (grown.left() == node && grown.right() == null) {
      return new Grown(branch, null);
    }
    if (grown.right() == null) {
      return new Grown(branch.with(at, grown.left()), null);
    }
    Node[] more = Copies.inserted(Copies.replaced(nodes, at, grown.left()), at + 1, grown.right());
    if (more.length <= Node.WIDTH) {
      return new Grown(Node.Branch.of(more), null);
    }
    int cut = cut(more.length, at + 1);
    return new Grown(
        Node.Branch.of(Copies.slice(more, 0, cut)),
        Node.Branch.of(Copies.slice(more, cut, more.length)));
  }

  /// Where a full node is cut: in the middle, or, when it grew at its end, before the last, so that
  /// keys that come in order fill their nodes.
  private static int cut(int length, int grewAt) {
    return grewAt == length - 1 ? length - 1 : length / 2;
  }

  private @Nullable Node remove(Node node, K key, long number) {
    return switch (node) {
      case Node.Leaf leaf -> {
        int at = find(leaf, key, number);
        yield at < 0 ? leaf : leaf.width() == 1 ? null : leaf.without(at);
      }
      case Node.Branch branch -> removeFromBranch(branch, key, number);
    };
  }

  private @Nullable Node removeFromBranch(Node.Branch branch, K key, long number) {
    Node[] nodes = branch.nodes();
    int at = nodeFor(branch, key, number);
    Node left = remove(nodes[at], key, number);
    if (left == nodes[at]) {
      return branch;
    }
    if (left == null) {
      return nodes.length == 1 ? null : Node.Branch.of(Copies.without(nodes, at));
    }
    Node.Branch changed = branch.with(at, left);
    if (left.width() > Node.WIDTH / 2) {
      return changed;
    }
    if (at + 1 < nodes.length) {
      return joined(changed, at);
    }
    return at > 0 ? joined(changed, at - 1) : changed;
  }

  /// Joins two neighbours that have become thin, so that a table that shrinks stays flat.
  private static Node.Branch joined(Node.Branch branch, int at) {
    Node[] nodes = branch.nodes();
    Node both = join(nodes[at], nodes[at + 1]);
    return both == null
        ? branch
        : Node.Branch.of(Copies.replaced(Copies.without(nodes, at + 1), at, both));
  }

  private static @Nullable Node join(Node left, Node right) {
    if (left.width() + right.width() > Node.WIDTH / 2) {
      return null;
    }
    if (left instanceof Node.Leaf a && right instanceof Node.Leaf b) {
      return a.with(b);
    }
    if (left instanceof Node.Branch a && right instanceof Node.Branch b) {
      return Node.Branch.of(Copies.concatenated(a.nodes(), b.nodes()));
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private boolean visit(Node node, @Nullable K from, BiPredicate<? super K, ? super V> visitor) {
    switch (node) {
      case Node.Leaf leaf -> {
        int start = 0;
        if (from != null) {
          int found = find(leaf, from, numbering.applyAsLong(from));
          start = found >= 0 ? found : -found - 1;
        }
        for (int i = start; i < leaf.keys().length; i++) {
          if (!visitor.test((K) leaf.keys()[i], value(leaf, i))) {
            return false;
          }
        }
      }
      case Node.Branch branch -> {
        int start = from == null ? 0 : nodeFor(branch, from, numbering.applyAsLong(from));
        for (int i = start; i < branch.nodes().length; i++) {
          if (!visit(branch.nodes()[i], i == start ? from : null, visitor)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static final class Looked<E> extends AbstractList<E> implements RandomAccess {
    private final int size;
    private final IntFunction<E> at;

    Looked(int size, IntFunction<E> at) {
      this.size = size;
      this.at = at;
    }

    @Override
    public E get(int index) {
      return at.apply(index);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
