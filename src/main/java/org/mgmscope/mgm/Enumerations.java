package org.mgmscope.mgm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.table.SortedTable;

/// The group enumerations that are open.
public final class Enumerations {
  /// An open enumeration.
  ///
  /// @param owner the client that opened it
  /// @param snapshot what it gives, in order
  /// @param position how many it has given
  /// @param last what the last MgmGroupEnumerationGetNext on it returned, or null
  public record Open(Handle owner, List<SourceGroup> snapshot, int position, @Nullable Code last) {
    public Open {
      snapshot = List.copyOf(snapshot);
    }
  }

  static final Enumerations NONE =
      new Enumerations(SortedTable.map(Comparator.<EnumerationHandle>naturalOrder()), 0);

  private final SortedTable<EnumerationHandle, Open> open;
  private final int given;

  private Enumerations(SortedTable<EnumerationHandle, Open> open, int given) {
    this.open = open;
    this.given = given;
  }

  /// In order of creation.
  public SortedTable<EnumerationHandle, Open> open() {
    return open;
  }

  public @Nullable Open get(EnumerationHandle enumeration) {
    return open.get(enumeration);
  }

  /// Those that a client opened, in order of creation.
  List<EnumerationHandle> ownedBy(Handle client) {
    List<EnumerationHandle> found = new ArrayList<>();
    open.visitAll(
        (enumeration, each) -> {
          if (each.owner().equals(client)) {
            found.add(enumeration);
          }
        });
    return found;
  }

  EnumerationHandle next() {
    return new EnumerationHandle(given + 1);
  }

  Enumerations created(EnumerationHandle enumeration, Handle owner, List<SourceGroup> snapshot) {
    return new Enumerations(open.put(enumeration, new Open(owner, snapshot, 0, null)), given + 1);
  }

  Enumerations destroyed(EnumerationHandle enumeration) {
    return new Enumerations(open.remove(enumeration), given);
  }

  Enumerations read(EnumerationHandle enumeration, int entries, Code code) {
    Open before = open.get(enumeration);
    return before == null
        ? this
        : new Enumerations(
            open.put(
                enumeration,
                new Open(before.owner(), before.snapshot(), before.position() + entries, code)),
            given);
  }
}
