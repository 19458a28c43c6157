package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.scenario.BadFile.MARK;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Place;
import org.mgmscope.json.Problem;

/// A scenario comes from a stranger. Whatever is in it, the program does not hang, runs out of
/// nothing, and reaches for nothing.
class HostileFilesTest {
  private static final String HEAD = "{\"format\": \"mgmscope/1\", \"title\": \"t\", ";
  private static final String INTERFACES = "\"interfaces\": [{\"index\": 1, \"name\": \"a\"}], ";
  private static final String CLIENTS =
      "\"clients\": [{\"name\": \"P\", \"kind\": \"routing\", \"protocolId\": 8}], ";

  @Test
  void a_text_may_be_long_but_not_without_end() {
    String longest = "x".repeat(JsonLimits.TEXT - 1);
    assertThat(BadFile.read(BadFile.with("title", "\"" + longest + "😀\"").text()))
        .isInstanceOf(Reading.Good.class);
    BadFile.with("title", MARK + "\"" + longest + "😀x\"").isRefused("/title", "100000");
    BadFile.withStep(
            "{\"wait\": 1, \"note\": {\"en\": \"\", \"de\": " + MARK + "\"" + longest + "xx\"}}")
        .isRefused("/steps/1/note/de", "100000");
  }

  @Test
  void a_text_of_gigabytes_is_given_up_before_it_fills_the_memory() throws IOException {
    Endless file = new Endless("{\"title\": \"", "xxxxxxxxxxxxxxxx");
    Problem problem = onlyProblem(ScenarioReader.read(file));
    assertThat(problem.message()).isEqualTo("textTooLong");
    assertThat(problem.place()).isEqualTo(new Place(1, 11));
    assertThat(file.given()).isLessThan(2 * JsonLimits.WRITTEN);
  }

  @Test
  void a_member_may_not_have_a_name_of_gigabytes() throws IOException {
    Endless file = new Endless("{\"", "title");
    assertThat(onlyProblem(ScenarioReader.read(file)).place()).isEqualTo(new Place(1, 2));
    assertThat(file.given()).isLessThan(2 * JsonLimits.WRITTEN);
  }

  @Test
  void a_long_name_of_a_member_is_told_in_short() {
    String name = "x".repeat(100_000);
    Problem problem = BadFile.only(BadFile.with(name, "1").text());
    assertThat(problem.message()).isEqualTo("unknownMember");
    assertThat(problem.line("f", Locale.ENGLISH)).hasSizeLessThan(400);
  }

  @Test
  void a_name_of_an_interface_or_a_client_may_be_so_long() {
    String longest = "x".repeat(Limits.NAME - 1) + "😀";
    assertThat(
            BadFile.read(
                BadFile.withInterface("{\"index\": 9, \"name\": \"" + longest + "\"}").text()))
        .isInstanceOf(Reading.Good.class);
    BadFile.withInterface("{\"index\": 9, \"name\": " + MARK + "\"" + longest + "x\"}")
        .isRefused("/interfaces/1/name", "1000");
    BadFile.withClient(
            "{\"name\": " + MARK + "\"" + longest + "x\", \"kind\": \"igmp\", \"protocolId\": 1}")
        .isRefused("/clients/1/name", "1000");
  }

  @Test
  void a_language_tag_of_many_parts_is_refused_and_not_an_overflow() {
    String tag = "en" + "-x".repeat(50_000);
    Problem problem = BadFile.only(BadFile.with("title", "{\"" + tag + "\": \"t\"}").text());
    assertThat(problem.message()).isEqualTo("notLanguage");
    assertThat(problem.text(Locale.ENGLISH)).hasSizeLessThan(150);
  }

  @Test
  void nesting_is_refused_wherever_it_is_and_not_an_overflow() {
    for (String opening : List.of("[", "{\"a\":", "[{\"note\":")) {
      for (String member : List.of("title", "interfaces", "steps", "format", "unknown")) {
        String text = BadFile.with(member, opening.repeat(100_000)).text();
        assertThat(BadFile.only(text).message()).isIn("beyondParser", "brokenJson");
      }
      assertThat(BadFile.only(opening.repeat(100_000)).pointer()).isEqualTo("/");
    }
  }

  @Test
  void one_entry_may_hold_so_many_values() {
    String many = "[" + String.join(",", Collections.nCopies(JsonLimits.VALUES, "[]")) + "]";
    BadFile.with("title", MARK + many).isRefused("/title", "100000");
    BadFile.withStep(MARK + "{\"wait\": " + many + "}").isRefused("/steps/1", "100000");
    BadFile.with("unknown", MARK + many).isRefused("/unknown", "100000");
  }

  @Test
  void a_file_of_nothing_but_unknown_members_is_given_up() throws IOException {
    String members =
        String.join(
            ",",
            IntStream.range(0, JsonLimits.VALUES + 1).mapToObj(n -> "\"" + n + "\":0").toList());
    assertThat(onlyProblem(BadFile.read("{" + members + "}")).message()).isEqualTo("tooManyValues");
  }

