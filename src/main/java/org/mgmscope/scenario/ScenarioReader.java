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
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.JsonSource;
import org.mgmscope.json.Place;
import org.mgmscope.json.Source;
import org.mgmscope.json.TooMuch;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.Router;
import org.mgmscope.text.Shortened;

/// Reads and checks `mgmscope/1`. Lists are read element by element, so that a file costs little
/// more memory than its scenario, unless it is to be kept as it is written.
public final class ScenarioReader {
  /// Where the texts of what may be wrong stand.
  static final String ROOM = "org.mgmscope.scenario";

  static final String FORMAT = "mgmscope/1";

  static final Map<String, Router.MfeDeletion> MFE_DELETION =
      Map.of(
          "afterEnable",
          Router.MfeDeletion.AFTER_ENABLE,
          "beforeEnable",
          Router.MfeDeletion.BEFORE_ENABLE);
  static final List<String> REQUIRED = List.of("format", "title", "interfaces", "clients", "steps");
  static final String ALLOWED =
      "format, title, description, mfeDeletion, interfaces, routes, clients, setup, steps";

  /// A file with more values than this, or of more characters, is not kept as it is read.
  private static final int MOST_VALUES = 1 << 22;

  private static final int MOST_CHARACTERS = 1 << 26;

  private final Source source;
  private final JsonSource json;
  private final Findings findings = new Findings(ROOM);
  private final ValueReader values = new ValueReader(findings);
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

  /// What is kept of the document; null if it is not to be kept, or is too much.
  private @Nullable List<Json.Member> kept;

  private long keptValues;
  private int at;
  private SetupCheck.@Nullable Outcome outcome;

  /// The value that was read last, if it is kept.
  private Json here = new Json.Null(Json.NOWHERE);

  private ScenarioReader(InputStream in, boolean keep) {
    source = new Source(in);
    json = new JsonSource(source);
    kept = keep ? new ArrayList<>() : null;
  }

  /// Reads a file to its end.
  ///
  /// @throws IOException if the stream cannot be read; never because of what is in it
  public static Reading read(InputStream in) throws IOException {
    return new ScenarioReader(in, false).read();
  }

  /// A file that was read, and what stands in it.
  ///
  /// @param draft null if the file was not read to its end, is no JSON object, or is so large that
  ///   both together would take much more memory than its scenario
  record Kept(Reading reading, @Nullable Draft draft) {}

  /// Reads a file to its end, and keeps it as it is written.
  ///
  /// @throws IOException if the stream cannot be read; never because of what is in it
  static Kept readAndKeep(InputStream in) throws IOException {
    return new ScenarioReader(in, true).readAndKeep();
  }

