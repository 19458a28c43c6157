package org.mgmscope.story;

/// One of the vertical lines of the sequence picture: somebody to whom things happen.
///
/// @param owner which of the owners it is, for its colour and pattern; -1 for none
public record Lifeline(Kind kind, String name, int owner) {
  /// Whose line it is.
  public enum Kind {
    /// Whoever calls without a name.
    ADMINISTRATION,
    /// A routing client.
    CLIENT,
    MGM,
    IGMP,
    FORWARDER,
    HOSTS
  }

  /// What has become of a client.
  public enum Life {
    /// It has no handle yet. Whoever is no client is [#ALIVE] always.
    UNREGISTERED,
    ALIVE,
    CRASHED,
    /// Its handle was destroyed.
    DESTROYED
  }
}
