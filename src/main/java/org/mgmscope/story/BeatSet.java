package org.mgmscope.story;

import java.util.BitSet;
import java.util.OptionalInt;

/// Some of many beats, to be asked for by stretches of them.
final class BeatSet {
  /// A block is 1,024 beats.
  private static final int SHIFT = 10;

  private final BitSet beats = new BitSet();

  /// The blocks with any of them: a stretch with none is seen to have none without a way through
  /// all beats up to the next.
  private final BitSet blocks = new BitSet();

  void add(int beat) {
    beats.set(beat);
    blocks.set(beat >> SHIFT);
  }

  boolean has(int beat) {
    return beats.get(beat);
  }

  /// Whether any beat of a stretch is one of them.
  ///
  /// @param to the last beat; less than the first for none
  boolean any(int from, int to) {
    if (from >= to) {
      return from == to && beats.get(from);
    }
    int block = blocks.nextSetBit(from >> SHIFT);
    if (block < 0 || block > to >> SHIFT) {
      return false;
    }
    int next = beats.nextSetBit(Math.max(from, block << SHIFT));
    return next >= 0 && next <= to;
  }

  /// The first of them, from a beat on.
  OptionalInt next(int from) {
    return found(beats.nextSetBit(from));
  }

  /// The last of them, from a beat back.
  ///
  /// @param from at least -1
  OptionalInt previous(int from) {
    return found(beats.previousSetBit(from));
  }

  private static OptionalInt found(int beat) {
    return beat < 0 ? OptionalInt.empty() : OptionalInt.of(beat);
  }
}
