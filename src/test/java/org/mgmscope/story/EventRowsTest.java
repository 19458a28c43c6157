package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;

/// The rows of the table of events against the trace, which says the same in another form.
class EventRowsTest {
  /// What the trace names that is not among the arguments: it has a column of its own, or, as part
  /// of an entry that is read, is left to the table of entries.
  private static final List<String> ELSEWHERE =
      List.of(
          "seq",
          "step",
          "kind",
          "row",
          "basis",
          "cause",
          "by",
          "to",
          "function",
          "code",
          "value",
          "what",
          "op",
          "reason",
          "delivered",
          "waiting",
          "entries");

  static Stream<Scenario> scenarios() {
    return Stream.concat(
        Cases.names().stream().map(Cases::scenario), Stream.of(Cases.lesson("01-shutdown")));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_row_says_what_the_line_of_the_trace_says(Scenario scenario) {
    Run run = Run.of(scenario);
    EventRows rows = new EventRows(run, Locale.ENGLISH);
    assertThat(rows.count()).isEqualTo(run.size());
    for (Event event : run.events()) {
      JsonObject line = line(event);
      EventRow row = rows.row(event.number());
      assertThat(row.event()).isSameAs(event);
      assertThat(row.cell(EventColumn.NUMBER)).isEqualTo(line.get("seq").getAsString());
      assertThat(row.cell(EventColumn.STEP)).isEqualTo(line.get("step").getAsString());
      assertThat(row.cell(EventColumn.KIND)).isEqualTo(kind(line.get("kind").getAsString()));
      assertThat(row.cell(EventColumn.CODE)).isEqualTo(code(line));
      assertThat(row.cell(EventColumn.BASIS)).isEqualTo(basis(line.get("basis").getAsString()));
      assertThat(row.cell(EventColumn.ROW))
          .isEqualTo(line.get("row").isJsonNull() ? "" : line.get("row").getAsString());
    }
  }

  private static String kind(String kind) {
    return kind.equals("stimulus") ? "outside" : kind;
  }

  private static String code(JsonObject line) {
    return line.has("code")
        ? line.get("code").getAsString() + " (" + line.get("value").getAsInt() + ")"
        : "";
  }

  private static String basis(String basis) {
    if (!basis.startsWith("I")) {
      return basis.equals("scenario") ? "the scenario says so" : basis;
    }
    String numbers = basis.replace("I", "").replace(",", ", ");
    return (numbers.contains(",") ? "readings " : "reading ") + numbers;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void who_and_what_name_the_client_and_the_function(Scenario scenario) {
    Run run = Run.of(scenario);
    EventRows rows = new EventRows(run, Locale.ENGLISH);
    for (Event event : run.events()) {
      JsonObject line = line(event);
      EventRow row = rows.row(event.number());
      if (line.has("function")) {
        assertThat(row.cell(EventColumn.WHAT)).isEqualTo(line.get("function").getAsString());
      }
      JsonElement who = line.has("by") ? line.get("by") : line.get("to");
      if (who != null) {
        String name = who.isJsonNull() ? "An administrative program" : who.getAsString();
        boolean fromMgm = !line.get("kind").getAsString().equals("call");
        assertThat(row.cell(EventColumn.WHO)).isEqualTo((fromMgm ? "MGM → " : "") + name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_arguments_hold_every_value_of_the_trace(Scenario scenario) {
    Run run = Run.of(scenario);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      EventRows rows = new EventRows(run, locale);
      for (Event event : run.events()) {
        EventRow row = rows.row(event.number());
        List<String> values = new ArrayList<>();
        values(line(event), values);
        String said = row.cell(EventColumn.WHO) + ", " + row.cell(EventColumn.ARGUMENTS);
        assertThat(said)
            .as(event.toString())
            .satisfies(text -> values.forEach(value -> assertThat(text).contains(value)));
      }
    }
  }

  private static void values(JsonObject object, List<String> values) {
    object
        .entrySet()
        .forEach(
            member -> {
              if (!ELSEWHERE.contains(member.getKey())) {
                value(member.getValue(), values);
              }
            });
  }

  private static void value(JsonElement value, List<String> values) {
    if (value.isJsonObject()) {
      values(value.getAsJsonObject(), values);
    } else if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(element -> value(element, values));
    } else if (value.isJsonPrimitive()) {
      boolean truth = value.getAsJsonPrimitive().isBoolean();
      values.add(truth ? value.getAsString().toUpperCase(Locale.ROOT) : value.getAsString());
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void both_languages_fill_the_same_cells(Scenario scenario) {
    Run run = Run.of(scenario);
    EventRows english = new EventRows(run, Locale.ENGLISH);
    EventRows german = new EventRows(run, Locale.GERMAN);
    for (int number = 1; number <= run.size(); number++) {
      EventRow row = english.row(number);
      EventRow other = german.row(number);
      for (EventColumn column : EventColumn.values()) {
        assertThat(other.cell(column).isEmpty()).isEqualTo(row.cell(column).isEmpty());
        assertThat(other.cell(column)).doesNotContain("null", "{", "}");
      }
      assertThat(other.cell(EventColumn.CODE)).isEqualTo(row.cell(EventColumn.CODE));
      assertThat(other.cells()).containsExactlyElementsOf(cells(other));
    }
  }

  private static List<String> cells(EventRow row) {
    return Stream.of(EventColumn.values()).map(row::cell).toList();
  }

  @Test
  void rows_speak_both_languages() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(new EventRows(run, Locale.ENGLISH).row(8).cells())
        .containsExactly(
            "8",
            "2.2",
            "callback",
            "MGM → IGMP",
            "PMGM_DISABLE_IGMP_CALLBACK",
            "Ethernet 2 (2)",
            "",
            "reading 19",
            "shutdown/1");
    assertThat(new EventRows(run, Locale.GERMAN).row(8).cells())
        .containsExactly(
            "8",
            "2.2",
            "Rückruf",
            "MGM → IGMP",
            "PMGM_DISABLE_IGMP_CALLBACK",
            "Ethernet 2 (2)",
            "",
            "Lesart 19",
            "shutdown/1");
  }

  private static JsonObject line(Event event) {
    StringWriter text = new StringWriter();
    try {
      new TraceWriter(text).event(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonParser.parseString(text.toString()).getAsJsonObject();
  }
}
