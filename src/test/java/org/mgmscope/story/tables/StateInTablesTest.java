package org.mgmscope.story.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.story.Beats;
import org.mgmscope.story.StatePart;

/// Whatever the last line of a trace tells of a state stands in the tables, at every beat of every
/// case; and what differs between two such lines is what the tables say that the beat did.
class StateInTablesTest {
  private static final String NONE = "—";

  /// The parts whose cells the last line of a trace gives, each with the columns that it gives.
  private static final Map<StatePart, List<String>> TOLD =
      Map.of(
          StatePart.INTERFACES, List.of("index", "owner", "igmp"),
          StatePart.MEMBERSHIPS, List.of("client", "index", "pair"),
          StatePart.MFES, List.of("pair", "incoming", "outgoing", "packets"),
          StatePart.STATISTICS, List.of("pair", "packets", "octets", "elsewhere"),
          StatePart.ORIGINS, List.of("pair", "upstream", "timeout"),
          StatePart.ENUMERATIONS, List.of("enumeration"));

  static Stream<String> cases() {
    return Cases.names().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_part_of_a_state_stands_in_a_table(String name) {
    Run run = Run.of(Cases.scenario(name));
    Beats beats = new Beats(run);
    for (int beat = 0; beat <= beats.count(); beat++) {
      State before = run.at(beat == 0 ? 0 : beats.first(beat) - 1);
      State now = run.at(beats.last(beat));
      JsonObject then = told(before);
      JsonObject there = told(now);
      for (Part<?, ?> part : parts(run)) {
        if (TOLD.containsKey(part.name())) {
          compare(part, before, now, rows(part.name(), then), rows(part.name(), there));
        }
      }
      compareClients(run, before, now, there);
      compareHandles(run, before, now, there);
      compareManager(run, before, now, there);
    }
  }

  private static List<Part<?, ?>> parts(Run run) {
    return Parts.of(Parts.needHops(run.scenario().router()), Locale.ENGLISH);
  }

  private static JsonObject told(State state) {
    StringWriter text = new StringWriter();
    try {
      new TraceWriter(text).end(state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonParser.parseString(text.toString()).getAsJsonObject().getAsJsonObject("state");
  }

  // What a trace tells

  private static List<List<String>> rows(StatePart part, JsonObject state) {
    return switch (part) {
      case INTERFACES ->
          each(
              state,
              "interfaces",
              of -> List.of(text(of, "interface"), orNone(of, "owner"), igmp(of)));
      case MEMBERSHIPS ->
          each(
              state,
              "memberships",
              of -> List.of(text(of, "client"), text(of, "interface"), pair(of)));
      case MFES ->
          each(
              state,
              "mfes",
              of -> List.of(pair(of), text(of, "incoming"), outgoing(of), number(of, "packets")));
      case STATISTICS ->
          each(
              state,
              "mfes",
              of ->
                  List.of(
                      pair(of),
                      number(of, "packets"),
                      text(of, "octets"),
                      number(of, "differentInterface")));
      case ORIGINS ->
          each(
              state,
              "mfes",
              of ->
                  List.of(
                      pair(of),
                      text(of, "upstream").equals("0.0.0.0") ? NONE : text(of, "upstream"),
                      number(of, "timeout") + " s"));
      case ENUMERATIONS ->
          state.getAsJsonArray("enumerations").asList().stream()
              .map(each -> List.of(each.getAsString()))
              .toList();
      case CLIENTS, REPORTS, HANDLES, GROUPS, ROUTES, MANAGER -> throw new AssertionError(part);
    };
  }

  private static List<List<String>> each(
      JsonObject state, String list, java.util.function.Function<JsonObject, List<String>> row) {
    return state.getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(row)
        .toList();
  }

  private static String igmp(JsonObject of) {
    String igmp = text(of, "igmp");
    return igmp.equals("absent") ? NONE : igmp;
  }

  private static String outgoing(JsonObject of) {
    String disabled = list(of.getAsJsonArray("disabled"));
    String out = list(of.getAsJsonArray("outgoing"));
    return disabled.equals(NONE) ? out : out + " (disabled: " + disabled + ")";
  }

  private static String list(JsonArray keys) {
    return keys.isEmpty()
        ? NONE
        : String.join(" ", keys.asList().stream().map(JsonElement::getAsString).toList());
  }

  private static String pair(JsonObject of) {
    return "(" + text(of, "source") + ", " + text(of, "group") + ")";
  }

  private static String number(JsonObject of, String member) {
    return String.format(Locale.ENGLISH, "%,d", of.get(member).getAsLong());
  }

  private static String text(JsonObject of, String member) {
    return of.get(member).getAsString();
  }

  private static String orNone(JsonObject of, String member) {
    return of.get(member).isJsonNull() ? NONE : text(of, member);
  }

  // What the tables show

  private static <K, V> void compare(
      Part<K, V> part, State before, State now, List<List<String>> then, List<List<String>> there) {
    PartRows<K, V> rows = new PartRows<>(part, before, now, Locale.ENGLISH);
    Found<K> found = find(rows, new Query<>(false, "", null));
    List<List<String>> present = new ArrayList<>();
    List<List<String>> past = new ArrayList<>();
    Set<String> touched = new HashSet<>();
    for (int i = 0; i < found.keys().size(); i++) {
      K key = found.keys().get(i);
      assertThat(found.keys().indexOf(key)).isEqualTo(i);
      RowData row = rows.row(key);
      if (row.fate() != RowData.Fate.REMOVED) {
        present.add(cells(part, row, false));
      }
      if (row.fate() != RowData.Fate.ADDED) {
        past.add(cells(part, row, true));
      }
      if (row.fate() != RowData.Fate.SAME) {
        touched.add(row.fate() + " " + key);
      }
    }
    assertThat(present).as("%s at %d", part.name(), now.events()).isEqualTo(there);
    assertThat(past).as("%s before %d", part.name(), now.events()).isEqualTo(then);
    compareOnlyChanged(part, rows, found, touched, there.size() - then.size());
  }

  private static <K, V> void compareOnlyChanged(
      Part<K, V> part, PartRows<K, V> rows, Found<K> found, Set<String> touched, int more) {
    Found<K> changed = find(rows, new Query<>(true, "", null));
    Set<String> shown = new HashSet<>();
    for (int i = 0; i < changed.keys().size(); i++) {
      K key = changed.keys().get(i);
      shown.add(rows.row(key).fate() + " " + key);
    }
    assertThat(shown).as(part.name().toString()).isEqualTo(touched);
    assertThat(found.added() + found.changed() + found.removed()).isEqualTo(touched.size());
    assertThat(found.added() - found.removed()).isEqualTo(more);
  }

  private static <K, V> Found<K> find(PartRows<K, V> rows, Query<K, V> query) {
    Found<K> found = rows.find(query, () -> false);
    if (found == null) {
      throw new AssertionError("nobody stopped it");
    }
    return found;
  }

  private static List<String> cells(Part<?, ?> part, RowData row, boolean past) {
    List<String> told = TOLD.getOrDefault(part.name(), List.of());
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < part.columns().size(); i++) {
      Cell cell = row.cells().get(i);
      String old = cell.old();
      byName.put(part.columns().get(i).name(), past && old != null ? old : cell.text());
    }
    return told.stream().map(byName::get).toList();
  }

  private static List<RowData> rows(Run run, StatePart name, State before, State now) {
    for (Part<?, ?> part : parts(run)) {
      if (part.name() == name) {
        return rows(part, before, now);
      }
    }
    throw new AssertionError(name);
  }

  private static <K, V> List<RowData> rows(Part<K, V> part, State before, State now) {
    PartRows<K, V> rows = new PartRows<>(part, before, now, Locale.ENGLISH);
    Found<K> found = find(rows, new Query<>(false, "", null));
    List<RowData> made = new ArrayList<>();
    for (int i = 0; i < found.keys().size(); i++) {
      made.add(rows.row(found.keys().get(i)));
    }
    return made;
  }

  private static void compareClients(Run run, State before, State now, JsonObject there) {
    Set<String> destroyed = new HashSet<>();
    there.getAsJsonArray("destroyedHandles").forEach(each -> destroyed.add(each.getAsString()));
    List<RowData> rows = rows(run, StatePart.CLIENTS, before, now);
    List<JsonElement> clients = there.getAsJsonArray("clients").asList();
    assertThat(rows).hasSameSizeAs(clients);
    for (int i = 0; i < rows.size(); i++) {
      JsonObject client = clients.get(i).getAsJsonObject();
      String crashed = client.get("crashed").getAsBoolean() ? " (crashed)" : "";
      assertThat(rows.get(i).cells().getFirst().text()).isEqualTo(text(client, "name") + crashed);
      Cell handle = rows.get(i).cells().get(1);
      if (client.get("handle").isJsonNull() && !handle.text().equals(NONE)) {
        assertThat(handle.gone()).isTrue();
        assertThat(handle.text()).endsWith(" destroyed");
        assertThat(destroyed).contains(handle.text().replace(" destroyed", ""));
      } else {
        assertThat(handle.gone()).isFalse();
        assertThat(handle.text()).isEqualTo(orNone(client, "handle"));
      }
    }
  }

  private static void compareHandles(Run run, State before, State now, JsonObject there) {
    Set<String> alive = new HashSet<>();
    for (JsonElement each : there.getAsJsonArray("clients")) {
      alive.add(orNone(each.getAsJsonObject(), "handle"));
    }
    alive.remove(NONE);
    Set<String> shown = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (RowData row : rows(run, StatePart.HANDLES, before, now)) {
      Cell handle = row.cells().getFirst();
      (handle.gone() ? gone : shown).add(handle.text());
    }
    assertThat(shown).isEqualTo(alive);
    assertThat(gone)
        .isEqualTo(
            new HashSet<>(
                there.getAsJsonArray("destroyedHandles").asList().stream()
                    .map(JsonElement::getAsString)
                    .toList()));
  }

  private static void compareManager(Run run, State before, State now, JsonObject there) {
    List<RowData> rows = rows(run, StatePart.MANAGER, before, now);
    assertThat(value(rows, 0)).isEqualTo(number(there, "clock") + " s");
    assertThat(value(rows, 2)).isEqualTo(there.get("deadlocked").getAsBoolean() ? "yes" : "no");
  }

  private static @Nullable String value(List<RowData> rows, int row) {
    return rows.get(row).cells().get(1).text();
  }
}
