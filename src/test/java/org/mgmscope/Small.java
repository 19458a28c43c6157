package org.mgmscope;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;

/// A small router on which a test carries out its own steps: PIM-SM owns 1 and 2, IGMP is on 2, and
/// a host there wants 239.1.1.1.
public final class Small {
  private static final String SCENARIO =
      """
      {
        "format": "mgmscope/1",
        "title": "A small router",
        "interfaces": [{"index": 1, "name": "One"}, {"index": 2, "name": "Two"}],
        "routes": [{"prefix": "10.1.0.0/16", "interface": "1"}],
        "clients": [
          {"name": "PIM-SM", "kind": "routing", "protocolId": 8},
          {"name": "DVMRP", "kind": "routing", "protocolId": 4},
          {"name": "IGMP", "kind": "igmp", "protocolId": 10}
        ],
        "setup": [
          {"startUp": "IGMP", "interfaces": ["2"]},
          {"startUp": "PIM-SM", "interfaces": ["1", "2"]},
          {"report": {"interface": "2", "group": "239.1.1.1"}},
          {"packet": {"source": "10.1.1.5", "group": "239.1.1.1", "interface": "1"}}
        ],
        "steps": [STEPS]
      }
      """;

  private Small() {}

  /// Carries steps out, each as the scenario file has it.
  public static Run run(String... steps) {
    byte[] file =
        SCENARIO.replace("STEPS", String.join(",", steps)).getBytes(StandardCharsets.UTF_8);
    try {
      return switch (ScenarioReader.read(new ByteArrayInputStream(file))) {
        case Reading.Good good -> Run.of(good.scenario());
        case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
