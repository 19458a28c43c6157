package org.mgmscope.mgm;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The clients and their handles.
public final class Clients {
  /// A handle that is alive.
  ///
  /// @param at the number of the event that created it; 0 in the setup
  public record Registered(String client, int at) {}

  /// A handle that can never be used again.
  ///
  /// @param at the number of the event that destroyed it; 0 in the setup
  public record Destroyed(String client, int at) {}

  /// What is known of a client.
  ///
  /// @param handle its handle while it is registered
  /// @param last the handle that it has or had last
  public record Status(@Nullable Handle handle, @Nullable Handle last, boolean crashed) {
    static final Status NEW = new Status(null, null, false);
  }

  static final Clients NONE =
      new Clients(
          SortedTable.map(Comparator.naturalOrder()),
          SortedTable.map(Comparator.naturalOrder()),
          SortedTable.map(Comparator.naturalOrder()),
          SortedTable.map(Comparator.naturalOrder()));

  private final SortedTable<String, Status> status;
  private final SortedTable<Handle, Registered> registered;
  private final SortedTable<Handle, Destroyed> destroyed;
  private final SortedTable<Integer, Handle> inOrderOfDestruction;

  private Clients(
      SortedTable<String, Status> status,
      SortedTable<Handle, Registered> registered,
      SortedTable<Handle, Destroyed> destroyed,
      SortedTable<Integer, Handle> inOrderOfDestruction) {
    this.status = status;
    this.registered = registered;
    this.destroyed = destroyed;
    this.inOrderOfDestruction = inOrderOfDestruction;
  }

  public Status status(@Nullable String client) {
    Status known = client == null ? null : status.get(client);
    return known == null ? Status.NEW : known;
  }

  /// The handles that are alive, in order.
  public SortedTable<Handle, Registered> registered() {
    return registered;
  }

  /// The handles that were destroyed.
  public SortedTable<Handle, Destroyed> destroyed() {
    return destroyed;
  }

  /// The handles that were destroyed, in order of destruction.
  public List<Handle> inOrderOfDestruction() {
    return inOrderOfDestruction.values();
  }

  /// The name of the client whose handle it is.
  ///
  /// @throws IllegalArgumentException if the handle is not alive
  public String name(Handle handle) {
    Registered found = registered.get(handle);
    if (found == null) {
      throw new IllegalArgumentException(handle + " is not alive");
    }
    return found.client();
  }

  Handle next() {
    return new Handle(registered.size() + destroyed.size() + 1);
  }

  Clients created(Change.HandleCreated change, int at) {
    return new Clients(
        status.put(change.client(), new Status(change.handle(), change.handle(), false)),
        registered.put(change.handle(), new Registered(change.client(), at)),
        destroyed,
        inOrderOfDestruction);
  }

  Clients destroyed(Change.HandleDestroyed change, int at) {
    Status before = status(change.client());
    return new Clients(
        status.put(change.client(), new Status(null, change.handle(), before.crashed())),
        registered.remove(change.handle()),
        destroyed.put(change.handle(), new Destroyed(change.client(), at)),
        inOrderOfDestruction.put(inOrderOfDestruction.size(), change.handle()));
  }

  Clients crashed(String client) {
    Status before = status(client);
    return new Clients(
        status.put(client, new Status(before.handle(), before.last(), true)),
        registered,
        destroyed,
        inOrderOfDestruction);
  }
}
