package org.mgmscope.scenario;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Layout;
import org.mgmscope.json.Trail;
import org.mgmscope.json.Written;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.text.Shortened;

/// Checks a document as its file would be, without writing it, and only as far as it has changed
/// since it was checked last. What is wrong is told with the places that it has when the document
/// is written.
///
/// Whether a document is beyond a limit of what is read, or broken, is not for this to say: it only
/// tells when that may be.
@SuppressWarnings("ReferenceEquality") // whether a part is the same one, not an equal one
final class DraftCheck {
  /// What comes of it.
  ///
  /// @param known what the next check may build upon
  record Result(Reading reading, Known known) {}

  /// So near to a limit, the reader of a file is asked.
  private static final int NEAR = 1_000;

  /// Readers of all parts of a document.
  private static final class Readers {
    final ValueReader values;
    final References references;
    final Declarations declarations;
    final StepReader steps;

    Readers(Findings findings) {
      values = new ValueReader(findings);
      references = new References(findings);
      declarations = new Declarations(values, references, findings);
      steps = new StepReader(values, references, findings);
    }
  }

  private final Known before;
  private final Written written;
  private final Findings findings = new Findings(ScenarioReader.ROOM);
  private final Readers finding = new Readers(findings);
  private Checked<Router.Interface> interfaces = Checked.missing();
  private Checked<Router.Route> routes = Checked.missing();
  private Checked<Router.Client> clients = Checked.missing();
  private Checked<Step> setup = Checked.missing();
  private Checked<Step> steps = Checked.missing();
  private Declared<InterfaceKey> keys = Declared.missing();
  private Declared<String> names = Declared.missing();
  private @Nullable Text title;
  private @Nullable Text description;
  private Router.MfeDeletion mfeDeletion = Router.MfeDeletion.AFTER_ENABLE;

  private DraftCheck(Json.Members document, Known before) {
    this.before = before;
    written = new Written(document);
  }

  /// @param before what was found in another document that shares parts with this one
  /// @return null if it may be that the document, once written, could not be read as a whole, or is
  ///   meant for a later version
  static @Nullable Result check(Json.Members document, Known before) {
    return new DraftCheck(document, before).check();
  }

  private @Nullable Result check() {
    if (isNewer()) {
      return null;
    }
    checkLists();
    if (mayBeBeyond()) {
      return null;
    }
    findInMembers();
    int wrong =
        interfaces.wrong() + routes.wrong() + clients.wrong() + setup.wrong() + steps.wrong();
    if (findings.isEmpty() && wrong == 0 && title != null) {
      return rightSoFar(title);
    }
    findInLists();
    return new Result(new Reading.Bad(findings.problems(Written::of), true), known(before.setUp()));
  }

  private Known known(Known.@Nullable SetUp carriedOut) {
    return new Known(interfaces, routes, clients, setup, steps, keys, names, carriedOut);
  }

  private boolean isNewer() {
    Written.Spot spot = spot("format");
    return spot != null
        && spot.value() instanceof Json.Text(_, String format)
        && ScenarioReader.isNewer(format);
  }

