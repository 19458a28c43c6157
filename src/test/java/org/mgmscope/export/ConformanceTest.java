package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Problem;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;

/// The cases that the rules were published with: what happens in the good ones, and where the bad
/// ones are refused.
class ConformanceTest {
  private static final String ANYTHING = "*";
  private static final String FREE_WORDING = "waiting";

  static List<String> good() {
    return Cases.names();
  }

  static List<String> bad() {
    return Cases.badNames();
  }

  @Test
  void no_case_is_left_out() {
    assertThat(good()).hasSize(26);
    assertThat(bad()).hasSize(15);
  }

  @ParameterizedTest
  @MethodSource("good")
  void a_case_gives_exactly_its_trace(String name) throws IOException {
    assertThat(comparable(trace(name)))
        .containsExactlyElementsOf(comparable(text("cases/" + name + ".trace.jsonl")));
  }

  @Test
  void a_deadlock_tells_in_words_who_waits_for_whom() throws IOException {
    List<JsonObject> faults =
        trace("11-deadlock")
            .lines()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(line -> line.has(FREE_WORDING))
            .toList();
    assertThat(faults).hasSize(1);
    List<String> waiting = new ArrayList<>();
    faults.getFirst().getAsJsonArray(FREE_WORDING).forEach(text -> waiting.add(text.getAsString()));
    assertThat(waiting).hasSize(2);
    assertThat(waiting.get(0)).contains("MGM", "PMGM_ENABLE_IGMP_CALLBACK");
    assertThat(waiting.get(1)).contains("IGMP", "MgmAddGroupMembershipEntry");
  }

  private static String trace(String name) throws IOException {
    Run run = Run.of(Cases.scenario(name));
    StringWriter out = new StringWriter();
    TraceWriter trace = new TraceWriter(out);
    for (Event event : run.events()) {
      trace.event(event);
    }
    trace.end(run.at(run.size()));
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_bad_file_is_refused_at_the_place_of_each_of_its_problems(String name) throws IOException {
    Reading reading =
        ScenarioReader.read(
            new ByteArrayInputStream(Cases.bytes("cases/bad/" + name + ".mgm.json")));

    assertThat(reading).isInstanceOf(Reading.Bad.class);
    List<Problem> problems = ((Reading.Bad) reading).problems();
    List<String> expected = text("cases/bad/" + name + ".expected").lines().toList();
    assertThat(problems).hasSameSizeAs(expected).isNotEmpty();
    for (int i = 0; i < problems.size(); i++) {
      assertThat(fitting(problems.get(i), expected.get(i))).isEqualTo(expected.get(i));
      assertThat(problems.get(i).text(Locale.ENGLISH)).isNotBlank();
    }
  }

  /// A problem as `LINE:COLUMN: POINTER`, with `*` wherever that is what is expected.
  private static String fitting(Problem problem, String expected) {
    String[] parts = expected.split(":\\s*", -1);
    assertThat(parts).hasSize(3);
    return fitting(problem.place().line(), parts[0])
        + ":"
        + fitting(problem.place().column(), parts[1])
        + ": "
        + fitting(problem.pointer(), parts[2]);
  }

  private static String fitting(Object said, String expected) {
    return expected.equals(ANYTHING) ? ANYTHING : said.toString();
  }

  private static String text(String file) {
    return new String(Cases.bytes(file), StandardCharsets.UTF_8);
  }

  /// Each line with its members in alphabetical order, numbers as they are written, and free
  /// wording left out.
  private static List<String> comparable(String lines) {
    return lines.lines().map(line -> sorted(JsonParser.parseString(line)).toString()).toList();
  }

  private static JsonElement sorted(JsonElement element) {
    if (element instanceof JsonArray array) {
      JsonArray copy = new JsonArray();
      array.forEach(each -> copy.add(sorted(each)));
      return copy;
    }
    if (element instanceof JsonObject object) {
      JsonObject copy = new JsonObject();
      new TreeMap<>(object.asMap())
          .forEach(
              (name, value) -> {
                if (!name.equals(FREE_WORDING)) {
                  copy.add(name, sorted(value));
                }
              });
      return copy;
    }
    return element;
  }
}
