package org.mgmscope.story;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Sets of at most 32 constants as the bits of a number.
final class Bits<E extends Enum<E>> {
  private final Class<E> type;
  private final Map<E, Integer> bits;

  Bits(Class<E> type) {
    this.type = type;
    bits = new EnumMap<>(type);
    int bit = 1;
    for (E each : type.getEnumConstants()) {
      bits.put(each, bit);
      bit <<= 1;
    }
  }

  int of(E one) {
    return Objects.requireNonNull(bits.get(one));
  }

  int of(Set<E> some) {
    int all = 0;
    for (E each : some) {
      all |= of(each);
    }
    return all;
  }

  Set<E> in(int all) {
    Set<E> found = EnumSet.noneOf(type);
    bits.forEach(
        (each, bit) -> {
          if ((all & bit) != 0) {
            found.add(each);
          }
        });
    return found;
  }
}
