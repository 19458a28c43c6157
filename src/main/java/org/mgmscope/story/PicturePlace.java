package org.mgmscope.story;

import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;

/// Where on the stage something is.
public sealed interface PicturePlace {
  /// The card of a client.
  record Client(String name) implements PicturePlace {}

  /// The card of whoever calls without a name.
  record Administration() implements PicturePlace {}

  /// The multicast group manager.
  record Mgm() implements PicturePlace {}

  /// The forwarder.
  record Forwarder() implements PicturePlace {}

  /// A forwarding entry in the forwarder.
  record EntryChip(SourceGroup pair) implements PicturePlace {}

  /// An interface, or one next hop of it.
  record Port(InterfaceKey key) implements PicturePlace {}

  /// The hosts and senders under an interface.
  record Hosts(InterfaceKey key) implements PicturePlace {}
}
