package org.mgmscope.work;

import java.util.List;
import org.mgmscope.mgm.Router;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Text;

/// What is shown of a file that has problems, before it was ever right: a router with nothing in
/// it.
public final class Blank {
  private Blank() {}

  public static Scenario scenario() {
    Router router = new Router(Router.MfeDeletion.AFTER_ENABLE, List.of(), List.of(), List.of());
    return new Scenario(Text.of("—"), null, router, List.of(), List.of());
  }
}
