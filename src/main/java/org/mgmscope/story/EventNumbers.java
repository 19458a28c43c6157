package org.mgmscope.story;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Numbers of events, ascending. All events of a run take no room.
public final class EventNumbers {
  public static final EventNumbers NONE = new EventNumbers(null, 0);

  private final int @Nullable [] numbers;
  private final int size;

  private EventNumbers(int @Nullable [] numbers, int size) {
    this.numbers = numbers;
    this.size = size;
  }

  /// 1 to a number.
  static EventNumbers upTo(int last) {
    return new EventNumbers(null, last);
  }

  /// @param ascending is kept
  static EventNumbers of(int[] ascending) {
    return new EventNumbers(ascending, ascending.length);
  }

  public int size() {
    return size;
  }

  /// @param index from 0
  public int get(int index) {
    Objects.checkIndex(index, size);
    return numbers == null ? index + 1 : numbers[index];
  }

  /// Where a number stands, from 0; if it is missing, as [Arrays#binarySearch] tells where it
  /// would.
  public int indexOf(int number) {
    if (numbers != null) {
      return Arrays.binarySearch(numbers, number);
    }
    return number < 1 ? -1 : number > size ? -size - 1 : number - 1;
  }
}
