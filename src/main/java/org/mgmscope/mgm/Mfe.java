package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A multicast forwarding entry, without its counters.
///
/// @param outgoing in order of their keys
/// @param disabled keys that a creation alert disabled, in order
/// @param createdAt clock in seconds
/// @param timeout in seconds; the entry goes when it is so old
public record Mfe(
    SourceGroup pair,
    InterfaceKey incoming,
    Address upstream,
    List<Outgoing> outgoing,
    List<InterfaceKey> disabled,
    long createdAt,
    long timeout) {
  /// How long an MFE lives unless a protocol says otherwise, in seconds (ipmib.h).
  public static final long TIMEOUT = 900;

  /// @param byForwardState whether MGM_FORWARD_STATE alone put the key there
  public record Outgoing(InterfaceKey key, boolean byForwardState) {}

  public Mfe {
    outgoing = List.copyOf(outgoing);
    disabled = List.copyOf(disabled);
  }

  public boolean hasOutgoing(InterfaceKey key) {
    return outgoing(key) != null;
  }

  public List<InterfaceKey> outgoingKeys() {
    return outgoing.stream().map(Outgoing::key).toList();
  }

  /// All keys that the entry is associated with: incoming, outgoing and disabled.
  public List<InterfaceKey> keys() {
    List<InterfaceKey> keys = new ArrayList<>(1 + outgoing.size() + disabled.size());
    keys.add(incoming);
    for (Outgoing out : outgoing) {
      keys.add(out.key());
    }
    keys.addAll(disabled);
    return keys;
  }

  /// The clock, in seconds, at which the entry goes.
  public long expiresAt() {
    return createdAt + timeout;
  }

  @Nullable Outgoing outgoing(InterfaceKey key) {
    for (Outgoing out : outgoing) {
      if (out.key().equals(key)) {
        return out;
      }
    }
    return null;
  }

  Mfe withOutgoing(InterfaceKey key, boolean byForwardState) {
    List<Outgoing> more = new ArrayList<>(outgoing);
    int at = 0;
    while (at < more.size() && more.get(at).key().compareTo(key) < 0) {
      at++;
    }
    more.add(at, new Outgoing(key, byForwardState));
    return new Mfe(pair, incoming, upstream, more, disabled, createdAt, timeout);
  }

  Mfe withoutOutgoing(InterfaceKey key) {
    List<Outgoing> fewer = outgoing.stream().filter(out -> !out.key().equals(key)).toList();
    return new Mfe(pair, incoming, upstream, fewer, disabled, createdAt, timeout);
  }

  Mfe withDisabled(List<InterfaceKey> keys) {
    List<Outgoing> fewer = outgoing.stream().filter(out -> !keys.contains(out.key())).toList();
    List<InterfaceKey> more = new ArrayList<>(disabled);
    more.addAll(keys);
    Collections.sort(more);
    return new Mfe(pair, incoming, upstream, fewer, more, createdAt, timeout);
  }

  Mfe withTimeout(long seconds) {
    return new Mfe(pair, incoming, upstream, outgoing, disabled, createdAt, seconds);
  }

  Mfe withUpstream(Address neighbour) {
    return new Mfe(pair, incoming, neighbour, outgoing, disabled, createdAt, timeout);
  }
}
