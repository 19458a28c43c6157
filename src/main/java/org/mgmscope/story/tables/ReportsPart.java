package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;

/// What hosts have reported to IGMP, and whether IGMP has told MGM.
final class ReportsPart extends SortedPart<Ports.HostReport, Ports.HostReport> {
  /// What became of a report.
  public enum Fate {
    /// IGMP has added a membership for it.
    MEMBERSHIP,
    /// IGMP is disabled on the interface, so it only notes the report.
    WAITS,
    /// IGMP is enabled and has not added the membership.
    NOT_YET,
    /// There is no IGMP on the interface.
    UNHEARD
  }

  private static final Comparator<Ports.HostReport> ORDER =
      Comparator.comparing(Ports.HostReport::key).thenComparing(Ports.HostReport::pair);

  ReportsPart(Wording wording) {
    super(
        StatePart.REPORTS,
        List.of(
            wording.keyColumn("index", item -> item.key().key()),
            Column.<Ports.HostReport, Ports.HostReport, SourceGroup>of(
                    "pair", 160, item -> item.key().pair(), SourceGroup::toString)
                .atLeast(120),
            Column.of(
                "heard",
                150,
                item -> fate(item.state(), item.key()),
                fate -> wording.text("report." + fate))));
  }

  private static @Nullable String igmp(Router router) {
    return router.clients().stream()
        .filter(client -> client.kind() == Router.Client.Kind.IGMP)
        .map(Router.Client::name)
        .findFirst()
        .orElse(null);
  }

  private static Fate fate(State state, Ports.HostReport report) {
    Handle handle = state.clients().status(igmp(state.router())).handle();
    if (handle != null
        && state
            .memberships()
            .byKey()
            .contains(new Membership(report.pair(), report.key(), handle, handle))) {
      return Fate.MEMBERSHIP;
    }
    return switch (state.ports().getOrFree(report.key()).igmp()) {
      case ABSENT -> Fate.UNHEARD;
      case ENABLED -> Fate.NOT_YET;
      case DISABLED -> Fate.WAITS;
    };
  }

  @Override
  SortedTable<Ports.HostReport, Ports.HostReport> table(State state) {
    return state.ports().reports();
  }

  /// What hosts have said, and also the reports whose membership came or went, and all on a key
  /// where IGMP stands otherwise now.
  @Override
  public void visitDiffering(State before, State now, Consumer<Ports.HostReport> visitor) {
    NavigableSet<Ports.HostReport> found = new TreeSet<>(ORDER);
    super.visitDiffering(before, now, found::add);
    now.memberships()
        .byKey()
        .visitDifferences(
            before.memberships().byKey(),
            (membership, _, _) -> {
              Ports.HostReport report = new Ports.HostReport(membership.key(), membership.pair());
              if (table(now).contains(report)) {
                found.add(report);
              }
              return true;
            });
    now.ports()
        .all()
        .visitDifferences(
            before.ports().all(),
            (key, was, is) -> {
              if (was == null || is == null || was.igmp() != is.igmp()) {
                for (SourceGroup pair : now.ports().reports(key)) {
                  found.add(new Ports.HostReport(key, pair));
                }
              }
              return true;
            });
    found.forEach(visitor);
  }

  @Override
  public boolean tellsOfOtherParts() {
    return true;
  }

  @Override
  public boolean names(Item<Ports.HostReport, Ports.HostReport> item, Selection selection) {
    return switch (selection) {
      case Selection.Client client -> client.name().equals(igmp(item.state().router()));
      case Selection.Port port -> port.key().equals(item.key().key());
      case Selection.ForwardingEntry entry -> item.key().pair().matches(entry.pair());
    };
  }
}
