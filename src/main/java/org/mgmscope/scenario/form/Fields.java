package org.mgmscope.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Function;
import org.mgmscope.scenario.Edit;

/// Which fields an element has: those of its kind, and what stands in it besides.
public final class Fields {
  public static final List<String> VERBS =
      List.of("call", "startUp", "shutDown", "packet", "report", "leave", "wait", "crash");
  public static final List<String> FUNCTIONS =
      Stream.of(Function.values()).map(Function::name).toList();
  static final String NOTE = "note";
  public static final String DURING = "during";
  public static final List<String> LANGUAGES = List.of("en", "de");

  private static final String ABSENT = "-";

  private final List<Field> all = new ArrayList<>();

  private Fields() {}

  public static List<Field> of(Edit.Part part, Json element) {
    Fields fields = new Fields();
    switch (part) {
      case LESSON -> fields.lesson();
      case INTERFACES -> fields.anInterface(element);
      case CLIENTS -> fields.client(element);
      case ROUTES -> fields.route();
      case SETUP, STEPS -> fields.step(element);
    }
    fields.unknown(part, element);
    return List.copyOf(fields.all);
  }

  private void add(String name, List<String> way, Field.Kind kind, String usual) {
    all.add(new Field(name, way, kind, usual));
  }

  private void add(String name, Field.Kind kind, String usual) {
    add(name, List.of(name), kind, usual);
  }

  private void words(String name, boolean severalLines, String usual) {
    for (String language : LANGUAGES) {
      add(
          name + "-" + language,
          List.of(name),
          new Field.Kind.Words(language, severalLines),
          usual);
    }
  }

  private void known(String name, List<String> way, Proposals.Of what, String usual) {
    add(name, way, new Field.Kind.Known(what), usual);
  }

  private void lesson() {
    words("title", false, Field.NEEDED);
    words("description", true, ABSENT);
    add(
        "mfeDeletion",
        new Field.Kind.Choice(List.of("afterEnable", "beforeEnable")),
        "afterEnable");
  }

  private void anInterface(Json element) {
    add("index", new Field.Kind.Digits(), Field.NEEDED);
    add("name", new Field.Kind.Line(), Field.NEEDED);
    add(
        "type",
        new Field.Kind.Choice(List.of("broadcast", "pointToPoint", "pointToMultipoint")),
        "broadcast");
    if (Objects.equals(text(element, "type"), "pointToMultipoint")
        || member(element, "nextHops") != null) {
      add("nextHops", new Field.Kind.Several(Proposals.Of.NOTHING), ABSENT);
    }
  }

  private void route() {
    add("prefix", new Field.Kind.Line(), Field.NEEDED);
    known("interface", List.of("interface"), Proposals.Of.INTERFACE, Field.NEEDED);
    add("upstream", new Field.Kind.Line(), "0.0.0.0");
    add("protocolId", new Field.Kind.Digits(), "0");
  }

  private void client(Json element) {
    add("name", new Field.Kind.Line(), Field.NEEDED);
    add("kind", new Field.Kind.Choice(List.of("routing", "igmp")), Field.NEEDED);
    add("protocolId", new Field.Kind.Digits(), Field.NEEDED);
    add("componentId", new Field.Kind.Digits(), "0");
    if (Objects.equals(text(element, "kind"), "igmp")) {
      policy("addsInsideEnableCallback", new Field.Kind.Truth());
      policy("callsWhileDisabled", new Field.Kind.Truth());
    } else {
      policy("rpfInterface", new Field.Kind.Known(Proposals.Of.INTERFACE), "rpf", "interface");
      policy("rpfUpstream", new Field.Kind.Line(), "rpf", "upstream");
      policy("disable", new Field.Kind.Several(Proposals.Of.INTERFACE), "creationAlert", "disable");
      policy("timeout", new Field.Kind.Digits(), "pruneAlert", "timeout");
    }
  }

  private void policy(String name, Field.Kind kind, String... way) {
    List<String> whole = new ArrayList<>(List.of("policy"));
    whole.addAll(way.length == 0 ? List.of(name) : List.of(way));
    add(name, whole, kind, ABSENT);
  }

  private void step(Json element) {
    add("verb", List.of(), new Field.Kind.Verb(), Field.NEEDED);
    String verb = verb(element);
    switch (verb) {
      case "call" -> call(element);
      case "startUp" -> {
        known("client", List.of(verb), Proposals.Of.CLIENT, Field.NEEDED);
        add("interfaces", new Field.Kind.Several(Proposals.Of.INTERFACE), Field.NEEDED);
      }
      case "shutDown", "crash" -> known("client", List.of(verb), Proposals.Of.CLIENT, Field.NEEDED);
      case "packet" -> {
        known("source", List.of(verb, "source"), Proposals.Of.SOURCE, Field.NEEDED);
        known("group", List.of(verb, "group"), Proposals.Of.GROUP, Field.NEEDED);
        known("interface", List.of(verb, "interface"), Proposals.Of.INTERFACE, Field.NEEDED);
        add("octets", List.of(verb, "octets"), new Field.Kind.Digits(), "1000");
        add("count", List.of(verb, "count"), new Field.Kind.Digits(), "1");
      }
      case "report", "leave" -> host("", List.of(verb));
      case "wait" -> add("seconds", List.of(verb), new Field.Kind.Digits(), Field.NEEDED);
      default -> {}
    }
    if (Set.of("call", "startUp", "shutDown").contains(verb)) {
      during(element);
    }
    words(NOTE, true, ABSENT);
  }

