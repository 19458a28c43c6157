package org.mgmscope.ui.state.part;

import java.util.List;
import java.util.ResourceBundle;
import org.mgmscope.mgm.Router;
import org.mgmscope.story.StatePart;

/// The parts of a router's states, in the order of [StatePart].
public final class Parts {
  private Parts() {}

  public static List<Part<?, ?>> of(Router router, ResourceBundle texts) {
    Wording wording = new Wording(router, texts);
    return List.of(StatePart.values()).stream()
        .<Part<?, ?>>map(
            part ->
                switch (part) {
                  case CLIENTS -> new ClientsPart(router, wording);
                  case INTERFACES -> new InterfacesPart(router, wording);
                  case MFES -> MfesPart.ways(wording);
                  case MEMBERSHIPS -> new MembershipsPart(wording);
                  case REPORTS -> new ReportsPart(router, wording);
                  case HANDLES -> new HandlesPart(wording);
                  case GROUPS -> new GroupsPart(wording);
                  case ENUMERATIONS -> new EnumerationsPart(wording);
                  case STATISTICS -> MfesPart.statistics(wording);
                  case ORIGINS -> MfesPart.origins(wording);
                  case ROUTES -> new RoutesPart(router, wording);
                  case MANAGER -> new ManagerPart(wording);
                })
        .toList();
  }
}
