package org.mgmscope.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Step;

/// Who has sent packets, and by which interface they came in. A sender stays one when the MFE for
/// what it sends has fallen.
final class Senders {
  /// How many are known for an interface at most: the first ones.
  private static final int MOST = 8;

  private final Map<InterfaceKey, Map<Address, Integer>> since = new HashMap<>();

  Senders(Run run) {
    for (Step step : run.scenario().setup()) {
      if (step.input() instanceof Stimulus.Packet packet) {
        add(packet, 0);
      }
    }
    for (int number = 1; number <= run.size(); number++) {
      if (run.event(number).fact() instanceof Stimulus.Packet packet) {
        add(packet, number);
      }
    }
  }

  private void add(Stimulus.Packet packet, int event) {
    Map<Address, Integer> on = since.computeIfAbsent(packet.key(), _ -> new LinkedHashMap<>());
    if (on.size() < MOST) {
      on.putIfAbsent(packet.pair().source(), event);
    }
  }

  /// Who has sent by an interface up to a moment, in the order in which they began.
  List<Address> by(InterfaceKey key, int moment) {
    return since.getOrDefault(key, Map.of()).entrySet().stream()
        .filter(sender -> sender.getValue() <= moment)
        .map(Map.Entry::getKey)
        .toList();
  }
}
