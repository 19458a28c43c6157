package org.mgmscope.story.tables;

import java.util.List;
import java.util.Locale;
import org.mgmscope.mgm.Router;
import org.mgmscope.story.StatePart;

/// The parts of the states of any router, in the order of [StatePart].
public final class Parts {
  private Parts() {}

  /// Whether columns of interface keys need room for next hops.
  public static boolean needHops(Router router) {
    return router.interfaces().stream().anyMatch(each -> !each.nextHops().isEmpty());
  }

  /// @param hops whether columns of interface keys have room for next hops
  public static List<Part<?, ?>> of(boolean hops, Locale locale) {
    Wording wording = new Wording(hops, locale);
    return List.of(StatePart.values()).stream()
        .<Part<?, ?>>map(
            part ->
                switch (part) {
                  case CLIENTS -> new ClientsPart(wording);
                  case INTERFACES -> new InterfacesPart(wording);
                  case MFES -> MfesPart.ways(wording);
                  case MEMBERSHIPS -> new MembershipsPart(wording);
                  case REPORTS -> new ReportsPart(wording);
                  case HANDLES -> new HandlesPart(wording);
                  case GROUPS -> new GroupsPart(wording);
                  case ENUMERATIONS -> new EnumerationsPart(wording);
                  case STATISTICS -> MfesPart.statistics(wording);
                  case ORIGINS -> MfesPart.origins(wording);
                  case ROUTES -> new RoutesPart(wording);
                  case MANAGER -> new ManagerPart(wording);
                })
        .toList();
  }
}