  @Test
  void lists_of_declarations_may_be_so_long() {
    assertTooMany("interfaces", Limits.INTERFACES, n -> "{\"index\": " + n + ", \"name\": \"\"}");
    assertTooMany("routes", Limits.ROUTES, n -> "{\"prefix\": \"10.0.0.0/8\"}");
    assertTooMany("clients", Limits.CLIENTS, n -> "{\"name\": \"" + n + "\"}");
  }

  @Test
  @Tag("slow")
  void lists_of_steps_may_be_so_long() {
    assertTooMany("setup", Limits.STEPS, n -> "{\"wait\": 1}");
    assertTooMany("steps", Limits.STEPS, n -> "0");
  }

  private static void assertTooMany(String list, int most, IntFunction<String> element) {
    InputStream file =
        joined(
            Stream.concat(
                Stream.of("{\"" + list + "\": ["),
                IntStream.rangeClosed(0, most)
                    .mapToObj(n -> (n == 0 ? "" : ",") + element.apply(n))));
    Problem problem = onlyProblem(read(file));
    assertThat(problem.message()).isEqualTo("tooManyElements");
    assertThat(problem.pointer()).isEqualTo("/" + list + "/" + most);
    BadFile.isTold(problem, Integer.toString(most));
  }

  @Test
  void lists_within_an_entry_may_be_so_long() {
    String keys = String.join(", ", Collections.nCopies(Limits.INTERFACES, "\"1\""));
    BadFile.withStep("{\"startUp\": \"P\", \"interfaces\": [" + keys + ", " + MARK + "\"1\"]}")
        .isRefused("/steps/1/interfaces/" + Limits.INTERFACES, "10000");
    String leave = "{\"leave\": {\"interface\": \"1\", \"group\": \"239.1.1.1\"}}";
    String during = String.join(", ", Collections.nCopies(Limits.DURING, leave));
    BadFile.withStep("{\"shutDown\": \"P\", \"during\": [" + during + ", " + MARK + leave + "]}")
        .isRefused("/steps/1/during/" + Limits.DURING, "1000");
    String disabled = String.join(", ", Collections.nCopies(Limits.DISABLED, "\"1\""));
    BadFile.withClient(
            "{\"name\": \"Q\", \"kind\": \"routing\", \"protocolId\": 9, \"policy\":"
                + " {\"creationAlert\": {\"disable\": ["
                + disabled
                + ", "
                + MARK
                + "\"1\"]}}}")
        .isRefused("/clients/1/policy/creationAlert/disable/" + Limits.DISABLED, "1000");
  }

  @Test
  void all_interfaces_together_may_have_so_many_next_hops() {
    List<String> hops =
        IntStream.rangeClosed(1, Limits.INTERFACES)
            .mapToObj(n -> "\"10.%d.%d.%d\"".formatted(n >> 16, n >> 8 & 255, n & 255))
            .toList();
    String first = interfaceWith(2, String.join(", ", hops));
    String second = interfaceWith(3, MARK + "\"10.1.1.1\", \"10.1.1.2\"");
    BadFile.withInterface(first + ", " + second).isRefused("/interfaces/2/nextHops/0", "10000");
  }

  private static String interfaceWith(int index, String hops) {
    return "{\"index\": %d, \"name\": \"\", \"type\": \"pointToMultipoint\", \"nextHops\": [%s]}"
        .formatted(index, hops);
  }

  @Test
  void of_very_many_problems_the_first_are_told_and_how_many_more_there_are() {
    int wrong = JsonLimits.PROBLEMS + 234;
    String steps = String.join(",\n", Collections.nCopies(wrong, "{\"crash\": \"Q\"}"));
    Reading.Bad bad = (Reading.Bad) BadFile.read(BadFile.with("steps", "[\n" + steps + "]").text());
    assertThat(bad.problems()).hasSize(JsonLimits.PROBLEMS + 1);
    List<Problem> told = bad.problems().subList(0, JsonLimits.PROBLEMS);
    for (int i = 0; i < told.size(); i++) {
      assertThat(told.get(i).pointer()).isEqualTo("/steps/" + i + "/crash");
    }
    Problem last = bad.problems().getLast();
    assertThat(last.message()).isEqualTo("moreProblems");
    assertThat(last.place().line()).isEqualTo(told.getLast().place().line() + 1);
    BadFile.isTold(last, "234");
  }

  @Test
  void a_problem_at_the_beginning_that_is_found_last_is_told_first() {
    String steps = String.join(",", Collections.nCopies(3 * JsonLimits.PROBLEMS, "{\"crash\": 1}"));
    Reading.Bad bad =
        (Reading.Bad)
            BadFile.read(
                "{\"format\": \"mgmscope/1\", "
                    + INTERFACES
                    + CLIENTS
                    + "\"steps\": ["
                    + steps
                    + "]}");
    assertThat(bad.problems().getFirst().message()).isEqualTo("missingMember");
    assertThat(bad.problems().getLast().arguments()).containsExactly("2001");
  }

