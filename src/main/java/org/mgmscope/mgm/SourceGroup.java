package org.mgmscope.mgm;

/// A source and a group, either of which may be `*`: (s,g), (*,g) or (*,*). Ordered by group, then
/// source, as unsigned numbers, `*` first (reference page; reading 2 for all but MFEs).
///
/// It holds the numbers and not the addresses, because a search among a million pairs must not look
/// up two more objects for each that it compares.
///
/// @param sourceBits the source's four bytes, 0 for `*`
/// @param groupBits the group's four bytes, 0 for `*`
public record SourceGroup(int sourceBits, int groupBits) implements Comparable<SourceGroup> {
  /// (*,*).
  public static final SourceGroup ANY = new SourceGroup(Address.NONE, Address.NONE);

  public SourceGroup(Address source, Address group) {
    this(source.bits(), group.bits());
  }

  /// (*,g).
  public static SourceGroup anySource(Address group) {
    return new SourceGroup(Address.NONE, group);
  }

  public Address source() {
    return new Address(sourceBits);
  }

  public Address group() {
    return new Address(groupBits);
  }

  /// Whether the source is `*`.
  public boolean isAnySource() {
    return sourceBits == 0;
  }

  /// The order as one number.
  long number() {
    return ((long) groupBits << 32 | Integer.toUnsignedLong(sourceBits)) ^ Long.MIN_VALUE;
  }

  /// Whether this pair, of a membership, means that one, of an MFE.
  public boolean matches(SourceGroup mfe) {
    return (groupBits == 0 || groupBits == mfe.groupBits)
        && (sourceBits == 0 || sourceBits == mfe.sourceBits);
  }

  @Override
  public int compareTo(SourceGroup other) {
    return Long.compare(number(), other.number());
  }

  @Override
  public String toString() {
    return "(" + source().orStar() + ", " + group().orStar() + ")";
  }
}
