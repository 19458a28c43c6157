package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// An interface as MGM tells them apart: by index and, on a point-to-multipoint interface, next
/// hop. Ordered by index, then next hop.
///
/// @param index an unsigned 32-bit number
/// @param nextHop 0.0.0.0 except on a point-to-multipoint interface
public record InterfaceKey(int index, Address nextHop) implements Comparable<InterfaceKey> {
  /// The key of an interface that has no next hops.
  public static InterfaceKey of(int index) {
    return new InterfaceKey(index, Address.NONE);
  }

  /// Reads `3` or `3@10.9.0.2`.
  ///
  /// @return null if the text is neither; `3@0.0.0.0` is neither
  public static @Nullable InterfaceKey parse(String text) {
    int at = text.indexOf('@');
    Integer index = index(at < 0 ? text : text.substring(0, at));
    if (index == null) {
      return null;
    }
    if (at < 0) {
      return of(index);
    }
    Address hop = Address.parse(text.substring(at + 1));
    return hop == null || hop.isNone() ? null : new InterfaceKey(index, hop);
  }

  /// The order as one number.
  long number() {
    return ((long) index << 32 | Integer.toUnsignedLong(nextHop.bits())) ^ Long.MIN_VALUE;
  }

  @Override
  public int compareTo(InterfaceKey other) {
    return Long.compare(number(), other.number());
  }

  @Override
  public String toString() {
    String number = Integer.toUnsignedString(index);
    return nextHop.isNone() ? number : number + "@" + nextHop;
  }

  private static @Nullable Integer index(String digits) {
    boolean number = !digits.isEmpty() && digits.length() <= 10;
    for (int i = 0; i < digits.length() && number; i++) {
      number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    if (!number || (digits.length() > 1 && digits.charAt(0) == '0')) {
      return null;
    }
    long value = Long.parseLong(digits);
    return value > 0xFFFFFFFFL ? null : (int) value;
  }
}
