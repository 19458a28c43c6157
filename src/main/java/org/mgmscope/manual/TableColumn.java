package org.mgmscope.manual;

/// A column of a step table.
public enum TableColumn {
  /// What the routing protocol does; in the administration table, the administrative program.
  PROTOCOL,
  /// What the multicast group manager does.
  MGM,
  NOTES
}
