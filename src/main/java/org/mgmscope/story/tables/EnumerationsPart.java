package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import org.mgmscope.mgm.Code;
import org.mgmscope.mgm.EnumerationHandle;
import org.mgmscope.mgm.Enumerations;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The group enumerations that are open, and where they stand.
final class EnumerationsPart extends SortedPart<EnumerationHandle, Enumerations.Open> {
  EnumerationsPart(Wording wording) {
    super(
        StatePart.ENUMERATIONS,
        List.of(
            Column.of("enumeration", 56, Item::key, EnumerationHandle::toString),
            Column.of("client", 96, EnumerationsPart::client, name -> name),
            new Column<>(
                "given",
                70,
                item ->
                    wording.filled(
                        "state.given", item.value().position(), item.value().snapshot().size()),
                Comparator.comparingInt(item -> item.value().position())),
            new Column<>(
                "nextGroup",
                110,
                item -> next(item.value()),
                Comparator.comparingInt(item -> item.value().position())),
            new Column<>(
                "lastAnswer",
                120,
                item -> Wording.orNone(item.value().last()),
                Comparator.comparing(
                    item -> item.value().last(),
                    Comparator.nullsFirst(Comparator.comparingInt(Code::value))))));
  }

  private static String client(Item<EnumerationHandle, Enumerations.Open> item) {
    return Wording.client(item.state(), item.value().owner());
  }

  private static String next(Enumerations.Open open) {
    List<SourceGroup> groups = open.snapshot();
    return open.position() < groups.size() ? groups.get(open.position()).toString() : Wording.NONE;
  }

  @Override
  SortedTable<EnumerationHandle, Enumerations.Open> table(State state) {
    return state.enumerations().open();
  }

  @Override
  public boolean names(Item<EnumerationHandle, Enumerations.Open> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> client.name().equals(client(item));
      case Selection.Port _, Selection.ForwardingEntry _ -> false;
    };
  }
}
