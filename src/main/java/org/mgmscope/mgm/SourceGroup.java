package org.mgmscope.mgm;

/// A source and a group, either of which may be `*`: (s,g), (*,g) or (*,*). Ordered by group, then
/// source, as unsigned numbers, `*` first (reference page; reading 2 for all but MFEs).
public record SourceGroup(Address source, Address group) implements Comparable<SourceGroup> {
  /// (*,*).
  public static final SourceGroup ANY = new SourceGroup(Address.NONE, Address.NONE);

  /// (*,g).
  public static SourceGroup anySource(Address group) {
    return new SourceGroup(Address.NONE, group);
  }

  /// Whether the source is `*`.
  public boolean isAnySource() {
    return source.isNone();
  }

  /// Whether this pair, of a membership, means that one, of an MFE.
  public boolean matches(SourceGroup mfe) {
    return (group.isNone() || group.equals(mfe.group))
        && (source.isNone() || source.equals(mfe.source));
  }

  @Override
  public int compareTo(SourceGroup other) {
    int byGroup = group.compareTo(other.group);
    return byGroup != 0 ? byGroup : source.compareTo(other.source);
  }

  @Override
  public String toString() {
    return "(" + source.orStar() + ", " + group.orStar() + ")";
  }
}
