package org.mgmscope.scenario;

/// How much a scenario may be. It may come from a stranger, and must not make the program hang or
/// use up its memory; each limit is far above what a lesson needs. A file beyond one is refused, a
/// run beyond one ends there.
public final class Limits {
  /// Code points of the name of an interface or a client.
  public static final int NAME = 1_000;

  /// Characters of a language tag (RFC 5646, section 4.4.1).
  public static final int LANGUAGE = 35;

  /// Interfaces; next hops of all interfaces together; interfaces of one startUp.
  public static final int INTERFACES = 10_000;

  public static final int ROUTES = 100_000;

  public static final int CLIENTS = 1_000;

  /// Interfaces that a policy disables.
  public static final int DISABLED = 1_000;

  /// What hosts say during one step.
  public static final int DURING = 1_000;

  /// Steps of the setup, and steps after it.
  public static final int STEPS = 2_000_000;

  /// Clients and interfaces that are referred to before they are declared.
  public static final int OPEN = 1_000_000;

  /// Events of a run, and events of a setup.
  public static final int EVENTS = 5_000_000;

  /// What the events of a run list, together: outgoing interfaces of MFEs, groups of an
  /// enumeration, entries that a function gives. What a new MFE lists counts tenfold, as it is
  /// entered in an index.
  public static final long LISTED = 100_000_000;

  /// How many MFEs, interfaces, reports and enumerations are looked at in a run.
  public static final long LOOKED_AT = 10_000_000_000L;

  private Limits() {}
}
