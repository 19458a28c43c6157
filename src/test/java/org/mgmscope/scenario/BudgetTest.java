package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;

/// Whatever can bring about very much is paid for: each of the ways in which a few steps multiply.
class BudgetTest {
  private static final int EVENTS = 200_000;
  private static final long LISTED = 200_000;
  private static final long LOOKED_AT = 500_000;

  private final List<Event> told = new ArrayList<>();

  private static Scenario scenario(int interfaces, List<String> steps) {
    String file =
        BadFile.with(
                "interfaces",
                "["
                    + String.join(
                        ",",
                        IntStream.rangeClosed(1, interfaces)
                            .mapToObj(n -> "{\"index\": " + n + ", \"name\": \"\"}")
                            .toList())
                    + "]")
            .and("setup", "[]")
            .and("steps", "[" + String.join(",", steps) + "]")
            .text();
    return ((Reading.Good) BadFile.read(file)).scenario();
  }

  /// Carries steps out until the budget is spent.
  ///
  /// @return the number of the step in which it is
  private int spentIn(Budget budget, int interfaces, List<String> steps) {
    Scenario scenario = scenario(interfaces, steps);
    State state = Mgm.begin(scenario.router());
    int number = 0;
    try {
      for (Step step : scenario.steps()) {
        state = Mgm.step(state, ++number, step.input(), budget);
      }
    } catch (Budget.Spent tooMuch) {
      return number;
    }
    return 0;
  }

  private Budget budget(int events, long listed, long lookedAt) {
    return new Budget(events, listed, lookedAt, (event, after) -> told.add(event));
  }

  private static String startUp(String client, int interfaces) {
    return "{\"startUp\": \"%s\", \"interfaces\": [%s]}"
        .formatted(
            client,
            String.join(
                ",", IntStream.rangeClosed(1, interfaces).mapToObj(n -> "\"" + n + "\"").toList()));
  }

  private static String entry(String verb, int key, String group) {
    return ("{\"call\": \"Mgm%sGroupMembershipEntry\", \"client\": \"P\", "
            + "\"args\": {\"group\": \"%s\", \"interface\": \"%d\"}}")
        .formatted(verb, group, key);
  }

  private static String packet(int source) {
    return ("{\"packet\": {\"source\": \"10.1.%d.%d\", \"group\": \"239.1.1.1\", "
            + "\"interface\": \"1\"}}")
        .formatted(source >> 8, source & 255);
  }

  private static List<String> packets(int count) {
    return IntStream.range(0, count).mapToObj(BudgetTest::packet).toList();
  }

