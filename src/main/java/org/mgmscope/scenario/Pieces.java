package org.mgmscope.scenario;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/// A list that is never changed: a changed one shares with it all but what was changed, so that
/// each edit of a million steps can be kept.
final class Pieces<E> extends AbstractList<E> implements RandomAccess {
  /// How many elements stand in one piece, at most.
  static final int MOST = 512;

  private final List<List<E>> pieces;

  /// How many elements stand before each piece, and in the end in all.
  private final int[] before;

  private Pieces(List<List<E>> pieces) {
    this.pieces = pieces;
    before = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      before[i + 1] = before[i] + pieces.get(i).size();
    }
  }

  static <E> Pieces<E> of(List<E> elements) {
    if (elements instanceof Pieces<E> already) {
      return already;
    }
    List<List<E>> pieces = new ArrayList<>();
    cut(elements, pieces);
    return new Pieces<>(pieces);
  }

  private static <E> void cut(List<E> elements, List<List<E>> into) {
    for (int from = 0; from < elements.size(); from += MOST) {
      into.add(List.copyOf(elements.subList(from, Math.min(from + MOST, elements.size()))));
    }
  }

  @Override
  public E get(int index) {
    Objects.checkIndex(index, size());
    int piece = pieceOf(index);
    return pieces.get(piece).get(index - before[piece]);
  }

  /// Goes from piece to piece without looking for any.
  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private int piece = -1;
      private Iterator<E> within = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!within.hasNext() && piece + 1 < pieces.size()) {
          within = pieces.get(++piece).iterator();
        }
        return within.hasNext();
      }

      @Override
      public E next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return within.next();
      }
    };
  }

  @Override
  public int size() {
    return before[pieces.size()];
  }

  /// Another list, in which some elements stand for those of a span.
  ///
  /// @param from the first that is replaced, from 0
  /// @param to behind the last that is replaced
  Pieces<E> with(int from, int to, List<E> others) {
    Objects.checkFromToIndex(from, to, size());
    int first = from == size() ? pieces.size() : pieceOf(from);
    int last = to == size() ? pieces.size() - 1 : pieceOf(to);
    if (first > last) {
      first = Math.max(last, 0);
    }
    List<List<E>> changed = new ArrayList<>(pieces.subList(0, first));
    List<E> between = new ArrayList<>();
    if (!pieces.isEmpty()) {
      between.addAll(pieces.get(first).subList(0, from - before[first]));
    }
    between.addAll(others);
    if (last >= 0) {
      between.addAll(pieces.get(last).subList(to - before[last], pieces.get(last).size()));
    }
    cut(between, changed);
    changed.addAll(pieces.subList(last + 1, pieces.size()));
    return new Pieces<>(changed);
  }

  private int pieceOf(int index) {
    int found = Arrays.binarySearch(before, index);
    int piece = found >= 0 ? found : -found - 2;
    while (pieces.get(piece).isEmpty()) {
      piece++;
    }
    return piece;
  }
}
