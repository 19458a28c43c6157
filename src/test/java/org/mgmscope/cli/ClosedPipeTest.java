package org.mgmscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in a real pipe.
class ClosedPipeTest {
  private static final int STEPS = 20_000;

  @TempDir Path folder;

  @Test
  void whoever_stops_reading_a_trace_is_told_nothing() throws Exception {
    Process trace = Child.start(List.of(), "trace", longScenario());
    try (BufferedReader out = trace.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("{\"seq\":1,");
    }
    String said = new String(trace.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(trace.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).isEmpty();
    assertThat(trace.exitValue()).isZero();
  }

  @Test
  void whoever_reads_on_gets_all_of_it() throws Exception {
    Process trace = Child.start(List.of(), "trace", longScenario());
    List<String> lines;
    try (BufferedReader out = trace.inputReader(StandardCharsets.UTF_8)) {
      lines = out.lines().toList();
    }
    assertThat(trace.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(trace.exitValue()).isZero();
    assertThat(lines).hasSize(STEPS + 1);
    assertThat(lines.getLast()).startsWith("{\"kind\":\"end\"");
  }

  /// A trace of it is far longer than what a pipe holds.
  private String longScenario() throws IOException {
    String head =
        """
        {"format": "mgmscope/1", "title": "t", "interfaces": [{"index": 1, "name": "a"}],
         "clients": [], "steps": [
        """;
    Path file = folder.resolve("long.mgm.json");
    Files.writeString(file, head + "{\"wait\": 1},\n".repeat(STEPS - 1) + "{\"wait\": 1}]}\n");
    return file.toString();
  }
}