  private static List<String> steps(Object... parts) {
    List<String> steps = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> several) {
        several.forEach(each -> steps.add((String) each));
      } else {
        steps.add((String) part);
      }
    }
    return steps;
  }

  private static List<String> times(int count, String... steps) {
    return IntStream.range(0, count).boxed().flatMap(n -> List.of(steps).stream()).toList();
  }

  @Test
  void exactly_so_many_events_are_told() {
    int spent = spentIn(budget(100, LISTED, LOOKED_AT), 1, times(200, "{\"wait\": 1}"));
    assertThat(spent).isEqualTo(101);
    assertThat(told).hasSize(100);
    assertThat(told.getLast().number()).isEqualTo(100);
  }

  @Test
  void a_run_that_ends_at_the_limit_is_whole() {
    assertThat(spentIn(budget(100, LISTED, LOOKED_AT), 1, times(100, "{\"wait\": 1}"))).isZero();
  }

  @Test
  void what_is_spent_stays_spent() {
    Budget budget = budget(1, LISTED, LOOKED_AT);
    assertThat(spentIn(budget, 1, times(2, "{\"wait\": 1}"))).isEqualTo(2);
    assertThatThrownBy(
            () -> budget.happened(told.getFirst(), Mgm.begin(scenario(1, List.of()).router())))
        .isInstanceOf(Budget.Spent.class);
  }

  @Test
  void mfes_that_list_very_many_interfaces_are_paid_for() {
    List<String> joins =
        IntStream.rangeClosed(2, 200).mapToObj(n -> entry("Add", n, "239.1.1.1")).toList();
    int spent =
        spentIn(
            budget(EVENTS, LISTED, Long.MAX_VALUE),
            200,
            steps(startUp("P", 200), joins, packets(2_000)));
    assertThat(spent).isBetween(200, 320);
  }

  @Test
  void snapshots_of_very_many_groups_are_paid_for() {
    List<String> joins =
        IntStream.range(0, 500)
            .mapToObj(n -> entry("Add", 1, "239.1.%d.%d".formatted(n >> 8, n & 255)))
            .toList();
    String start = "{\"call\": \"MgmGroupEnumerationStart\", \"client\": \"P\"}";
    int spent =
        spentIn(
            budget(EVENTS, LISTED, LOOKED_AT),
            1,
            steps(startUp("P", 1), joins, times(1_000, start)));
    assertThat(spent).isEqualTo(1 + 500 + 400 + 1);
  }

  @Test
  void entries_that_are_given_again_and_again_are_paid_for() {
    String get = "{\"call\": \"MgmGetFirstMfe\", \"args\": {\"bufferSize\": 4294967295}}";
    String statistics =
        "{\"call\": \"MgmGetFirstMfeStats\", \"args\": {\"bufferSize\": 4294967295}}";
    for (String each : List.of(get, statistics)) {
      int spent =
          spentIn(
              budget(EVENTS, LISTED, LOOKED_AT),
              1,
              steps(startUp("P", 1), packets(1_000), times(1_000, each)));
      assertThat(spent).as(each).isBetween(1_100, 1_300);
    }
  }

  @Test
  void a_packet_that_goes_out_by_very_many_interfaces_is_paid_for() {
    List<String> joins =
        IntStream.rangeClosed(2, 100).mapToObj(n -> entry("Add", n, "239.1.1.1")).toList();
    int spent =
        spentIn(
            budget(EVENTS, LISTED, LOOKED_AT),
            100,
            steps(startUp("P", 100), joins, times(1_000, packet(1))));
    assertThat(spent).isBetween(120, 170);
  }

  @Test
  void looking_at_all_mfes_is_paid_for_even_if_none_changes() {
    String again =
        "{\"call\": \"MgmAddGroupMembershipEntry\", \"client\": \"P\", \"args\": {\"group\": "
            + "\"239.1.1.1\", \"interface\": \"1\", \"flags\": [\"MGM_FORWARD_STATE\"]}}";
    int spent =
        spentIn(
            budget(EVENTS, LISTED, LOOKED_AT),
            1,
            steps(startUp("P", 1), packets(1_000), times(1_000, again)));
    assertThat(spent).isBetween(1_400, 1_600);
  }

  @Test
  void looking_at_all_that_hosts_reported_is_paid_for_even_if_igmp_has_crashed() {
    List<String> reports =
        IntStream.range(0, 1_000)
            .mapToObj(
                n ->
                    "{\"report\": {\"interface\": \"1\", \"group\": \"239.1.%d.%d\"}}"
                        .formatted(n >> 8, n & 255))
            .toList();
    int spent =
        spentIn(
            budget(EVENTS, LISTED, LOOKED_AT),
            1,
            steps(
                startUp("I", 1),
                reports,
                "{\"crash\": \"I\"}",
                times(1_000, startUp("P", 1), "{\"shutDown\": \"P\"}")));
    assertThat(spent).isBetween(1_100, 1_600);
  }

  @Test
  void looking_for_the_enumerations_of_a_client_is_paid_for() {
    String start = "{\"call\": \"MgmGroupEnumerationStart\", \"client\": \"P\"}";
    String register = "{\"call\": \"MgmRegisterMProtocol\", \"client\": \"I\"}";
    String leave = "{\"call\": \"MgmDeRegisterMProtocol\", \"client\": \"I\"}";
    int spent =
        spentIn(
            budget(EVENTS, LISTED, LOOKED_AT),
            1,
            steps(startUp("P", 1), times(1_000, start), times(1_000, register, leave)));
    assertThat(spent).isBetween(1_900, 2_100);
  }
}
