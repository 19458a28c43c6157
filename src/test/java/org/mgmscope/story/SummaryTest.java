package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.text.Markup;

class SummaryTest {
  static Stream<String> cases() {
    return Cases.names().stream();
  }

  private static List<Summary.Line> summary(Run run, Locale locale) {
    return Objects.requireNonNull(Summary.of(run, locale, () -> false));
  }

  private static List<String> told(Run run, Locale locale) {
    return summary(run, locale).stream().map(line -> Markup.plain(line.words())).toList();
  }

  @Test
  void after_the_first_lesson_it_says_what_is_left() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(told(run, Locale.ENGLISH))
        .contains(
            "The handle H2 of PIM-SM is destroyed: it identifies nobody, for ever.",
            "DVMRP still has its handle H3.",
            "One call was refused.")
        .anyMatch(line -> line.startsWith("Ethernet 2 (2): no owner (at the beginning PIM-SM)"));
    assertThat(told(run, Locale.GERMAN)).contains("DVMRP hat noch sein Handle H3.");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void its_counts_are_those_of_the_trace(String name) throws Exception {
    Run run = Run.of(Cases.scenario(name));
    StringWriter out = new StringWriter();
    TraceWriter writer = new TraceWriter(out);
    for (Event event : run.events()) {
      writer.event(event);
    }
    writer.end(run.at(run.size()));
    List<JsonObject> lines =
        out.toString().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    JsonObject end = lines.getLast().getAsJsonObject("state");
    long built = count(lines, "mfe", "added");
    long fallen = count(lines, "mfe", "removed");
    long left = size(end, "mfes");
    assertThat(told(run, Locale.ENGLISH))
        .contains(
            "MFEs: %d at the beginning, %d built, %d fallen, %d left."
                .formatted(left - built + fallen, built, fallen, left));
    List<Integer> refused =
        IntStream.rangeClosed(1, lines.size())
            .filter(number -> isRefusal(lines.get(number - 1)))
            .boxed()
            .toList();
    assertThat(summary(run, Locale.ENGLISH).stream().flatMap(line -> line.events().stream()))
        .containsExactlyElementsOf(refused);
  }

  /// The other codes are answers, as is that nobody is on an interface.
  private static boolean isRefusal(JsonObject line) {
    return line.has("code")
        && !(line.get("code").getAsString().equals("ERROR_NOT_FOUND")
            && line.get("function").getAsString().equals("MgmGetProtocolOnInterface"))
        && !Set.of("NO_ERROR", "ERROR_NO_MORE_ITEMS", "ERROR_MORE_DATA")
            .contains(line.get("code").getAsString());
  }

  private static long count(List<JsonObject> lines, String what, String op) {
    return lines.stream()
        .filter(line -> line.has("what") && line.get("what").getAsString().equals(what))
        .filter(line -> line.get("op").getAsString().equals(op))
        .count();
  }

  private static long size(JsonObject end, String part) {
    JsonArray found = end.getAsJsonArray(part);
    return found == null ? 0 : found.size();
  }

  @Test
  void who_no_longer_wants_it_gets_none() {
    assertThat(Summary.of(Run.of(Cases.lesson("01-shutdown")), Locale.ENGLISH, () -> true))
        .isNull();
  }
}