  private Kept readAndKeep() throws IOException {
    Reading reading = read();
    if (kept == null || (reading instanceof Reading.Bad(_, boolean whole) && !whole)) {
      return new Kept(reading, null);
    }
    Json.Members document = new Json.Members(at, List.copyOf(kept));
    return new Kept(
        reading,
        reading instanceof Reading.Good(Scenario scenario, _, _) && outcome != null
            ? Draft.of(document, Known.of(document, scenario, outcome))
            : Draft.of(document, Known.NOTHING));
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
      outcome = SetupCheck.check(router, scenario.setup());
      return outcome.reading(
          scenario, step -> source.place(setupPlaces.get(Math.toIntExact(step))));
    }
    return new Reading.Bad(findings.problems(this::place), true);
  }

  private Place place(long offset) {
    return source.place(Math.toIntExact(offset));
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
    return new Reading.Bad(findings.problems(this::place), false);
  }

  /// Tells the first place that is wrong, and forgets the rest.
  private Reading brokenJson() {
    findings.clear();
    if (source.notJsonAt() >= 0) {
      findings.add(source.notJsonAt(), Trail.ROOT, "brokenJson");
    } else if (source.isBroken()) {
      findings.add(source.length(), Trail.ROOT, "notUtf8");
    } else if (source.isCutOff()) {
      findings.add(source.length(), Trail.ROOT, "brokenJson");
    } else {
      findings.add(Math.min(json.offset(), source.length()), Trail.ROOT, "beyondParser");
    }
    return new Reading.Bad(findings.problems(this::place), false);
  }

  private void document() throws IOException {
    if (!json.isObject()) {
      Json value = json.value(Trail.ROOT);
      kept = null;
      json.end();
      findings.add(value.at(), Trail.ROOT, "notObject");
      return;
    }
    at = json.beginObject();
    Set<String> seen = new HashSet<>();
    int members = 0;
    while (json.hasNext()) {
      JsonSource.Name name = json.name();
      Trail path = Trail.ROOT.then(name.name());
      if (++members > JsonLimits.VALUES) {
        throw new TooMuch(name.at(), path, "tooManyValues", JsonLimits.VALUES);
      }
      if (seen.add(name.name())) {
        member(name, path);
      } else {
        value(path);
        if (!newer) {
          findings.add(name.at(), path, "repeatedMember", Shortened.of(name.name()));
        }
      }
      if (kept != null) {
        kept.add(new Json.Member(name.name(), name.at(), here));
      }
    }
    json.endObject();
    json.end();
    if (newer) {
      return;
    }
    for (String name : REQUIRED) {
      if (!seen.contains(name)) {
        findings.add(at, Trail.ROOT, "missingMember", name);
      }
    }
    references.settle();
  }

  private void member(JsonSource.Name name, Trail path) throws IOException {
    if (newer) {
      value(path);
      return;
    }
    switch (name.name()) {
      case "format" -> format(value(path), path);
      case "title" -> title = values.text(value(path), path);
      case "description" -> description = values.text(value(path), path);
      case "mfeDeletion" -> {
        Router.MfeDeletion choice = values.oneOf(value(path), path, MFE_DELETION);
        mfeDeletion = choice == null ? mfeDeletion : choice;
      }
      case "interfaces" -> {
        List<Router.@Nullable Interface> all =
            list(path, Limits.INTERFACES, declarations::anInterface);
        interfaces = present(all);
        references.declareInterfaces(
            Declared.interfaces(interfaces, interfaces.size() == all.size()));
      }
      case "routes" -> routes = present(list(path, Limits.ROUTES, declarations::route));
      case "clients" -> {
        List<Router.@Nullable Client> all = list(path, Limits.CLIENTS, declarations::client);
        clients = present(all);
        references.declareClients(Declared.clients(clients, clients.size() == all.size()));
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
        value(path);
        findings.add(name.at(), path, "unknownMember", Shortened.of(name.name()), ALLOWED);
      }
    }
  }

  /// Reads an entry, and keeps it if that is asked for.
  private Json value(Trail path) throws IOException {
    Json value = json.value(path);
    if (kept != null) {
      here = value;
      keptValues += json.values();
      if (keptValues > MOST_VALUES || json.offset() > MOST_CHARACTERS) {
        kept = null;
      }
    }
    return value;
  }

  private void format(Json value, Trail path) {
    String format = format(value, path, values, findings);
    if (format != null && isNewer(format)) {
      newer = true;
      findings.clear();
      findings.add(value.at(), path, "newerFormat", Shortened.of(format), FORMAT);
    }
  }

  /// Whether a format is one of later versions of the program.
  static boolean isNewer(String format) {
    return format.matches("mgmscope/([2-9]|[1-9][0-9]+)");
  }

  /// Reads the format; one that is neither this nor a later one is a finding.
  static @Nullable String format(Json value, Trail path, ValueReader values, Findings findings) {
    String format = values.string(value, path);
    if (format != null && !format.equals(FORMAT) && !isNewer(format)) {
      findings.add(value.at(), path, "notFormat", Shortened.of(format), FORMAT);
    }
    return format;
  }

  /// Reads a list element by element; one that is wrong is null.
  ///
  /// @throws TooMuch if there are more than so many
  private <E> List<@Nullable E> list(
      Trail path, int most, BiFunction<Json, Trail, @Nullable E> element) throws IOException {
    List<@Nullable E> elements = new ArrayList<>();
    if (!json.isArray()) {
      values.array(value(path), path);
      elements.add(null);
      return elements;
    }
    int begin = json.nextAt();
    List<Json> written = new ArrayList<>();
    json.beginArray();
    for (int i = 0; json.hasNext(); i++) {
      if (i == most) {
        throw new TooMuch(json.nextAt(), path.then(most), "tooManyElements", most);
      }
      Trail at = path.then(i);
      Json value = value(at);
      elements.add(element.apply(value, at));
      if (kept != null) {
        written.add(value);
      } else {
        written.clear();
      }
    }
    json.endArray();
    here = new Json.Array(begin, Pieces.of(written));
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
