package org.mgmscope.mgm;

/// What happens to the router from outside.
public sealed interface Stimulus extends Input, Fact {
  /// What a host says on its network.
  sealed interface FromHost extends Stimulus {
    InterfaceKey key();

    SourceGroup pair();
  }

  /// Data arrives.
  ///
  /// @param key the interface it arrives on
  /// @param octets of each packet, an unsigned 32-bit number
  /// @param count how many packets, an unsigned 32-bit number
  record Packet(SourceGroup pair, InterfaceKey key, long octets, long count) implements Stimulus {}

  /// A host joins by IGMP.
  record Report(InterfaceKey key, SourceGroup pair) implements FromHost {}

  /// A host leaves by IGMP.
  record Leave(InterfaceKey key, SourceGroup pair) implements FromHost {}

  /// The clock moves on.
  ///
  /// @param seconds an unsigned 32-bit number
  record Wait(long seconds) implements Stimulus {}

  /// A client stops without shutting down.
  record Crash(String client) implements Stimulus {}
}
