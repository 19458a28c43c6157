package org.mgmscope.story;

import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.run.Run;

/// Which events name a thing. A return names what its call named.
public final class Naming {
  private final Run run;

  public Naming(Run run) {
    this.run = run;
  }

  /// @param event its number, from 1
  public boolean namesClient(int event, String client) {
    return topics(event).clients().contains(client);
  }

  /// @param event its number, from 1
  public boolean namesInterface(int event, InterfaceKey key) {
    return topics(event).keys().contains(key);
  }

  /// Whether an event names a forwarding entry, or a wildcard that means it.
  ///
  /// @param event its number, from 1
  public boolean namesEntry(int event, SourceGroup entry) {
    return topics(event).pairs().stream().anyMatch(pair -> pair.matches(entry));
  }

  private EventTopics topics(int event) {
    return new EventTopics(run, run.event(event));
  }
}
