package org.mgmscope.ui.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;

/// A router of 40 interfaces, 12 clients and 2,000 MFEs, of which the first client shuts down.
final class BigRouter {
  private static final int INTERFACES = 40;
  private static final int PROTOCOLS = 11;
  private static final int MFES = 2000;

  private BigRouter() {}

  static Scenario scenario() {
    List<String> interfaces = new ArrayList<>();
    List<String> clients = new ArrayList<>();
    List<String> setup = new ArrayList<>();
    for (int i = 1; i <= INTERFACES; i++) {
      interfaces.add("{\"index\": %d, \"name\": \"Ethernet number %d\"}".formatted(i, i));
    }
    clients.add("{\"name\": \"IGMP\", \"kind\": \"igmp\", \"protocolId\": 10}");
    setup.add(startUp("IGMP", 1));
    for (int p = 1; p <= PROTOCOLS; p++) {
      clients.add(
          "{\"name\": \"Protocol %d\", \"kind\": \"routing\", \"protocolId\": %d}"
              .formatted(p, 100 + p));
      setup.add(startUp("Protocol " + p, p));
    }
    for (int i = 1; i <= INTERFACES; i++) {
      for (int g = 1; g <= 5; g++) {
        setup.add(
            "{\"report\": {\"interface\": \"%d\", \"group\": \"239.1.1.%d\"}}".formatted(i, g));
      }
    }
    for (int m = 0; m < MFES; m++) {
      setup.add(
          "{\"packet\": {\"source\": \"10.1.%d.%d\", \"group\": \"239.1.1.%d\", \"interface\": \"1\"}}"
              .formatted(m / 200, 1 + m % 200, 1 + m % 5));
    }
    return read(
        """
        {"format": "mgmscope/1", "title": "Big", "interfaces": [%s], "clients": [%s],
         "routes": [{"prefix": "10.1.0.0/16", "interface": "1"}],
         "setup": [%s],
         "steps": [{"shutDown": "Protocol 2",
                    "during": [{"report": {"interface": "2", "group": "239.9.9.9"}}]},
                   {"packet": {"source": "10.1.0.1", "group": "239.1.1.1", "interface": "1"}}]}
        """
            .formatted(
                String.join(", ", interfaces),
                String.join(", ", clients),
                String.join(", ", setup)));
  }

  /// Each client has every eleventh interface; IGMP has them all.
  private static String startUp(String client, int first) {
    List<String> keys = new ArrayList<>();
    int step = client.equals("IGMP") ? 1 : PROTOCOLS;
    for (int i = first; i <= INTERFACES; i += step) {
      keys.add("\"" + i + "\"");
    }
    return "{\"startUp\": \"%s\", \"interfaces\": [%s]}".formatted(client, String.join(", ", keys));
  }

  private static Scenario read(String json) {
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
