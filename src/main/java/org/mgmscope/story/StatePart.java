package org.mgmscope.story;

/// The parts of a state, each of which is seen as a table, in their order.
public enum StatePart {
  CLIENTS,
  INTERFACES,
  MFES,
  MEMBERSHIPS,
  /// What hosts have reported to IGMP.
  REPORTS,
  /// The handles that were given out, alive or destroyed.
  HANDLES,
  /// Which components have joined which groups.
  GROUPS,
  /// The group enumerations that are open.
  ENUMERATIONS,
  /// What the forwarding entries have counted.
  STATISTICS,
  /// The upstream neighbours of the forwarding entries, and until when they live.
  ORIGINS,
  ROUTES,
  /// The clock, the call that MGM is in, and whether it is stuck.
  MANAGER
}