  @Test
  void what_is_named_before_it_is_declared_may_not_fill_the_memory() {
    String keys = String.join(",", Collections.nCopies(Limits.INTERFACES, "\"1\""));
    int steps = Limits.OPEN / Limits.INTERFACES + 3;
    String list =
        String.join(
            ",",
            Collections.nCopies(steps, "{\"startUp\": \"P\", \"interfaces\": [" + keys + "]}"));
    Problem problem =
        onlyProblem(
            BadFile.read(
                HEAD + "\"steps\": [" + list + "], " + INTERFACES + CLIENTS + "\"setup\": []}"));
    assertThat(problem.message()).isEqualTo("tooManyOpen");
    BadFile.isTold(problem, "1000000");
  }

  @Test
  void a_file_of_empty_lines_is_given_up() {
    Problem problem = onlyProblem(read(new Endless("{", "\n\n\n\n\n\n\n\n")));
    assertThat(problem.message()).isEqualTo("tooManyLines");
    BadFile.isTold(problem, "20000000");
  }

  @Test
  @Tag("slow")
  void a_file_without_end_is_given_up() {
    Problem blank = onlyProblem(read(new Endless("{", "                ")));
    assertThat(blank.message()).isEqualTo("fileTooLong");
    BadFile.isTold(blank, "200000000");
    String wide = "\"" + "😀".repeat(5_000) + "\",";
    Problem emoji = onlyProblem(read(new Endless("{\"interfaces\": [", wide)));
    assertThat(emoji.message()).isEqualTo("tooManyWide");
    Problem newer =
        onlyProblem(read(new Endless("{\"format\": \"mgmscope/2\", \"steps\": [", "[],")));
    assertThat(newer.message()).isEqualTo("newerFormat");
  }

  @Test
  void the_largest_numbers_are_just_numbers() {
    String steps =
        """
        [{"wait": 4294967295}, {"wait": 4294967295},
        {"packet": {"source": "10.1.1.5", "group": "239.1.1.1", "interface": "1",
        "octets": 4294967295, "count": 4294967295}},
        {"call": "MgmGetFirstMfe", "args": {"bufferSize": 4294967295}}]\
        """;
    assertThat(BadFile.read(BadFile.with("steps", steps).text())).isInstanceOf(Reading.Good.class);
    for (String number : List.of("1e999999999", "9".repeat(500), "-0", "1E2", "0.5")) {
      assertThat(BadFile.only(BadFile.withStep("{\"wait\": " + number + "}").text()).message())
          .isEqualTo("outOfRange");
    }
    assertThat(
            BadFile.only(BadFile.withStep("{\"wait\": " + "9".repeat(100_000) + "}").text())
                .message())
        .isEqualTo("beyondParser");
  }

  @Test
  @Tag("slow")
  void a_setup_that_brings_about_too_much_is_refused_at_its_step() {
    String reports =
        String.join(
            ",",
            IntStream.range(0, 5_000)
                .mapToObj(
                    n ->
                        "{\"report\": {\"interface\": \"1\", \"group\": \"239.1.%d.%d\"}}"
                            .formatted(n >> 8, n & 255))
                .toList());
    String start = "{\"call\": \"MgmGroupEnumerationStart\", \"client\": \"P\"}";
    String starts = String.join(",", Collections.nCopies(25_000, start));
    Reading reading =
        BadFile.read(
            BadFile.withSetup(
                    "[{\"startUp\": \"I\", \"interfaces\": [\"1\"]},"
                        + "{\"startUp\": \"P\", \"interfaces\": [\"1\"]},"
                        + (reports + "," + starts + "]"))
                .text());
    Problem problem = onlyProblem(reading);
    assertThat(problem.message()).isEqualTo("setupTooLong");
    int listed = (int) (Limits.LISTED / 5_000);
    assertThat(problem.pointer()).isEqualTo("/setup/" + (2 + 5_000 + listed));
    BadFile.isTold(problem, "5000000");
  }

  private static Problem onlyProblem(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Bad.class);
    List<Problem> problems = ((Reading.Bad) reading).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Reading read(InputStream file) {
    try {
      return ScenarioReader.read(file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static InputStream joined(Stream<String> pieces) {
    String file = pieces.collect(Collectors.joining());
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  /// A beginning, and then the same again and again.
  private static final class Endless extends InputStream {
    private final byte[] beginning;
    private final byte[] again;
    private long given;

    Endless(String beginning, String again) {
      this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
      this.again = again.getBytes(StandardCharsets.UTF_8);
    }

    long given() {
      return given;
    }

    @Override
    public int read() {
      int next =
          given < beginning.length
              ? beginning[(int) given]
              : again[(int) ((given - beginning.length) % again.length)];
      given++;
      return next & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) {
      for (int i = 0; i < count; i++) {
        target[offset + i] = (byte) read();
      }
      return count;
    }
  }
}
