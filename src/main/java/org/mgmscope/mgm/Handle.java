package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// The handle that MgmRegisterMProtocol gives out. Numbered from 1 in the order of registration,
/// and never given out twice.
public record Handle(int number) implements Comparable<Handle> {
  /// Reads `H3`.
  ///
  /// @return null if the text is no handle
  public static @Nullable Handle parse(String text) {
    Integer number = Numbered.parse('H', text);
    return number == null ? null : new Handle(number);
  }

  @Override
  public int compareTo(Handle other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "H" + number;
  }
}
