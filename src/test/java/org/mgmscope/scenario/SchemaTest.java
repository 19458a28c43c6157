package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Problem;

/// The schema that editors use and the reader agree on every file: what the reader takes, the
/// schema takes; what the schema takes and the reader refuses has a problem that no schema can see.
class SchemaTest {
  private static final Path SCHEMA = Path.of("assets", "schema", "mgmscope-1.schema.json");

  /// What only the reader sees, by the key of its message, each with a file that has nothing else
  /// wrong: references, what is there twice, values that clash with others, how a number is
  /// written, what the rules make of the setup.
  private static final Map<String, String> ONLY_THE_READER =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("unknownClient", step("\"crash\": \"Q\"")),
              Map.entry("unknownInterface", step("\"startUp\": \"P\", \"interfaces\": [\"7\"]")),
              Map.entry(
                  "unknownClientOfNone",
                  BadFile.with("clients", "[]")
                      .and("setup", "[]")
                      .and("steps", "[{\"crash\": \"Q\"}]")
                      .text()),
              Map.entry(
                  "unknownInterfaceOfNone",
                  BadFile.with("interfaces", "[]")
                      .and("routes", "[]")
                      .and("setup", "[]")
                      .and("steps", "[{\"startUp\": \"P\", \"interfaces\": [\"7\"]}]")
                      .text()),
              Map.entry("repeatedMember", step("\"wait\": 1, \"wait\": 2")),
              Map.entry(
                  "repeatedIndex", BadFile.withInterface("{\"index\": 1, \"name\": \"\"}").text()),
              Map.entry(
                  "repeatedPrefix",
                  BadFile.withRoute("{\"prefix\": \"10.1.0.0/16\", \"interface\": \"2\"}").text()),
              Map.entry(
                  "hostBits",
                  BadFile.withRoute("{\"prefix\": \"10.2.0.1/16\", \"interface\": \"2\"}").text()),
              Map.entry(
                  "repeatedClient",
                  BadFile.withClient("{\"name\": \"P\", \"kind\": \"igmp\", \"protocolId\": 9}")
                      .text()),
              Map.entry(
                  "repeatedIds",
                  BadFile.withClient("{\"name\": \"I\", \"kind\": \"igmp\", \"protocolId\": 8}")
                      .text()),
              Map.entry("outOfRange", step("\"wait\": 1.0")),
              Map.entry("halfCharacter", step("\"wait\": 1, \"note\": \"\\ud83d\"")),
              Map.entry(
                  "deadlockInSetup",
                  BadFile.with(
                          "clients",
                          """
                          [{"name": "P", "kind": "routing", "protocolId": 8}, {"name": "I", \
                          "kind": "igmp", "protocolId": 10, \
                          "policy": {"addsInsideEnableCallback": true}}]\
                          """)
                      .and(
                          "setup",
                          """
                          [{"startUp": "I", "interfaces": ["1"]}, \
                          {"report": {"interface": "1", "group": "239.1.1.1"}}, \
                          {"startUp": "P", "interfaces": ["1"]}]\
                          """)
                      .text()),
              Map.entry(
                  "crashedInSetup",
                  BadFile.withSetup("[{\"crash\": \"P\"}, {\"shutDown\": \"P\"}]").text())));

  /// Limits that are about a file as a whole.
  private static final Set<String> LIMITS =
      Set.of(
          "fileTooLong",
          "tooManyLines",
          "tooManyWide",
          "tooManyValues",
          "tooManyNextHops",
          "tooManyOpen",
          "setupTooLong",
          "moreProblems");

  private static Validator validator;
  private static URI schema;

  @BeforeAll
  static void load() throws IOException {
    validator =
        new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();
    schema = validator.registerSchema(Files.readString(SCHEMA));
  }

  private static String step(String json) {
    return BadFile.withStep("{" + json + "}").text();
  }

  @Test
  void all_cases_and_lessons_and_all_bad_files_are_seen_alike() {
    Stream.concat(
            Cases.files().stream(),
            Cases.badNames().stream().map(name -> "cases/bad/" + name + ".mgm.json"))
        .forEach(file -> agree(file, text(Cases.bytes(file))));
    assertThat(takes(text(Cases.bytes("cases/bad/two-verbs.mgm.json")))).isFalse();
  }

  @Test
  void whatever_is_written_is_taken() {
    for (long seed = 1; seed <= 500; seed++) {
      agree("seed " + seed, ScenarioWriter.toText(RandomScenario.of(seed, 12)));
    }
  }

  @Test
  void a_thousand_damaged_files_are_seen_alike() {
    damaged(1, 1_000);
  }

  @Test
  @Tag("slow")
  void twenty_thousand_damaged_files_are_seen_alike() {
    damaged(1_001, 21_000);
  }

  private static void damaged(long firstSeed, long lastSeed) {
    List<String> originals =
        Stream.concat(
                Cases.files().stream().map(file -> text(Cases.bytes(file))),
                Stream.iterate(1L, seed -> seed + 1)
                    .limit(20)
                    .map(seed -> ScenarioWriter.toText(RandomScenario.of(seed, 12))))
            .toList();
    Set<String> refusedByBoth = new TreeSet<>();
    for (long seed = firstSeed; seed <= lastSeed; seed++) {
      String file = text(Damage.of(seed, originals));
      agree("seed " + seed, file);
      if (isJson(file) && !takes(file)) {
        refusedByBoth.addAll(keys(BadFile.read(file)));
      }
    }
    assertThat(refusedByBoth)
        .contains(
            "missingMember", "unknownMember", "notObject", "notAddress", "notOneOf", "noVerb");
  }

  @Test
  void what_only_the_reader_sees_is_a_stated_list() {
    ONLY_THE_READER.forEach(
        (key, file) -> {
          assertThat(takes(file)).as("the schema takes a file with " + key).isTrue();
          assertThat(keys(BadFile.read(file))).containsExactly(key);
        });
  }

  @Test
  void the_schema_sees_what_is_wrong_with_one_value_or_between_neighbours() {
    for (String file :
        List.of(
            step("\"wait\": 4294967296"),
            step("\"wait\": -1"),
            step("\"wait\": 1, \"crash\": \"P\""),
            step("\"note\": \"nothing\""),
            step("\"wait\": 1, \"during\": []"),
            step("\"report\": {\"interface\": \"1\", \"group\": \"10.1.1.1\"}"),
            step(
                "\"packet\": {\"source\": \"239.1.1.1\", \"group\": \"239.1.1.1\", \"interface\":"
                    + " \"1\"}"),
            step(
                "\"packet\": {\"source\": \"0.0.0.0\", \"group\": \"239.1.1.1\", \"interface\":"
                    + " \"1\"}"),
            step("\"call\": \"MgmRegisterMProtocol\""),
            step("\"call\": \"MgmDeRegisterMProtocol\", \"client\": \"P\", \"args\": {\"x\": 1}"),
            step("\"call\": \"MgmSetMfe\", \"client\": \"P\""),
            step("\"call\": \"MgmGetFirstMfe\", \"args\": {\"bufferSize\": 1}, \"handle\": \"H1\""),
            step(
                "\"call\": \"MgmTakeInterfaceOwnership\", \"client\": \"P\", \"args\":"
                    + " {\"interface\": \"01\"}"),
            step(
                "\"call\": \"MgmTakeInterfaceOwnership\", \"client\": \"P\", \"args\":"
                    + " {\"interface\": \"4294967296\"}"),
            BadFile.withInterface("{\"index\": 9, \"name\": \"\", \"type\": \"pointToMultipoint\"}")
                .text(),
            BadFile.withInterface("{\"index\": 9, \"name\": \"\", \"nextHops\": [\"10.1.1.1\"]}")
                .text(),
            BadFile.withClient("{\"name\": \"\", \"kind\": \"routing\", \"protocolId\": 9}").text(),
            BadFile.withClient(
                    "{\"name\": \"I\", \"kind\": \"igmp\", \"protocolId\": 9, \"policy\": {\"rpf\":"
                        + " {\"interface\": \"1\"}}}")
                .text(),
            BadFile.with("title", "{\"english\": 1}").text(),
            BadFile.with("title", "{}").text(),
            BadFile.with("format", "\"mgmscope/2\"").text(),
            BadFile.with("$schema", "\"mgmscope-1.schema.json\"").text())) {
      assertThat(takes(file)).as(file).isFalse();
      agree("a bad file", file);
    }
  }

  @Test
  void at_the_limits_of_lists_and_texts_both_agree() {
    for (String file :
        List.of(
            step("\"wait\": 1, \"note\": \"" + "😀".repeat(JsonLimits.TEXT) + "\""),
            step("\"wait\": 1, \"note\": \"" + "😀".repeat(JsonLimits.TEXT + 1) + "\""),
            BadFile.withInterface("{\"index\": 9, \"name\": \"" + "😀".repeat(Limits.NAME) + "\"}")
                .text(),
            BadFile.withInterface(
                    "{\"index\": 9, \"name\": \"" + "x".repeat(Limits.NAME + 1) + "\"}")
                .text(),
            step(during(Limits.DURING)),
            step(during(Limits.DURING + 1)),
            step("\"startUp\": \"P\", \"interfaces\": " + list("\"1\"", Limits.INTERFACES)),
            step("\"startUp\": \"P\", \"interfaces\": " + list("\"1\"", Limits.INTERFACES + 1)),
            disabling(Limits.DISABLED),
            disabling(Limits.DISABLED + 1))) {
      assertThat(takes(file)).isEqualTo(BadFile.read(file) instanceof Reading.Good);
    }
  }

  private static String during(int count) {
    return "\"shutDown\": \"P\", \"during\": "
        + list("{\"leave\": {\"interface\": \"1\", \"group\": \"239.1.1.1\"}}", count);
  }

  private static String disabling(int count) {
    return BadFile.withClient(
            "{\"name\": \"Q\", \"kind\": \"routing\", \"protocolId\": 9, \"policy\":"
                + " {\"creationAlert\": {\"disable\": "
                + list("\"1\"", count)
                + "}}}")
        .text();
  }

  private static String list(String element, int count) {
    return "[" + String.join(", ", java.util.Collections.nCopies(count, element)) + "]";
  }

  @Test
  void editors_show_what_each_part_means() throws IOException {
    JsonElement root = JsonParser.parseString(Files.readString(SCHEMA));
    assertThat(root.getAsJsonObject().get("$id").getAsString())
        .isEqualTo("urn:mgmscope:scenario:1");
    root.getAsJsonObject()
        .getAsJsonObject("$defs")
        .asMap()
        .forEach(
            (name, part) ->
                assertThat(
                        part.getAsJsonObject().has("title") || part.getAsJsonObject().has("$ref"))
                    .as(name)
                    .isTrue());
    root.getAsJsonObject()
        .getAsJsonObject("properties")
        .asMap()
        .forEach((name, part) -> assertThat(part.getAsJsonObject().has("title")).as(name).isTrue());
  }

  /// Of what is no JSON to somebody else's parser, the schema cannot be asked.
  private static void agree(String name, String file) {
    if (!isJson(file)) {
      assertThat(BadFile.read(file)).as(name).isInstanceOf(Reading.Bad.class);
      return;
    }
    String fault = disagreement(file);
    if (fault != null) {
      fail("%s: %s%n%s", name, fault, file);
    }
  }

  private static @Nullable String disagreement(String file) {
    Reading reading = BadFile.read(file);
    if (!takes(file)) {
      return reading instanceof Reading.Good ? "only the schema refuses it: " + errors(file) : null;
    }
    if (!(reading instanceof Reading.Bad bad)) {
      return null;
    }
    List<String> unstated =
        bad.problems().stream()
            .filter(each -> !isOnlyForTheReader(each))
            .map(Problem::toString)
            .toList();
    boolean anotherIsMeant = keys(reading).contains("repeatedMember");
    return unstated.isEmpty() || anotherIsMeant
        ? null
        : "the schema takes it, the reader says " + unstated;
  }

  private static boolean isOnlyForTheReader(Problem problem) {
    if (problem.message().equals("outOfRange")) {
      return !problem.arguments().getFirst().toString().matches("0|-?[1-9][0-9]*");
    }
    return ONLY_THE_READER.containsKey(problem.message()) || LIMITS.contains(problem.message());
  }

  private static Set<String> keys(Reading reading) {
    return switch (reading) {
      case Reading.Good _ -> Set.of();
      case Reading.Bad bad ->
          bad.problems().stream()
              .map(Problem::message)
              .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    };
  }

  /// A number like 1e400528, which the validator cannot hold, is none that the schema takes.
  private static boolean takes(String file) {
    try {
      return validator.validate(schema, parsed(file)).isValid();
    } catch (NumberFormatException beyondTheValidator) {
      return false;
    }
  }

  private static List<String> errors(String file) {
    return validator.validate(schema, parsed(file)).getErrors().stream()
        .map(each -> each.getInstanceLocation() + " " + each.getError())
        .toList();
  }

  private static JsonElement parsed(String file) {
    return JsonParser.parseString(file);
  }

  private static boolean isJson(String file) {
    try {
      JsonReader json = new JsonReader(new StringReader(file));
      json.setStrictness(Strictness.STRICT);
      var _ = JsonParser.parseReader(json);
      return json.peek() == com.google.gson.stream.JsonToken.END_DOCUMENT;
    } catch (IOException | JsonParseException broken) {
      return false;
    }
  }

  /// As the reader sees it: without a byte order mark, and with what is no UTF-8 as it is.
  private static String text(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
