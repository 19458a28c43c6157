package org.mgmscope.story.router;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;

/// Routers of any size: all but the last client route, the interfaces are theirs in turn, packets
/// build entries, and at the end the first client shuts down.
public final class LargeRouters {
  private LargeRouters() {}

  public static Scenario of(int interfaces, int clients, int entries) {
    List<String> ports = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> setup = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    for (int i = 1; i <= interfaces; i++) {
      ports.add("{\"index\": %d, \"name\": \"Ethernet %d\"}".formatted(i, i));
    }
    int routing = Math.max(1, clients - 1);
    for (int c = 0; c < routing; c++) {
      names.add(
          "{\"name\": \"Protocol %d\", \"kind\": \"routing\", \"protocolId\": %d}"
              .formatted(c + 1, c + 100));
      List<String> taken = new ArrayList<>();
      for (int i = c + 1; i <= interfaces; i += routing) {
        taken.add("\"" + i + "\"");
      }
      setup.add(
          "{\"startUp\": \"Protocol %d\", \"interfaces\": [%s]}"
              .formatted(c + 1, String.join(", ", taken)));
    }
    if (clients > 1) {
      names.add("{\"name\": \"IGMP\", \"kind\": \"igmp\", \"protocolId\": 10}");
      setup.add("{\"startUp\": \"IGMP\", \"interfaces\": [\"1\", \"2\"]}");
      setup.add("{\"report\": {\"interface\": \"2\", \"group\": \"239.1.1.1\"}}");
    }
    for (int e = 0; e < entries; e++) {
      steps.add(
          "{\"packet\": {\"source\": \"10.%d.%d.5\", \"group\": \"239.1.1.1\", \"interface\": \"%d\"}}"
              .formatted(e / 250, e % 250, e % interfaces + 1));
    }
    steps.add("{\"shutDown\": \"Protocol 1\"}");
    String json =
        "{\"format\": \"mgmscope/1\", \"title\": \"Large\", \"interfaces\": [%s], \"clients\": [%s],"
                .formatted(String.join(", ", ports), String.join(", ", names))
            + " \"setup\": [%s], \"steps\": [%s]}"
                .formatted(String.join(", ", setup), String.join(", ", steps));
    try {
      return switch (ScenarioReader.read(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
