package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of 100 MB opens in a gigabyte.
@Tag("slow")
class HugeFileTest {
  private static final long BYTES = 100_000_000;
  private static final String HEAD =
      """
      {
        "format": "mgmscope/1",
        "title": "huge",
        "interfaces": [{"index": 1, "name": "a"}, {"index": 2, "name": "b"}],
        "routes": [{"prefix": "10.0.0.0/8", "interface": "1"}],
        "clients": [{"name": "P", "kind": "routing", "protocolId": 8}, {"name": "I", "kind": "igmp", "protocolId": 10}],
        "steps": [
      """;

  @TempDir Path folder;

  @Test
  void a_hundred_megabytes_of_steps_that_all_differ_are_checked_in_a_gigabyte() throws Exception {
    Path file = folder.resolve("huge.mgm.json");
    int steps = write(file, "{\"shutDown\": \"P\"}");
    assertThat(Files.size(file)).isGreaterThan(BYTES);
    assertThat(steps).isGreaterThan(300_000);
    assertThat(check(file)).isEqualTo("0: ");
  }

  @Test
  void a_mistake_at_the_end_of_a_hundred_megabytes_is_found_in_a_gigabyte() throws Exception {
    Path file = folder.resolve("huge.mgm.json");
    int steps = write(file, "{\"shutDown\": \"Q\"}");
    int line = 7 + steps;
    assertThat(check(file))
        .startsWith("2: " + file + ":" + line + ":14: /steps/" + (steps - 1) + "/shutDown: ");
  }

  private static String check(Path file) throws Exception {
    Process check = Child.start(List.of("-Xmx1g"), "check", "--lang", "en", file.toString());
    String said = new String(check.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return check.exitValue() + ": " + said;
  }

  /// @return the number of steps
  private static int write(Path file, String lastStep) throws IOException {
    long written = HEAD.length();
    int steps = 1;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD);
      while (written < BYTES) {
        String step = step(steps++) + ",\n";
        out.write(step);
        written += step.length();
      }
      out.write(lastStep + "]}\n");
    }
    return steps;
  }

  private static String step(int number) {
    String source =
        "10." + (number >> 16 & 0xFF) + "." + (number >> 8 & 0xFF) + "." + (number & 0xFF);
    String group =
        "239." + (number >> 14 & 0xFF) + "." + (number >> 7 & 0xFF) + "." + (number & 0xFF);
    return switch (number % 4) {
      case 0 ->
          "{\"packet\": {\"source\": \"%s\", \"group\": \"%s\", \"interface\": \"1\", \"count\": %d}}"
              .formatted(source, group, number);
      case 1 ->
          "{\"report\": {\"interface\": \"2\", \"group\": \"%s\", \"source\": \"%s\"}, \"note\": \"step %d\"}"
              .formatted(group, source, number);
      case 2 ->
          "{\"call\": \"MgmAddGroupMembershipEntry\", \"client\": \"P\", \"args\": {\"source\": \"%s\", \"group\": \"%s\", \"interface\": \"1\"}}"
              .formatted(source, group);
      default ->
          "{\"startUp\": \"P\", \"interfaces\": [\"1\", \"2\"], \"note\": {\"en\": \"step %d\"}}"
              .formatted(number);
    };
  }
}
