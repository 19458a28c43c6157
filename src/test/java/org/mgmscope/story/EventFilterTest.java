package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Router;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;

/// Which events a filter lets through, against what their lines in the trace name.
class EventFilterTest {
  private static final Set<String> CLIENTS = Set.of("by", "to", "client");
  private static final Set<String> KEYS =
      Set.of("interface", "incoming", "outgoing", "disabled", "out");

  static Stream<Scenario> scenarios() {
    return Stream.concat(
        Cases.names().stream().map(Cases::scenario), Stream.of(Cases.lesson("01-shutdown")));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void by_kind_those_of_the_kind_are_shown(Scenario scenario) {
    Run run = Run.of(scenario);
    for (EventKind kind : EventKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      assertThat(shown(run, new EventFilter(EnumSet.of(kind), null, null, null, "")))
          .isEqualTo(where(run, line -> line.get("kind").getAsString().equals(name)));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void by_client_those_that_name_it_are_shown(Scenario scenario) {
    Run run = Run.of(scenario);
    for (Router.Client client : scenario.router().clients()) {
      boolean igmp = client.kind() == Router.Client.Kind.IGMP;
      assertThat(shown(run, filter(client.name(), null, null)))
          .isEqualTo(
              where(
                  run,
                  line ->
                      named(line, run, CLIENTS).contains(client.name())
                          || (igmp && isAboutIgmp(line))));
    }
  }

  private static boolean isAboutIgmp(JsonObject line) {
    return line.has("what") && Set.of("igmp", "deadlock").contains(line.get("what").getAsString());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void by_interface_those_that_name_it_with_any_next_hop_are_shown(Scenario scenario) {
    Run run = Run.of(scenario);
    for (Router.Interface port : scenario.router().interfaces()) {
      String index = Integer.toUnsignedString(port.index());
      assertThat(shown(run, filter(null, port.index(), null)))
          .isEqualTo(
              where(
                  run,
                  line ->
                      isDeadlockAt(line, index)
                          || named(line, run, KEYS).stream()
                              .anyMatch(key -> key.equals(index) || key.startsWith(index + "@"))));
    }
  }

  /// A deadlock names its interface in words alone.
  private static boolean isDeadlockAt(JsonObject line, String index) {
    return line.has("waiting")
        && line.get("waiting").toString().contains("PMGM_ENABLE_IGMP_CALLBACK(" + index + ")");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void by_group_those_that_name_it_are_shown(Scenario scenario) {
    Run run = Run.of(scenario);
    EventRows rows = new EventRows(run, Locale.ENGLISH);
    for (Address group : rows.groups(() -> false)) {
      assertThat(shown(run, filter(null, null, group)))
          .isNotEmpty()
          .isEqualTo(where(run, line -> isAbout(line, run, group.toString())));
    }
  }

  private static boolean isAbout(JsonObject line, Run run, String group) {
    return named(line, run, Set.of("group")).contains(group) || snapshot(line, run).contains(group);
  }

  /// The groups of an enumeration that is opened: the trace leaves them to what it gives.
  private static Set<String> snapshot(JsonObject line, Run run) {
    return run.event(line.get("seq").getAsInt()).fact()
            instanceof org.mgmscope.mgm.Change.EnumerationCreated created
        ? new TreeSet<>(created.snapshot().stream().map(pair -> pair.group().toString()).toList())
        : Set.of();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void the_groups_offered_are_those_that_the_trace_names(Scenario scenario) {
    Run run = Run.of(scenario);
    Set<String> named = new TreeSet<>();
    for (int number = 1; number <= run.size(); number++) {
      named.addAll(named(line(run, number), run, Set.of("group")));
      named.addAll(snapshot(line(run, number), run));
    }
    named.remove("*");
    named.remove("0.0.0.0");
    List<Address> groups = new EventRows(run, Locale.ENGLISH).groups(() -> false);
    assertThat(groups).isSorted();
    assertThat(groups).extracting(Address::toString).containsExactlyInAnyOrderElementsOf(named);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void by_text_those_with_a_cell_that_holds_it_are_shown_in_both_languages(Scenario scenario) {
    Run run = Run.of(scenario);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      EventRows rows = new EventRows(run, locale);
      for (String text : List.of("igmp", "PMGM_", "error_", "(2)", "shutdown/1", "änderung")) {
        String small = text.toLowerCase(locale);
        assertThat(shown(rows, EventFilterTest.text(text)))
            .isEqualTo(
                IntStream.rangeClosed(1, run.size())
                    .filter(
                        number ->
                            String.join("\n", rows.row(number).cells())
                                .toLowerCase(locale)
                                .contains(small))
                    .boxed()
                    .toList());
      }
    }
  }

  @Test
  void letters_may_be_capital_or_small() {
    EventRows rows = new EventRows(Run.of(Cases.lesson("01-shutdown")), Locale.ENGLISH);
    assertThat(shown(rows, text("pmgm_disable"))).containsExactly(8);
    assertThat(shown(rows, text("PMGM_Disable"))).containsExactly(8);
    assertThat(shown(rows, text("pmgm_disabled"))).isEmpty();
  }

  @Test
  void all_parts_of_a_filter_must_be_true() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    EventFilter filter = new EventFilter(EnumSet.of(EventKind.CALL), "PIM-SM", 2, null, "Release");
    assertThat(shown(run, filter)).containsExactly(7);
    assertThat(shown(run, new EventFilter(filter.kinds(), "DVMRP", 2, null, "Release"))).isEmpty();
    assertThat(shown(run, new EventFilter(filter.kinds(), "PIM-SM", 3, null, "Release"))).isEmpty();
    assertThat(shown(run, new EventFilter(filter.kinds(), "PIM-SM", 2, null, "Take"))).isEmpty();
    assertThat(shown(run, new EventFilter(Set.of(), "PIM-SM", 2, null, "Release"))).isEmpty();
  }

  @Test
  void the_filter_that_asks_for_nothing_shows_every_event() {
    Run run = Run.of(Cases.lesson("01-shutdown"));
    assertThat(EventFilter.ALL.isAll()).isTrue();
    assertThat(shown(run, EventFilter.ALL))
        .isEqualTo(IntStream.rangeClosed(1, run.size()).boxed().toList());
  }

  @Test
  void whoever_no_longer_wants_to_know_is_not_told() {
    List<org.mgmscope.scenario.Step> many = new ArrayList<>();
    Scenario lesson = Cases.lesson("01-shutdown");
    for (int i = 0; i < 50; i++) {
      many.addAll(lesson.steps());
    }
    Run run =
        Run.of(
            new Scenario(
                lesson.title(), lesson.description(), lesson.router(), lesson.setup(), many));
    EventRows rows = new EventRows(run, Locale.ENGLISH);
    assertThat(rows.matching(text("igmp"), () -> true)).isNull();
    assertThat(rows.matching(text("igmp"), () -> false)).isNotNull();
  }

  @Test
  void a_number_is_found_where_it_stands_or_would_stand() {
    EventNumbers some = EventNumbers.of(new int[] {2, 5, 9});
    assertThat(IntStream.of(1, 2, 3, 5, 9, 10).map(some::indexOf))
        .containsExactly(-1, 0, -2, 1, 2, -4);
    EventNumbers all = EventNumbers.upTo(3);
    assertThat(IntStream.of(0, 1, 3, 4).map(all::indexOf)).containsExactly(-1, 0, 2, -4);
    assertThat(all.get(2)).isEqualTo(3);
    assertThatThrownBy(() -> all.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> some.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static EventFilter filter(
      @Nullable String client, @Nullable Integer index, @Nullable Address group) {
    return new EventFilter(EventFilter.ALL.kinds(), client, index, group, "");
  }

  private static EventFilter text(String text) {
    return new EventFilter(EventFilter.ALL.kinds(), null, null, null, text);
  }

  private static List<Integer> shown(Run run, EventFilter filter) {
    return shown(new EventRows(run, Locale.ENGLISH), filter);
  }

  private static List<Integer> shown(EventRows rows, EventFilter filter) {
    EventNumbers numbers = Objects.requireNonNull(rows.matching(filter, () -> false));
    return IntStream.range(0, numbers.size()).mapToObj(numbers::get).toList();
  }

  private static List<Integer> where(Run run, Predicate<JsonObject> holds) {
    return IntStream.rangeClosed(1, run.size())
        .filter(number -> holds.test(line(run, number)))
        .boxed()
        .toList();
  }

  /// What a line names in some members, and, if it is a return, what the line of its call does.
  private static Set<String> named(JsonObject line, Run run, Set<String> members) {
    Set<String> found = new TreeSet<>();
    collect(line, members, false, found);
    if (line.get("kind").getAsString().equals("return")) {
      collect(line(run, line.get("cause").getAsInt()), members, false, found);
    }
    return found;
  }

  private static void collect(
      JsonElement element, Set<String> members, boolean asked, Set<String> found) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(each -> collect(each, members, asked, found));
    } else if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(
              member -> {
                boolean named = members.contains(member.getKey());
                if (asked && member.getValue().isJsonPrimitive()) {
                  found.add(member.getKey());
                }
                collect(member.getValue(), members, named, found);
              });
    } else if (asked && element.isJsonPrimitive()) {
      found.add(element.getAsString());
    }
  }

  private static JsonObject line(Run run, int number) {
    StringWriter text = new StringWriter();
    try {
      new TraceWriter(text).event(run.event(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonParser.parseString(text.toString()).getAsJsonObject();
  }
}
