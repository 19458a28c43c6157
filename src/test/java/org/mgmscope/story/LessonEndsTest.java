package org.mgmscope.story;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Lighting;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Membership;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.Row;
import org.mgmscope.mgm.State;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Lessons;

/// What is left when a lesson has ended, and which clauses of the documentation it has lit, as
/// `lesson-ends.txt` states it.
class LessonEndsTest {
  private static final Map<String, List<String>> STATED = stated();

  static List<Lessons.Listed> course() {
    return Lessons.course();
  }

  private static Map<String, List<String>> stated() {
    Map<String, List<String>> stated = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    String text = new String(Cases.bytes("lesson-ends.txt"), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      if (line.startsWith("# ")) {
        lines = new ArrayList<>();
        stated.put(line.substring(2), lines);
      } else if (!line.isBlank()) {
        lines.add(line);
      }
    }
    return stated;
  }

  @Test
  void each_lesson_of_the_course_has_its_end_stated() {
    assertThat(STATED.keySet())
        .containsExactlyElementsOf(course().stream().map(Lessons.Listed::id).toList());
  }

  @ParameterizedTest
  @MethodSource("course")
  void a_lesson_ends_as_it_should_and_lights_the_clauses_that_it_is_about(Lessons.Listed lesson) {
    Run run = Run.of(lesson.read());
    List<String> found = new ArrayList<>(left(run));
    found.addAll(lit(run));
    assertThat(found).containsExactlyElementsOf(STATED.getOrDefault(lesson.id(), List.of()));
  }

  /// What is left after the last event: a line for the clock, the clients, the interfaces, and each
  /// membership and MFE.
  static List<String> left(Run run) {
    State state = run.at(run.size());
    Router router = run.scenario().router();
    List<String> lines = new ArrayList<>();
    lines.add("clock " + state.clock() + (state.deadlocked() ? ", deadlocked" : ""));
    lines.add(
        router.clients().stream()
            .map(client -> client(client.name(), state.clients().status(client.name())))
            .collect(joining(", ")));
    lines.add(router.keys().stream().map(key -> port(key, state)).collect(joining(", ")));
    for (Membership each : state.memberships().byKey().keys()) {
      lines.add(
          "membership "
              + state.clients().name(each.client())
              + " "
              + each.key()
              + " "
              + each.pair());
    }
    for (MfeEntry each : state.mfes().all().values()) {
      lines.add("MFE " + mfe(each.mfe()));
    }
    return lines;
  }

  private static String client(String name, Clients.Status status) {
    Handle handle = status.handle();
    if (handle == null) {
      return name + (status.last() == null ? " never" : " " + status.last() + " destroyed");
    }
    return name + " " + handle + (status.crashed() ? " crashed" : "");
  }

  private static String port(InterfaceKey key, State state) {
    Ports.Port port = state.ports().getOrFree(key);
    Handle owner = port.owner();
    String igmp =
        switch (port.igmp()) {
          case ABSENT -> "";
          case ENABLED -> " with IGMP";
          case DISABLED -> " with IGMP disabled";
        };
    return key + " " + (owner == null ? "nobody" : state.clients().name(owner)) + igmp;
  }

  private static String mfe(Mfe mfe) {
    return mfe.pair()
        + " in "
        + mfe.incoming()
        + " out "
        + mfe.outgoingKeys()
        + (mfe.disabled().isEmpty() ? "" : " disabled " + mfe.disabled())
        + (mfe.timeout() == Mfe.TIMEOUT ? "" : " timeout " + mfe.timeout());
  }

  /// A line for each row that has clauses lit.
  private static List<String> lit(Run run) {
    Map<Row, Set<Clause>> byRow = new EnumMap<>(Row.class);
    run.events()
        .forEach(
            event ->
                Lighting.all(event)
                    .forEach(
                        clause ->
                            byRow
                                .computeIfAbsent(clause.row(), _ -> EnumSet.noneOf(Clause.class))
                                .add(clause)));
    return byRow.entrySet().stream()
        .map(row -> row.getKey().id() + ": " + names(row.getKey(), row.getValue().stream()))
        .toList();
  }

  private static String names(Row row, Stream<Clause> clauses) {
    int prefix = row.name().length() + 1;
    return clauses
        .map(clause -> Objects.requireNonNull(clause).name().substring(prefix))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(joining(" "));
  }
}
