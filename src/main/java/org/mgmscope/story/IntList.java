package org.mgmscope.story;

import java.util.Arrays;

/// Numbers, appended one by one. Only a list in ascending order can be searched.
final class IntList {
  private int[] values = new int[16];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void addAll(IntList others) {
    for (int i = 0; i < others.size; i++) {
      add(others.values[i]);
    }
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  /// How many are not greater.
  int countUpTo(int value) {
    int found = Arrays.binarySearch(values, 0, size, value);
    return found >= 0 ? found + 1 : -found - 1;
  }

  boolean contains(int value) {
    return Arrays.binarySearch(values, 0, size, value) >= 0;
  }
}
