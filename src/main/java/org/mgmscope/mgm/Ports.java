package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The interface keys: who has taken them, how IGMP stands there, what hosts have reported there.
public final class Ports {
  /// How IGMP stands on a key.
  public enum Igmp {
    ABSENT,
    ENABLED,
    /// Between PMGM_DISABLE_IGMP_CALLBACK and PMGM_ENABLE_IGMP_CALLBACK.
    DISABLED
  }

  /// A key. The numbers are those of the events that made it so; 0 in the setup.
  ///
  /// @param owner the routing client that owns it, or null
  /// @param ownedAt the taking by the owner
  /// @param igmpAt the taking by IGMP
  /// @param disabledAt the change that disabled IGMP
  public record Port(@Nullable Handle owner, int ownedAt, Igmp igmp, int igmpAt, int disabledAt) {
    static final Port FREE = new Port(null, 0, Igmp.ABSENT, 0, 0);

    public boolean hasIgmp() {
      return igmp != Igmp.ABSENT;
    }

    /// Whether a routing client owns the key or IGMP is there.
    public boolean isTaken() {
      return owner != null || hasIgmp();
    }
  }

  /// What a host reported on a key.
  public record HostReport(InterfaceKey key, SourceGroup pair) {}

  private record Taken(Handle client, InterfaceKey key) {}

  private record Dealt(String client, InterfaceKey key) {}

  private static final Comparator<HostReport> REPORTS =
      Comparator.comparing(HostReport::key).thenComparing(HostReport::pair);
  private static final Comparator<Taken> TAKEN =
      Comparator.comparing(Taken::client).thenComparing(Taken::key);
  private static final Comparator<Dealt> DEALT =
      Comparator.comparing(Dealt::client).thenComparing(Dealt::key);
  private static final InterfaceKey FIRST_KEY = InterfaceKey.of(0);

  private final SortedTable<InterfaceKey, Port> ports;
  private final SortedTable<Taken, Integer> taken;
  private final SortedTable<Dealt, Integer> dealt;
  private final SortedTable<HostReport, HostReport> reports;

  private Ports(
      SortedTable<InterfaceKey, Port> ports,
      SortedTable<Taken, Integer> taken,
      SortedTable<Dealt, Integer> dealt,
      SortedTable<HostReport, HostReport> reports) {
    this.ports = ports;
    this.taken = taken;
    this.dealt = dealt;
    this.reports = reports;
  }

  static Ports of(Router router) {
    SortedTable<InterfaceKey, Port> ports =
        SortedTable.map(InterfaceKey::number, Comparator.naturalOrder());
    for (InterfaceKey key : router.keys()) {
      ports = ports.put(key, Port.FREE);
    }
    return new Ports(
        ports,
        SortedTable.map(TAKEN),
        SortedTable.map(DEALT),
        SortedTable.set(report -> report.key().number(), REPORTS));
  }

  /// All declared keys, in order.
  public SortedTable<InterfaceKey, Port> all() {
    return ports;
  }

  /// A key, or null if it is not declared.
  public @Nullable Port get(InterfaceKey key) {
    return ports.get(key);
  }

  /// A key; one that is not declared is nobody's.
  public Port getOrFree(InterfaceKey key) {
    Port port = ports.get(key);
    return port == null ? Port.FREE : port;
  }

  /// What hosts have reported, by key, then pair.
  public SortedTable<HostReport, HostReport> reports() {
    return reports;
  }

  /// What hosts have reported on a key, in order.
  public List<SourceGroup> reports(InterfaceKey key) {
    List<SourceGroup> found = new ArrayList<>();
    reports.visitFrom(
        new HostReport(key, SourceGroup.ANY),
        (report, same) -> report.key().equals(key) && found.add(report.pair()));
    return found;
  }

  boolean hasReport(InterfaceKey key, SourceGroup pair) {
    return reports.contains(new HostReport(key, pair));
  }

  /// The keys that a client has taken, in order.
  public List<InterfaceKey> takenBy(Handle client) {
    List<InterfaceKey> found = new ArrayList<>();
    taken.visitFrom(
        new Taken(client, FIRST_KEY),
        (each, at) -> each.client().equals(client) && found.add(each.key()));
    return found;
  }

  /// The number of the event in which a client took its first key, or null if it has taken none; 0
  /// if it did in the setup.
  @Nullable Integer firstTaking(Handle client) {
    List<Integer> found = new ArrayList<>(1);
    taken.visitFrom(
        new Taken(client, FIRST_KEY),
        (each, at) -> {
          if (each.client().equals(client)) {
            found.add(at);
          }
          return false;
        });
    return found.isEmpty() ? null : found.getFirst();
  }

  /// The number of the event in which a client last took or released a key; 0 if in the setup or
  /// never.
  int lastDealing(String client, InterfaceKey key) {
    Integer at = dealt.get(new Dealt(client, key));
    return at == null ? 0 : at;
  }

  Ports owned(Handle owner, Change.OwnershipTaken change, int at) {
    Port port = getOrFree(change.key());
    return taken(
        owner, change, at, new Port(owner, at, port.igmp(), port.igmpAt(), port.disabledAt()));
  }

  Ports igmpTaken(Handle igmp, Change.OwnershipTaken change, int at) {
    Port port = getOrFree(change.key());
    return taken(igmp, change, at, new Port(port.owner(), port.ownedAt(), Igmp.ENABLED, at, 0));
  }

  Ports disowned(Handle owner, Change.OwnershipReleased change, int at) {
    Port port = getOrFree(change.key());
    return released(
        owner, change, at, new Port(null, 0, port.igmp(), port.igmpAt(), port.disabledAt()));
  }

  Ports igmpReleased(Handle igmp, Change.OwnershipReleased change, int at) {
    Port port = getOrFree(change.key());
    return released(igmp, change, at, new Port(port.owner(), port.ownedAt(), Igmp.ABSENT, 0, 0));
  }

  private Ports taken(Handle client, Change.OwnershipTaken change, int at, Port port) {
    return new Ports(
        ports.put(change.key(), port),
        taken.put(new Taken(client, change.key()), at),
        dealt.put(new Dealt(change.client(), change.key()), at),
        reports);
  }

  private Ports released(Handle client, Change.OwnershipReleased change, int at, Port port) {
    return new Ports(
        ports.put(change.key(), port),
        taken.remove(new Taken(client, change.key())),
        dealt.put(new Dealt(change.client(), change.key()), at),
        reports);
  }

  Ports disabled(InterfaceKey key, int at) {
    Port port = getOrFree(key);
    return new Ports(
        ports.put(key, new Port(port.owner(), port.ownedAt(), Igmp.DISABLED, port.igmpAt(), at)),
        taken,
        dealt,
        reports);
  }

  Ports enabled(InterfaceKey key) {
    Port port = getOrFree(key);
    return new Ports(
        ports.put(key, new Port(port.owner(), port.ownedAt(), Igmp.ENABLED, port.igmpAt(), 0)),
        taken,
        dealt,
        reports);
  }

  Ports reported(InterfaceKey key, SourceGroup pair) {
    HostReport report = new HostReport(key, pair);
    return new Ports(ports, taken, dealt, reports.put(report, report));
  }

  Ports left(InterfaceKey key, SourceGroup pair) {
    return new Ports(ports, taken, dealt, reports.remove(new HostReport(key, pair)));
  }
}
