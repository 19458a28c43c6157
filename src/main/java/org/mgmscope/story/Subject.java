package org.mgmscope.story;

import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.text.Harmless;

/// A thing of the router that something can be about.
public sealed interface Subject {
  /// How it stands among the arguments of a call.
  default String written() {
    return switch (this) {
      case Client client -> Harmless.text(client.name());
      case Igmp _ -> "IGMP";
      case Handle handle -> handle.handle().toString();
      case Port port -> port.key().toString();
      case Pair pair -> pair.pair().toString();
      case Enumeration enumeration -> enumeration.enumeration().toString();
      case Groups groups -> groups.type().name();
    };
  }

  /// A client, by its name.
  record Client(String name) implements Subject {}

  /// IGMP, whatever the router calls it.
  record Igmp() implements Subject {}

  /// A protocol handle.
  record Handle(org.mgmscope.mgm.Handle handle) implements Subject {}

  /// An interface, or one next hop of it.
  record Port(InterfaceKey key) implements Subject {}

  /// A source and a group: of packets, an MFE, a host's wish or a membership. Those of a wish or a
  /// membership may be `*`, and so mean several MFEs.
  record Pair(SourceGroup pair) implements Subject {}

  /// An enumeration of groups.
  record Enumeration(EnumerationHandle enumeration) implements Subject {}

  /// All groups of a kind, as an enumeration is asked to give them.
  record Groups(Call.EnumerationType type) implements Subject {}
}
