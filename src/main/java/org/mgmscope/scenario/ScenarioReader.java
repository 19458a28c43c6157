package org.mgmscope.scenario;

import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Router;

/// Reads and checks `mgmscope/1`. Lists are read element by element, so that a file costs little
/// more memory than its scenario.
public final class ScenarioReader {
  static final String FORMAT = "mgmscope/1";

  private static final Map<String, Router.MfeDeletion> MFE_DELETION =
      Map.of(
          "afterEnable",
          Router.MfeDeletion.AFTER_ENABLE,
          "beforeEnable",
          Router.MfeDeletion.BEFORE_ENABLE);
  private static final List<String> REQUIRED =
      List.of("format", "title", "interfaces", "clients", "steps");
  private static final String ALLOWED =
      "format, title, description, mfeDeletion, interfaces, routes, clients, setup, steps";

  private final Source source;
  private final JsonSource json;
  private final Findings findings = new Findings();
  private final Values values = new Values(findings);
  private final References references = new References(findings);
  private final Declarations declarations = new Declarations(values, references, findings);
  private final StepReader stepReader = new StepReader(values, references, findings);
  private final List<Integer> setupPlaces = new ArrayList<>();
  private @Nullable Text title;
  private @Nullable Text description;
  private Router.MfeDeletion mfeDeletion = Router.MfeDeletion.AFTER_ENABLE;
  private List<Router.Interface> interfaces = List.of();
  private List<Router.Route> routes = List.of();
  private List<Router.Client> clients = List.of();
  private List<Step> setup = List.of();
  private List<Step> steps = List.of();
  private boolean newer;

  private ScenarioReader(InputStream in) {
    source = new Source(in);
    json = new JsonSource(source);
  }

  /// Reads a file to its end.
  ///
  /// @throws IOException if the stream cannot be read; never because of what is in it
  public static Reading read(InputStream in) throws IOException {
    return new ScenarioReader(in).read();
  }

  private Reading read() throws IOException {
    try {
      document();
    } catch (MalformedJsonException | EOFException broken) {
      return brokenJson();
    } catch (TooMuch most) {
      return tooMuch(most);
    }
    if (source.isBroken() || source.notJsonAt() >= 0) {
      return brokenJson();
    }
    if (findings.isEmpty() && title != null) {
      Router router = new Router(mfeDeletion, interfaces, routes, clients);
      Scenario scenario = new Scenario(title, description, router, setup, steps);
      List<Problem> warnings = SetupCheck.check(scenario, setupPlaces, findings).problems(source);
      if (findings.isEmpty()) {
        return new Reading.Good(scenario, warnings);
      }
    }
    return new Reading.Bad(findings.problems(source), true);
  }

  /// Tells that the file is not read on, and forgets the rest; what needs a newer program may be
  /// more.
  private Reading tooMuch(TooMuch most) {
    if (!newer) {
      findings.clear();
      findings.add(
          Math.min(most.at(), source.length()),
          most.path(),
          most.key(),
          Integer.toString(most.most()));
    }
    return new Reading.Bad(findings.problems(source), false);
  }

  /// Tells the first place that is wrong, and forgets the rest.
  private Reading brokenJson() {
    findings.clear();
    if (source.notJsonAt() >= 0) {
      findings.add(source.notJsonAt(), Path.ROOT, "brokenJson");
    } else if (source.isBroken()) {
      findings.add(source.length(), Path.ROOT, "notUtf8");
    } else if (source.isCutOff()) {
      findings.add(source.length(), Path.ROOT, "brokenJson");
    } else {
      findings.add(Math.min(json.offset(), source.length()), Path.ROOT, "beyondParser");
    }
    return new Reading.Bad(findings.problems(source), false);
  }

  private void document() throws IOException {
    if (!json.isObject()) {
      Json value = json.value(Path.ROOT);
      json.end();
      findings.add(value.at(), Path.ROOT, "notObject");
      return;
    }
    int at = json.beginObject();
    Set<String> seen = new HashSet<>();
    int members = 0;
    while (json.hasNext()) {
      JsonSource.Name name = json.name();
      Path path = Path.ROOT.then(name.name());
      if (++members > Limits.VALUES) {
        throw new TooMuch(name.at(), path, "tooManyValues", Limits.VALUES);
      }
      if (seen.add(name.name())) {
        member(name, path);
      } else {
        json.value(path);
        if (!newer) {
          findings.add(name.at(), path, "repeatedMember", Values.shortened(name.name()));
        }
      }
    }
    json.endObject();
    json.end();
    if (newer) {
      return;
    }
    for (String name : REQUIRED) {
      if (!seen.contains(name)) {
        findings.add(at, Path.ROOT, "missingMember", name);
      }
    }
    references.settle();
  }

  private void member(JsonSource.Name name, Path path) throws IOException {
    if (newer) {
      json.value(path);
      return;
    }
    switch (name.name()) {
      case "format" -> format(json.value(path), path);
      case "title" -> title = values.text(json.value(path), path);
      case "description" -> description = values.text(json.value(path), path);
      case "mfeDeletion" -> {
        Router.MfeDeletion choice = values.oneOf(json.value(path), path, MFE_DELETION);
        mfeDeletion = choice == null ? mfeDeletion : choice;
      }
      case "interfaces" -> {
        List<Router.@Nullable Interface> all =
            list(path, Limits.INTERFACES, declarations::anInterface);
        interfaces = present(all);
        references.declareInterfaces(interfaces, interfaces.size() == all.size());
      }
      case "routes" -> routes = present(list(path, Limits.ROUTES, declarations::route));
      case "clients" -> {
        List<Router.@Nullable Client> all = list(path, Limits.CLIENTS, declarations::client);
        clients = present(all);
        references.declareClients(clients, clients.size() == all.size());
      }
      case "setup" ->
          setup =
              present(
                  list(
                      path,
                      Limits.STEPS,
                      (value, at) -> {
                        setupPlaces.add(value.at());
                        return stepReader.step(value, at);
                      }));
      case "steps" -> steps = present(list(path, Limits.STEPS, stepReader::step));
      default -> {
        json.value(path);
        findings.add(name.at(), path, "unknownMember", Values.shortened(name.name()), ALLOWED);
      }
    }
  }

  private void format(Json value, Path path) {
    String format = values.string(value, path);
    if (format == null || format.equals(FORMAT)) {
      return;
    }
    if (format.matches("mgmscope/([2-9]|[1-9][0-9]+)")) {
      newer = true;
      findings.clear();
      findings.add(value.at(), path, "newerFormat", Values.shortened(format), FORMAT);
    } else {
      findings.add(value.at(), path, "notFormat", Values.shortened(format), FORMAT);
    }
  }

  /// Reads a list element by element; one that is wrong is null.
  ///
  /// @throws TooMuch if there are more than so many
  private <E> List<@Nullable E> list(
      Path path, int most, BiFunction<Json, Path, @Nullable E> element) throws IOException {
    List<@Nullable E> elements = new ArrayList<>();
    if (!json.isArray()) {
      values.array(json.value(path), path);
      elements.add(null);
      return elements;
    }
    json.beginArray();
    for (int i = 0; json.hasNext(); i++) {
      if (i == most) {
        throw new TooMuch(json.nextAt(), path.then(most), "tooManyElements", most);
      }
      Path at = path.then(i);
      elements.add(element.apply(json.value(at), at));
    }
    json.endArray();
    return elements;
  }

  private static <E> List<E> present(List<@Nullable E> elements) {
    List<E> present = new ArrayList<>(elements.size());
    for (E element : elements) {
      if (element != null) {
        present.add(element);
      }
    }
    return present;
  }
}
