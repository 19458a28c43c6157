package org.mgmscope.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;

/// What was found when a document was checked last. It stays true of all that is not changed, and
/// of what does not depend on what is.
///
/// @param setUp the setup that was carried out last; null if none was
record Known(
    Checked<Router.Interface> interfaces,
    Checked<Router.Route> routes,
    Checked<Router.Client> clients,
    Checked<Step> setup,
    Checked<Step> steps,
    Declared<InterfaceKey> keys,
    Declared<String> names,
    @Nullable SetUp setUp) {
  /// A router after its setup.
  record SetUp(Router router, List<Step> steps, SetupCheck.Outcome outcome) {}

  static final Known NOTHING =
      new Known(
          Checked.missing(),
          Checked.missing(),
          Checked.missing(),
          Checked.missing(),
          Checked.missing(),
          Declared.missing(),
          Declared.missing(),
          null);

  /// What is known of a document that was read from a file and is right.
  static Known of(Json.Members document, Scenario scenario, SetupCheck.Outcome outcome) {
    Router router = scenario.router();
    Checked<Router.Interface> interfaces =
        Checked.right(document.get("interfaces"), router.interfaces());
    Checked<Step> setup = Checked.right(document.get("setup"), scenario.setup());
    Checked<Router.Client> clients = Checked.right(document.get("clients"), router.clients());
    return new Known(
        interfaces,
        Checked.right(document.get("routes"), router.routes()),
        clients,
        setup,
        Checked.right(document.get("steps"), scenario.steps()),
        Declared.interfaces(interfaces.right(), true),
        Declared.clients(clients.right(), true),
        new SetUp(router, setup.right(), outcome));
  }
}
