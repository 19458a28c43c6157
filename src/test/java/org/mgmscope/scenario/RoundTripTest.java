package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.mgm.Stimulus;

/// A scenario that is written reads back equal, and is laid out for people and version control.
class RoundTripTest {
  private static final int GENERATED = 300;

  static Stream<Named<Scenario>> shipped() {
    return Stream.concat(
        Cases.names().stream().map(name -> Named.of(name, Cases.scenario(name))),
        Stream.of(Named.of("lesson", Cases.lesson("01-shutdown"))));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_case_and_lesson_reads_back_equal(Scenario scenario) {
    readsBackEqual(scenario);
  }

  @Test
  void generated_scenarios_read_back_equal() {
    for (long seed = 1; seed <= GENERATED; seed++) {
      readsBackEqual(RandomScenario.of(seed, 12));
    }
  }

  private static void readsBackEqual(Scenario scenario) {
    String text = ScenarioWriter.toText(scenario);
    Scenario again = readBack(text);
    assertThat(again).isEqualTo(scenario);
    assertThat(ScenarioWriter.toText(again)).isEqualTo(text);
    assertThat(text).endsWith("\n}\n").doesNotContain("\r", "\t", " \n");
    assertThat(text.lines().filter(line -> line.startsWith("    {")).count())
        .as("one interface, route, client or step a line")
        .isEqualTo(
            (long) scenario.router().interfaces().size()
                + scenario.router().routes().size()
                + scenario.router().clients().size()
                + scenario.setup().size()
                + scenario.steps().size());
  }

  private static Scenario readBack(String text) {
    Reading reading = BadFile.read(text);
    assertThat(reading).as(text).isInstanceOf(Reading.Good.class);
    return ((Reading.Good) reading).scenario();
  }

  @Test
  void the_languages_of_a_text_stay_in_their_order() {
    String text = BadFile.with("title", "{\"fr\": \"t\", \"de\": \"u\", \"en\": \"v\"}").text();
    assertThat(ScenarioWriter.toText(readBack(text)))
        .contains("\"title\": {\"fr\": \"t\", \"de\": \"u\", \"en\": \"v\"},\n");
  }

  @Test
  void a_file_is_laid_out_in_one_order_without_what_goes_without_saying() {
    String text =
        """
        {"steps": [{"note": "n", "wait": 3},
                   {"packet": {"count": 1, "octets": 1000, "interface": "1", "group": "239.1.1.1",
                               "source": "10.1.1.5"}},
                   {"args": {"flags": ["MGM_JOIN_STATE_FLAG", "MGM_FORWARD_STATE"], "source": "*",
                             "interface": "1", "group": "239.1.1.1"},
                    "client": "P", "call": "MgmAddGroupMembershipEntry"}],
         "setup": [], "routes": [], "mfeDeletion": "afterEnable",
         "clients": [{"protocolId": 8, "policy": {}, "componentId": 0, "kind": "routing", "name": "P"}],
         "interfaces": [{"type": "broadcast", "name": "a", "index": 1}],
         "title": "t", "format": "mgmscope/1"}
        """;
    assertThat(ScenarioWriter.toText(readBack(text)))
        .isEqualTo(
            """
            {
              "format": "mgmscope/1",
              "title": "t",
              "interfaces": [
                {"index": 1, "name": "a"}
              ],
              "clients": [
                {"name": "P", "kind": "routing", "protocolId": 8}
              ],
              "steps": [
                {"wait": 3, "note": "n"},
                {"packet": {"source": "10.1.1.5", "group": "239.1.1.1", "interface": "1"}},
                {"call": "MgmAddGroupMembershipEntry", "client": "P", "args": {"group": "239.1.1.1", "interface": "1"}}
              ]
            }
            """);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_step_that_changes_changes_one_line(Scenario scenario) {
    List<String> before = ScenarioWriter.toText(scenario).lines().toList();
    for (int i = 0; i < scenario.steps().size(); i++) {
      List<Step> steps = new ArrayList<>(scenario.steps());
      steps.set(i, new Step(new Stimulus.Wait(123456)));
      List<String> after = lines(scenario, steps);
      assertThat(after).hasSameSizeAs(before);
      long changed = 0;
      for (int line = 0; line < before.size(); line++) {
        changed += before.get(line).equals(after.get(line)) ? 0 : 1;
      }
      assertThat(changed).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void a_step_that_is_put_in_adds_one_line_and_changes_none(Scenario scenario) {
    List<String> before = ScenarioWriter.toText(scenario).lines().toList();
    List<Step> steps = new ArrayList<>(scenario.steps());
    steps.add(0, new Step(new Stimulus.Wait(123456)));
    List<String> after = new ArrayList<>(lines(scenario, steps));
    assertThat(after.removeIf(line -> line.contains("123456"))).isTrue();
    assertThat(after).isEqualTo(before);
  }

  private static List<String> lines(Scenario scenario, List<Step> steps) {
    return ScenarioWriter.toText(
            new Scenario(
                scenario.title(),
                scenario.description(),
                scenario.router(),
                scenario.setup(),
                steps))
        .lines()
        .toList();
  }
}
