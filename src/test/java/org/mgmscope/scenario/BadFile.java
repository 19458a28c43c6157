package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mgmscope.json.Place;
import org.mgmscope.json.Problem;

/// A scenario file that is right, but for what a test puts in. The places where problems are
/// expected are marked with `»`, which is taken out before the file is read. Characters beyond the
/// BMP stand before every place in the lists.
final class BadFile {
  static final char MARK = '»';

  private final Map<String, String> members = new LinkedHashMap<>();

  private BadFile() {
    members.put("format", "\"mgmscope/1\"");
    members.put("title", "\"😀\"");
    members.put(
        "interfaces",
        """
        [{"index": 1, "name": "😀𝕏"}, {"index": 2, "name": "b"},
        {"index": 3, "name": "c", "type": "pointToMultipoint", "nextHops": ["10.9.0.2"]}]\
        """);
    members.put("routes", "[{\"prefix\": \"10.1.0.0/16\", \"interface\": \"1\"}]");
    members.put(
        "clients",
        """
        [{"name": "P", "kind": "routing", "protocolId": 8}, {"name": "I", "kind": "igmp", \
        "protocolId": 10}]\
        """);
    members.put("setup", "[{\"startUp\": \"P\", \"interfaces\": [\"1\"]}]");
    members.put("steps", "[{\"shutDown\": \"P\"}]");
  }

  static BadFile with(String member, String json) {
    return new BadFile().and(member, json);
  }

  /// With a list of one interface more.
  static BadFile withInterface(String json) {
    return with("interfaces", "[{\"index\": 1, \"name\": \"😀𝕏\"}, " + json + "]")
        .and("steps", "[]");
  }

  static BadFile withRoute(String json) {
    return with("routes", "[{\"prefix\": \"10.1.0.0/16\", \"interface\": \"1\"}, " + json + "]");
  }

  static BadFile withClient(String json) {
    return with(
        "clients", "[{\"name\": \"P\", \"kind\": \"routing\", \"protocolId\": 8}, " + json + "]");
  }

  /// With one step, noted with characters beyond the BMP; the step is given without its braces.
  static BadFile withStep(String json) {
    return with("steps", "[{\"wait\": 1, \"note\": \"😀😀\"}, " + json + "]");
  }

  static BadFile withSetup(String json) {
    return with("setup", json);
  }

  static BadFile without(String member) {
    BadFile file = new BadFile();
    file.members.remove(member);
    return file;
  }

  BadFile and(String member, String json) {
    members.put(member, json);
    return this;
  }

  /// The text, with its marks.
  String text() {
    List<String> lines = new ArrayList<>();
    members.forEach((name, json) -> lines.add("  \"" + name + "\": " + json));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  /// Reads the file, and expects exactly the problems at its marks.
  List<Problem> problems(String... pointers) {
    return refusals(text(), pointers);
  }

  /// Expects one problem, told in both languages, each time with the words that it should name.
  void isRefused(String pointer, String... words) {
    Problem problem = problems(pointer).getFirst();
    isTold(problem, words);
  }

  static void isTold(Problem problem, String... words) {
    String english = problem.text(Locale.ENGLISH);
    String german = problem.text(Locale.GERMAN);
    assertThat(english).isNotBlank().isNotEqualTo(german);
    assertThat(german).isNotBlank();
    assertThat(english).doesNotContain("{0}", "{1}", "null");
    assertThat(german).doesNotContain("{0}", "{1}", "null");
    for (String word : words) {
      assertThat(english).contains(word);
      assertThat(german).contains(word);
    }
    assertThat(problem.line("x.mgm.json", Locale.ENGLISH))
        .isEqualTo(
            "x.mgm.json:%d:%d: %s: %s",
            problem.place().line(), problem.place().column(), problem.pointer(), english);
  }

  static List<Problem> refusals(String marked, String... pointers) {
    Reading reading = read(marked.replace(String.valueOf(MARK), ""));
    assertThat(reading).as(marked).isInstanceOf(Reading.Bad.class);
    List<Problem> problems = ((Reading.Bad) reading).problems();
    assertThat(problems).as("the pointers").extracting(Problem::pointer).containsExactly(pointers);
    assertThat(problems)
        .as("the places")
        .extracting(Problem::place)
        .containsExactlyElementsOf(marks(marked));
    return problems;
  }

  /// Reads a file that has one problem, wherever it is.
  static Problem only(String text) {
    Reading reading = read(text);
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    List<Problem> problems = ((Reading.Bad) reading).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  static Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading read(byte[] bytes) {
    try {
      return ScenarioReader.read(new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Where the marks stand, lines and columns counted in code points.
  private static List<Place> marks(String marked) {
    List<Place> places = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int c : marked.codePoints().toArray()) {
      if (c == MARK) {
        places.add(new Place(line, column));
      } else if (c == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return places;
  }
}