  private void host(String before, List<String> way) {
    known(before + "interface", then(way, "interface"), Proposals.Of.INTERFACE, Field.NEEDED);
    known(before + "group", then(way, "group"), Proposals.Of.GROUP, Field.NEEDED);
    known(before + "source", then(way, "source"), Proposals.Of.SOURCE, "*");
  }

  private static List<String> then(List<String> way, String name) {
    return Stream.concat(way.stream(), Stream.of(name)).toList();
  }

  private void during(Json element) {
    if (member(element, DURING) instanceof Json.Array(_, List<Json> hosts)) {
      for (int i = 0; i < hosts.size(); i++) {
        List<String> way = List.of(DURING, Integer.toString(i));
        String says = member(hosts.get(i), "leave") == null ? "report" : "leave";
        add("host-" + i, way, new Field.Kind.Host(), Field.NEEDED);
        host("host-" + i + "-", then(way, says));
      }
    }
  }

  private void call(Json element) {
    add("function", List.of("call"), new Field.Kind.Called(), Field.NEEDED);
    Function function = function(element);
    boolean needsClient =
        function == null || function.takesHandle() || function == Function.MgmRegisterMProtocol;
    known("client", List.of("client"), Proposals.Of.CLIENT, needsClient ? Field.NEEDED : ABSENT);
    if (function == null) {
      return;
    }
    if (function.takesHandle()) {
      known("handle", List.of("handle"), Proposals.Of.HANDLE, ABSENT);
    }
    for (String argument : arguments(function)) {
      argument(argument);
    }
  }

  /// What a function is given, in the words of the file.
  static List<String> arguments(Function function) {
    return switch (function) {
      case MgmRegisterMProtocol, MgmDeRegisterMProtocol -> List.of();
      case MgmGetProtocolOnInterface, MgmTakeInterfaceOwnership, MgmReleaseInterfaceOwnership ->
          List.of("interface");
      case MgmAddGroupMembershipEntry, MgmDeleteGroupMembershipEntry ->
          List.of("source", "sourceMask", "group", "groupMask", "interface", "flags");
      case MgmSetMfe -> List.of("source", "group", "upstream");
      case MgmGetMfe, MgmGetNextMfe -> List.of("source", "group", "bufferSize");
      case MgmGetFirstMfe -> List.of("bufferSize");
      case MgmGetMfeStats, MgmGetNextMfeStats ->
          List.of("source", "group", "bufferSize", "statistics");
      case MgmGetFirstMfeStats -> List.of("bufferSize", "statistics");
      case MgmGroupEnumerationStart -> List.of("enumerationType");
      case MgmGroupEnumerationGetNext -> List.of("enumeration", "bufferSize");
      case MgmGroupEnumerationEnd -> List.of("enumeration");
    };
  }

  private void argument(String name) {
    List<String> way = List.of("args", name);
    switch (name) {
      case "interface" -> known(name, way, Proposals.Of.INTERFACE, Field.NEEDED);
      case "source" -> known(name, way, Proposals.Of.SOURCE, "*");
      case "group" -> known(name, way, Proposals.Of.GROUP, Field.NEEDED);
      case "upstream" -> add(name, way, new Field.Kind.Line(), Field.NEEDED);
      case "bufferSize" -> add(name, way, new Field.Kind.Digits(), Field.NEEDED);
      case "enumeration" -> known(name, way, Proposals.Of.ENUMERATION, Field.NEEDED);
      case "flags" -> add(name, way, new Field.Kind.Several(Proposals.Of.FLAG), ABSENT);
      case "statistics" ->
          add(
              name,
              List.of("args", "flags"),
              new Field.Kind.Choice(words(Call.StatsFlag.values())),
              Call.StatsFlag.MGM_MFE_STATS_0.name());
      case "enumerationType" ->
          add(
              name,
              List.of("args", "type"),
              new Field.Kind.Choice(words(Call.EnumerationType.values())),
              Call.EnumerationType.ALL_SOURCES.name());
      default -> add(name, way, new Field.Kind.Line(), ABSENT);
    }
  }

  private static List<String> words(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /// What a step does: its first verb; empty if it has none.
  public static String verb(Json step) {
    return VERBS.stream().filter(each -> member(step, each) != null).findFirst().orElse("");
  }

  /// Which function a step calls, or null.
  public static @Nullable Function function(Json step) {
    String name = text(step, "call");
    return Stream.of(Function.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  public static @Nullable Json member(Json value, String name) {
    return value instanceof Json.Members members ? members.get(name) : null;
  }

  static @Nullable String text(Json value, String name) {
    return member(value, name) instanceof Json.Text(_, String text) ? text : null;
  }

  // What nobody knows

  private void unknown(Edit.Part part, Json element) {
    Set<String> lists =
        part == Edit.Part.LESSON
            ? Set.of("format", "interfaces", "clients", "routes", "setup", "steps")
            : Set.of("predict");
    unknown(List.of(), element, lists);
  }

  private void unknown(List<String> way, Json value, Set<String> known) {
    if (!(value instanceof Json.Members(_, List<Json.Member> members))) {
      return;
    }
    for (Json.Member member : members) {
      List<String> there = then(way, member.name());
      boolean here = all.stream().anyMatch(field -> field.way().equals(there));
      boolean within = all.stream().anyMatch(field -> startsWith(field.way(), there));
      if (within && !here) {
        unknown(there, member.value(), Set.of());
      } else if (!here && !known.contains(member.name())) {
        add("unknown", there, new Field.Kind.Unknown(), ABSENT);
      }
    }
  }

  private static boolean startsWith(List<String> way, List<String> begin) {
    return way.size() > begin.size() && way.subList(0, begin.size()).equals(begin);
  }
}
