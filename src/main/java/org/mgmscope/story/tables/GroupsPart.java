package org.mgmscope.story.tables;

import java.util.List;
import org.mgmscope.mgm.Memberships;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// Which components have joined which groups: what enumerations give, and what alerts depend on.
final class GroupsPart extends SortedPart<Memberships.Joined, Integer> {
  GroupsPart(Wording wording) {
    super(
        StatePart.GROUPS,
        List.of(
            Column.<Memberships.Joined, Integer, SourceGroup>of(
                    "pair", 180, item -> item.key().pair(), SourceGroup::toString)
                .atLeast(152),
            Column.of("joinedBy", 110, GroupsPart::component, name -> name),
            Column.of("count", 90, item -> (long) item.value(), wording::number)));
  }

  private static String component(Item<Memberships.Joined, Integer> item) {
    return Wording.client(item.state(), item.key().component());
  }

  @Override
  SortedTable<Memberships.Joined, Integer> table(State state) {
    return state.memberships().joined();
  }

  @Override
  public boolean names(Item<Memberships.Joined, Integer> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> client.name().equals(component(item));
      case Selection.Port _ -> false;
      case Selection.ForwardingEntry entry -> item.key().pair().matches(entry.pair());
    };
  }
}
