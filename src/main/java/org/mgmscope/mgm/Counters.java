package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What an MFE has counted. Octets are counted modulo 2^64.
public final class Counters {
  static final Counters ZERO = new Counters(0, 0, 0, List.of(), new long[0]);

  private final long packets;
  private final long octets;
  private final long differentInterface;
  private final List<InterfaceKey> keys;
  private final long[] out;

  private Counters(
      long packets, long octets, long differentInterface, List<InterfaceKey> keys, long[] out) {
    this.packets = packets;
    this.octets = octets;
    this.differentInterface = differentInterface;
    this.keys = keys;
    this.out = out;
  }

  /// Packets that arrived on the incoming key.
  public long packets() {
    return packets;
  }

  /// Octets that arrived on the incoming key, an unsigned 64-bit number.
  public long octets() {
    return octets;
  }

  /// Packets that arrived on another key.
  public long differentInterface() {
    return differentInterface;
  }

  /// The keys by which packets went out, in the order in which they first did.
  public List<InterfaceKey> keys() {
    return keys;
  }

  /// Packets that went out by a key, also by one that is not outgoing any more.
  public long out(InterfaceKey key) {
    int at = keys.indexOf(key);
    return at < 0 ? 0 : out[at];
  }

  Counters arrivedElsewhere(long count) {
    return new Counters(packets, octets, differentInterface + count, keys, out);
  }

  Counters arrived(Stimulus.Packet packet) {
    return new Counters(
        packets + packet.count(),
        octets + packet.octets() * packet.count(),
        differentInterface,
        keys,
        out);
  }

  Counters forwarded(Stimulus.Packet packet, List<Mfe.Outgoing> outgoing) {
    List<InterfaceKey> counted = keys;
    for (Mfe.Outgoing each : outgoing) {
      if (!counted.contains(each.key())) {
        List<InterfaceKey> more = new ArrayList<>(counted);
        more.add(each.key());
        counted = List.copyOf(more);
      }
    }
    long[] sums = Arrays.copyOf(out, counted.size());
    for (Mfe.Outgoing each : outgoing) {
      sums[counted.indexOf(each.key())] += packet.count();
    }
    return new Counters(
        packets + packet.count(),
        octets + packet.octets() * packet.count(),
        differentInterface,
        counted,
        sums);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counters that
        && packets == that.packets
        && octets == that.octets
        && differentInterface == that.differentInterface
        && keys.equals(that.keys)
        && Arrays.equals(out, that.out);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(packets * 31 + octets) * 31 + Long.hashCode(differentInterface);
  }
}
