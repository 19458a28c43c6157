package org.mgmscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;

/// A few steps may bring about very much. A run ends where it would be too much, and says so.
class RunLimitTest {
  private static Run run(List<String> interfaces, List<String> steps) throws IOException {
    String file =
        """
        {"format": "mgmscope/1", "title": "t", "interfaces": [%s],
         "routes": [{"prefix": "10.0.0.0/8", "interface": "1"}],
         "clients": [{"name": "P", "kind": "routing", "protocolId": 8},
                     {"name": "Q", "kind": "routing", "protocolId": 9}],
         "steps": [%s]}
        """
            .formatted(String.join(",", interfaces), String.join(",", steps));
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    return Run.of(((Reading.Good) ScenarioReader.read(new ByteArrayInputStream(bytes))).scenario());
  }

  private static List<String> interfaces(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> "{\"index\": " + n + ", \"name\": \"\"}")
        .toList();
  }

  private static String startUp(int count) {
    return "{\"startUp\": \"P\", \"interfaces\": ["
        + String.join(",", IntStream.rangeClosed(1, count).mapToObj(n -> "\"" + n + "\"").toList())
        + "]}";
  }

  private static String entry(String verb, String key, String group) {
    return ("{\"call\": \"Mgm%sGroupMembershipEntry\", \"client\": \"P\", "
            + "\"args\": {\"group\": \"%s\", \"interface\": \"%s\"}}")
        .formatted(verb, group, key);
  }

  private static String packet(int source) {
    return ("{\"packet\": {\"source\": \"10.%d.%d.%d\", \"group\": \"239.1.1.1\", "
            + "\"interface\": \"1\"}}")
        .formatted(source >> 16, source >> 8 & 255, source & 255);
  }

  private static List<String> steps(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Test
  void a_run_that_is_not_too_much_is_whole() throws IOException {
    Run run = run(interfaces(2), List.of(startUp(2), packet(1), "{\"shutDown\": \"P\"}"));
    assertThat(run.isBrokenOff()).isFalse();
  }

  @Test
  @Tag("slow")
  void a_join_that_changes_all_the_mfes_again_and_again_is_broken_off() throws IOException {
    int mfes = 10_000;
    List<String> packets = IntStream.range(0, mfes).mapToObj(RunLimitTest::packet).toList();
    List<String> toggles =
        Collections.nCopies(2_000, entry("Add", "2", "*") + "," + entry("Delete", "2", "*"));
    Run run = run(interfaces(2), steps(List.of(List.of(startUp(2)), packets, toggles)));
    assertThat(run.isBrokenOff()).isTrue();
    assertThat(run.size()).isLessThanOrEqualTo(Limits.EVENTS);
    assertThat(run.at(run.size()).mfes().all().size()).isEqualTo(mfes);
  }

  @Test
  @Tag("slow")
  void a_run_of_a_million_steps_is_whole() throws IOException {
    List<String> steps =
        IntStream.range(0, 1_000_000)
            .mapToObj(n -> n % 10 == 0 ? packet(n) : packet(n / 1_000 * 1_000))
            .toList();
    Run run =
        run(interfaces(2), steps(List.of(List.of(startUp(2), entry("Add", "2", "*")), steps)));
    assertThat(run.isBrokenOff()).isFalse();
    assertThat(run.size()).isGreaterThan(2_000_000);
  }
}
