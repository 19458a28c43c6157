package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What does not change while MGM runs: interfaces, routes, clients, and the choice of a reading.
///
/// @param mfeDeletion where a release deletes the MFEs
/// @param interfaces with indices that differ
/// @param routes with prefixes that differ
/// @param clients with names that differ; one at most is IGMP
public record Router(
    MfeDeletion mfeDeletion, List<Interface> interfaces, List<Route> routes, List<Client> clients) {

  /// Where a release deletes the MFEs that are associated with the interface (reading 8).
  public enum MfeDeletion {
    /// Last, as the table lists it.
    AFTER_ENABLE,
    /// As one of the "changes to multicast data", before PMGM_ENABLE_IGMP_CALLBACK.
    BEFORE_ENABLE
  }

  /// An interface of the router.
  ///
  /// @param index an unsigned 32-bit number
  /// @param nextHops of a point-to-multipoint interface; each is owned for itself
  public record Interface(int index, String name, Type type, List<Address> nextHops) {
    /// What kind of link an interface is.
    public enum Type {
      BROADCAST,
      POINT_TO_POINT,
      POINT_TO_MULTIPOINT
    }

    public Interface {
      nextHops = List.copyOf(nextHops);
    }

    /// The keys by which MGM knows this interface: its own, or one for each next hop.
    public List<InterfaceKey> keys() {
      return type == Type.POINT_TO_MULTIPOINT
          ? nextHops.stream().map(hop -> new InterfaceKey(index, hop)).toList()
          : List.of(InterfaceKey.of(index));
    }
  }

  /// A route of the multicast view.
  ///
  /// @param prefix without host bits
  /// @param length of the prefix in bits, 0 to 32
  /// @param upstream the neighbour towards the source; 0.0.0.0 when directly connected
  /// @param protocolId of the protocol that brought it, an unsigned 32-bit number
  public record Route(
      Address prefix, int length, InterfaceKey key, Address upstream, int protocolId) {
    /// The mask of a prefix length, as bits.
    public static int mask(int length) {
      return length == 0 ? 0 : -1 << (32 - length);
    }
  }

  /// A program that uses MGM.
  ///
  /// @param protocolId an unsigned 32-bit number
  /// @param componentId an unsigned 32-bit number
  public record Client(String name, Kind kind, int protocolId, int componentId, Policy policy) {
    /// What a client is to MGM.
    public enum Kind {
      ROUTING,
      IGMP
    }
  }

  /// How a client answers callbacks.
  ///
  /// @param rpf the incoming interface that it names, or null
  /// @param disable the keys that it disables in a creation alert, or null
  /// @param pruneTimeout the timeout that it answers a prune alert with, in seconds, or null
  /// @param addsInsideEnableCallback whether IGMP breaks the rule and so causes a deadlock, or null
  /// @param callsWhileDisabled whether IGMP goes on calling between DISABLE and ENABLE, or null
  public record Policy(
      @Nullable RpfChoice rpf,
      @Nullable List<InterfaceKey> disable,
      @Nullable Long pruneTimeout,
      @Nullable Boolean addsInsideEnableCallback,
      @Nullable Boolean callsWhileDisabled) {
    /// A client that answers nothing and breaks no rule.
    public static final Policy NONE = new Policy(null, null, null, null, null);

    public Policy {
      disable = disable == null ? null : List.copyOf(disable);
    }

    /// The incoming interface that a client names when it is asked for the RPF interface.
    public record RpfChoice(InterfaceKey key, Address upstream) {}
  }

  public Router {
    interfaces = List.copyOf(interfaces);
    routes = List.copyOf(routes);
    clients = List.copyOf(clients);
  }

  /// All keys, in order.
  public List<InterfaceKey> keys() {
    List<InterfaceKey> keys = new ArrayList<>();
    for (Interface each : interfaces) {
      keys.addAll(each.keys());
    }
    keys.sort(null);
    return keys;
  }
}
