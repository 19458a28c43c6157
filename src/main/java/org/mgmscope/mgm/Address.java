package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// An IPv4 address, ordered as the unsigned number that it is. 0.0.0.0 stands for any source, any
/// group, no next hop or no upstream neighbour, as the place says.
///
/// @param bits the four bytes, the first in the highest place
public record Address(int bits) implements Comparable<Address> {
  public static final Address NONE = new Address(0);

  private static final int MULTICAST_MASK = 0xF0000000;
  private static final int MULTICAST = 0xE0000000;

  /// Reads the dotted form: four decimal numbers from 0 to 255 without leading zeros.
  ///
  /// @return null if the text is none
  public static @Nullable Address parse(String text) {
    int bits = 0;
    int at = 0;
    for (int part = 0; part < 4; part++) {
      int start = at;
      int value = 0;
      while (at < text.length() && at - start < 3 && digit(text, at) >= 0) {
        value = value * 10 + digit(text, at++);
      }
      boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
      if (at == start || value > 255 || leadingZero) {
        return null;
      }
      bits = bits << 8 | value;
      if (part < 3 && (at >= text.length() || text.charAt(at++) != '.')) {
        return null;
      }
    }
    return at == text.length() ? new Address(bits) : null;
  }

  /// The address of a text that is known to be one.
  public static Address of(String dotted) {
    Address address = parse(dotted);
    if (address == null) {
      throw new IllegalArgumentException("no address: " + dotted);
    }
    return address;
  }

  /// Whether this is 0.0.0.0.
  public boolean isNone() {
    return bits == 0;
  }

  /// Whether this lies in 224.0.0.0/4.
  public boolean isMulticast() {
    return (bits & MULTICAST_MASK) == MULTICAST;
  }

  /// The dotted form, or `*` for 0.0.0.0: how a source or a group is told.
  public String orStar() {
    return isNone() ? "*" : toString();
  }

  @Override
  public int compareTo(Address other) {
    return Integer.compareUnsigned(bits, other.bits);
  }

  /// The dotted form.
  @Override
  public String toString() {
    return (bits >>> 24)
        + "."
        + (bits >>> 16 & 0xFF)
        + "."
        + (bits >>> 8 & 0xFF)
        + "."
        + (bits & 0xFF);
  }

  private static int digit(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }
}
