package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// The handle that MgmGroupEnumerationStart gives out. Numbered from 1, never given out twice.
public record EnumerationHandle(int number) implements Comparable<EnumerationHandle> {
  /// Reads `E3`.
  ///
  /// @return null if the text is no enumeration
  public static @Nullable EnumerationHandle parse(String text) {
    Integer number = Numbered.parse('E', text);
    return number == null ? null : new EnumerationHandle(number);
  }

  @Override
  public int compareTo(EnumerationHandle other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "E" + number;
  }
}
