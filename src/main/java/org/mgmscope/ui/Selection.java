package org.mgmscope.ui;

import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// What somebody has pointed at. Whatever shows it marks it.
public sealed interface Selection {
  /// A client, by its name.
  record Client(String name) implements Selection {}

  /// An interface, or one next hop of it.
  record Port(InterfaceKey key) implements Selection {}

  /// A forwarding entry.
  record Entry(SourceGroup pair) implements Selection {}
}
