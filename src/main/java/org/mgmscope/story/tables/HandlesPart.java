package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// All handles that were given out. One that is destroyed stays in the list, struck through.
final class HandlesPart implements Part<Handle, HandlesPart.Life> {
  /// What became of a handle.
  ///
  /// @param destroyed whether it is, or else alive
  /// @param at the number of the event that made it so; 0 in the setup
  record Life(String client, boolean destroyed, int at) {}

  private final List<Column<Handle, Life>> columns;

  HandlesPart(Wording wording) {
    columns =
        List.of(
            Column.<Handle, Life, Handle>of("handle", 70, Item::key, Handle::toString)
                .goneWhere(item -> item.value().destroyed()),
            Column.of("client", 110, item -> item.value().client(), name -> name),
            new Column<>(
                "life",
                180,
                item -> life(item.value(), wording),
                Comparator.<Item<Handle, Life>, Boolean>comparing(item -> item.value().destroyed())
                    .thenComparingInt(item -> item.value().at())));
  }

  private static String life(Life life, Wording wording) {
    if (life.at() == 0) {
      return wording.text(life.destroyed() ? "state.destroyedBefore" : "state.aliveBefore");
    }
    return wording.filled(
        life.destroyed() ? "state.destroyedAt" : "state.aliveSince", wording.number(life.at()));
  }

  @Override
  public StatePart name() {
    return StatePart.HANDLES;
  }

  @Override
  public List<Column<Handle, Life>> columns() {
    return columns;
  }

  @Override
  public Entries<Handle, Life> entries(State state) {
    return new Given(state.clients());
  }

  @Override
  public void visitDiffering(State before, State now, Consumer<Handle> visitor) {
    now.clients()
        .registered()
        .visitDifferences(
            before.clients().registered(),
            (handle, _, _) -> {
              visitor.accept(handle);
              return true;
            });
  }

  @Override
  public boolean names(Item<Handle, Life> item, Selection selection) {
    return selection instanceof Selection.Client client
        && client.name().equals(item.value().client());
  }

  /// The handles in the order in which they were given out: each is its number.
  private record Given(Clients clients) implements Entries<Handle, Life> {
    @Override
    public int size() {
      return clients.registered().size() + clients.destroyed().size();
    }

    @Override
    public Handle keyAt(int index) {
      return new Handle(index + 1);
    }

    @Override
    public Life valueAt(int index) {
      Life life = get(keyAt(index));
      if (life == null) {
        throw new IndexOutOfBoundsException(index);
      }
      return life;
    }

    @Override
    public @Nullable Life get(Handle handle) {
      Clients.Registered alive = clients.registered().get(handle);
      if (alive != null) {
        return new Life(alive.client(), false, alive.at());
      }
      Clients.Destroyed destroyed = clients.destroyed().get(handle);
      return destroyed == null ? null : new Life(destroyed.client(), true, destroyed.at());
    }

    @Override
    public int rank(Handle handle) {
      return Math.clamp(handle.number() - 1, 0, size());
    }
  }
}
