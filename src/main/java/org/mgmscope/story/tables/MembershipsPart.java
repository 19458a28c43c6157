package org.mgmscope.story.tables;

import java.util.List;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// The group memberships, by interface.
final class MembershipsPart extends SortedPart<Membership, Membership> {
  MembershipsPart(Wording wording) {
    super(
        StatePart.MEMBERSHIPS,
        List.of(
            Column.of("client", 110, MembershipsPart::client, name -> name),
            wording.keyColumn("index", item -> item.key().key()),
            Column.<Membership, Membership, SourceGroup>of(
                    "pair", 180, item -> item.key().pair(), SourceGroup::toString)
                .atLeast(152)));
  }

  private static String client(Item<Membership, Membership> item) {
    return Wording.client(item.state(), item.key().client());
  }

  @Override
  SortedTable<Membership, Membership> table(State state) {
    return state.memberships().byKey();
  }

  @Override
  public boolean names(Item<Membership, Membership> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> client.name().equals(client(item));
      case Selection.Port port -> port.key().equals(item.key().key());
      case Selection.ForwardingEntry entry -> item.key().pair().matches(entry.pair());
    };
  }
}
