package org.mgmscope.story;

import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// What somebody has pointed at. Whatever shows it marks it.
public sealed interface Selection {
  /// Whether an event names it.
  default boolean isNamedBy(int event, Naming naming) {
    return naming.names(event, subject());
  }

  private Subject subject() {
    return switch (this) {
      case Client client -> new Subject.Client(client.name());
      case Port port -> new Subject.Port(port.key());
      case ForwardingEntry entry -> new Subject.Pair(entry.pair());
    };
  }

  /// A client, by its name.
  record Client(String name) implements Selection {}

  /// An interface, or one next hop of it.
  record Port(InterfaceKey key) implements Selection {}

  /// A forwarding entry.
  record ForwardingEntry(SourceGroup pair) implements Selection {}
}