  private Written.@Nullable Spot spot(String name) {
    for (Written.Spot each : written.spots()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  /// Reads what is not known yet, in the order in which one list depends on another, and counts
  /// what is wrong.
  private void checkLists() {
    Findings counted = new Findings(ScenarioReader.ROOM);
    Readers readers = new Readers(counted);
    interfaces =
        checkWhole(
            "interfaces", before.interfaces(), readers.declarations::anInterface, counted, true);
    if (interfaces == before.interfaces()) {
      keys = before.keys();
    } else if (interfaces.value() != null) {
      keys = same(before.keys(), Declared.interfaces(interfaces.right(), interfaces.whole()));
    }
    boolean sameKeys = keys.equals(before.keys());
    readers.references.declareInterfaces(keys);
    clients =
        checkWhole("clients", before.clients(), readers.declarations::client, counted, sameKeys);
    if (clients == before.clients()) {
      names = before.names();
    } else if (clients.value() != null) {
      names = same(before.names(), Declared.clients(clients.right(), clients.whole()));
    }
    readers.references.declareClients(names);
    routes = checkWhole("routes", before.routes(), readers.declarations::route, counted, sameKeys);
    boolean same = sameKeys && names.equals(before.names());
    setup = check("setup", same ? before.setup() : Checked.missing(), readers.steps::step, counted);
    steps = check("steps", same ? before.steps() : Checked.missing(), readers.steps::step, counted);
  }

  private static <E> Declared<E> same(Declared<E> before, Declared<E> now) {
    return now.equals(before) ? before : now;
  }

  /// Checks a list in which what is wrong with an element may lie in others.
  ///
  /// @param holds whether what was found in it before is still true
  private <E> Checked<E> checkWhole(
      String name,
      Checked<E> found,
      BiFunction<Json, Trail, @Nullable E> reader,
      Findings counted,
      boolean holds) {
    Written.Spot spot = spot(name);
    return holds && spot != null && spot.value() == found.value()
        ? found
        : check(name, Checked.missing(), reader, counted);
  }

  private <E> Checked<E> check(
      String name,
      Checked<E> found,
      BiFunction<Json, Trail, @Nullable E> reader,
      Findings counted) {
    Written.Spot spot = spot(name);
    return spot == null ? Checked.missing() : Checked.check(spot.value(), found, reader, counted);
  }

  private boolean mayBeBeyond() {
    if (written.spots().size() > JsonLimits.VALUES - NEAR
        || written.lines() > JsonLimits.LINES - NEAR
        || interfaces.elements().size() > Limits.INTERFACES
        || routes.elements().size() > Limits.ROUTES
        || clients.elements().size() > Limits.CLIENTS
        || setup.elements().size() > Limits.STEPS
        || steps.elements().size() > Limits.STEPS) {
      return true;
    }
    long characters = 0;
    long wide = 0;
    for (Written.Spot each : written.spots()) {
      Checked<?> list = list(each);
      Extent name = Extent.of(Json.Text.of(each.name()));
      Extent value = Extent.of(list == null ? each.value() : new Json.Null(Json.NOWHERE));
      long lines =
          list == null && each.value() instanceof Json.Array(_, List<Json> elements)
              ? elements.size()
              : 0;
      characters += name.characters() + value.characters() + Checked.BETWEEN * (lines + 2);
      wide += name.wide() + value.wide();
      if (list != null) {
        characters += list.characters();
        wide += list.wide();
      }
    }
    return characters > JsonLimits.FILE - NEAR || wide > JsonLimits.WIDE - NEAR || mayBeOpen();
  }

  /// Whether so much may be referred to before it is declared that the reader of a file gives up.
  private boolean mayBeOpen() {
    long characters = 0;
    long values = 0;
    int declared = 0;
    for (Written.Spot each : written.spots()) {
      Checked<?> list = list(each);
      if (list != null && declared < 2) {
        characters += list.characters();
        declared += list == interfaces || list == clients ? 1 : 0;
      }
    }
    if (characters < Limits.OPEN) {
      return false;
    }
    declared = 0;
    for (Written.Spot each : written.spots()) {
      Checked<?> list = list(each);
      if (list != null && declared < 2) {
        for (Checked.Element<?> element : list.elements()) {
          values += Extent.of(element.json()).values();
        }
        declared += list == interfaces || list == clients ? 1 : 0;
      }
    }
    return values >= Limits.OPEN;
  }

  /// The list that a member is; null if it is none, or is not the first of its name.
  private @Nullable Checked<?> list(Written.Spot spot) {
    if (!spot.first()) {
      return null;
    }
    return switch (spot.name()) {
      case "interfaces" -> interfaces;
      case "routes" -> routes;
      case "clients" -> clients;
      case "setup" -> setup;
      case "steps" -> steps;
      default -> null;
    };
  }

  /// Finds what is wrong with the document itself, and in what is no list.
  private void findInMembers() {
    findings.countFrom(Written.beginning());
    for (String name : ScenarioReader.REQUIRED) {
      if (spot(name) == null) {
        findings.add(0, Trail.ROOT, "missingMember", name);
      }
    }
    for (Written.Spot each : written.spots()) {
      if (each.first()) {
        findIn(each);
      } else {
        findings.countFrom(each.ofName());
        findings.add(0, each.path(), "repeatedMember", Shortened.of(each.name()));
      }
    }
  }

  private void findIn(Written.Spot spot) {
    findings.countFrom(spot.ofValue());
    switch (spot.name()) {
      case "format" -> ScenarioReader.format(placed(spot), spot.path(), finding.values, findings);
      case "title" -> title = finding.values.text(placed(spot), spot.path());
      case "description" -> description = finding.values.text(placed(spot), spot.path());
      case "mfeDeletion" ->
          mfeDeletion =
              Objects.requireNonNullElse(
                  finding.values.oneOf(placed(spot), spot.path(), ScenarioReader.MFE_DELETION),
                  mfeDeletion);
      case "interfaces", "routes", "clients", "setup", "steps" -> {}
      default -> {
        findings.countFrom(spot.ofName());
        findings.add(
            0, spot.path(), "unknownMember", Shortened.of(spot.name()), ScenarioReader.ALLOWED);
      }
    }
  }

  private static Json placed(Written.Spot spot) {
    return Layout.placed(spot.value(), 0);
  }

  /// Finds what is wrong in the lists, in the order of the file, until there is more than is told.
  private void findInLists() {
    finding.references.declareInterfaces(keys);
    finding.references.declareClients(names);
    int enough = JsonLimits.PROBLEMS + 1;
    for (Written.Spot each : written.spots()) {
      if (each.first()) {
        enough -= findInList(each, enough);
      }
    }
  }

  /// @return how much was found
  private int findInList(Written.Spot spot, int enough) {
    return switch (spot.name()) {
      case "interfaces" -> find(spot, interfaces, finding.declarations::anInterface, true, enough);
      case "routes" -> find(spot, routes, finding.declarations::route, true, enough);
      case "clients" -> find(spot, clients, finding.declarations::client, true, enough);
      case "setup" -> find(spot, setup, finding.steps::step, false, enough);
      case "steps" -> find(spot, steps, finding.steps::step, false, enough);
      default -> 0;
    };
  }

  private <E> int find(
      Written.Spot spot,
      Checked<E> list,
      BiFunction<Json, Trail, @Nullable E> reader,
      boolean all,
      int enough) {
    if (!(spot.value() instanceof Json.Array)) {
      findings.countFrom(spot.ofValue());
      var _ = finding.values.array(placed(spot), spot.path());
      return 1;
    }
    int leftOut = list.find(spot, reader, all, findings, enough);
    findings.leaveOut(leftOut);
    return list.wrong() - leftOut;
  }

  /// What is right is carried out as far as its setup, unless that has happened already.
  private Result rightSoFar(Text name) {
    Known.SetUp known = before.setUp();
    if (known == null || !isOf(known.router()) || known.steps() != setup.right()) {
      Router router = new Router(mfeDeletion, interfaces.right(), routes.right(), clients.right());
      known = new Known.SetUp(router, setup.right(), SetupCheck.check(router, setup.right()));
    }
    Known.SetUp setUp = known;
    Scenario scenario =
        new Scenario(name, description, setUp.router(), setup.right(), steps.right());
    Written.Spot spot = spot("setup");
    Reading reading =
        setUp
            .outcome()
            .reading(
                scenario, step -> Written.of(Objects.requireNonNull(spot).ofElement((int) step)));
    return new Result(reading, known(setUp));
  }

  private boolean isOf(Router router) {
    return router.mfeDeletion() == mfeDeletion
        && router.interfaces().equals(interfaces.right())
        && router.routes().equals(routes.right())
        && router.clients().equals(clients.right());
  }
}
