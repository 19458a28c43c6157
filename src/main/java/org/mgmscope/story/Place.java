package org.mgmscope.story;

import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// Where on the stage something is.
public sealed interface Place {
  /// The card of a client.
  record Client(String name) implements Place {}

  /// The card of whoever calls without a name.
  record Administration() implements Place {}

  /// The multicast group manager.
  record Mgm() implements Place {}

  /// The forwarder.
  record Forwarder() implements Place {}

  /// A forwarding entry in the forwarder.
  record Entry(SourceGroup pair) implements Place {}

  /// An interface, or one next hop of it.
  record Port(InterfaceKey key) implements Place {}

  /// The hosts and senders under an interface.
  record Hosts(InterfaceKey key) implements Place {}
}
