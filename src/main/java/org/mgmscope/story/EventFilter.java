package org.mgmscope.story;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Address;

/// Which events are to be seen: those that all of this is true of.
///
/// @param kinds of which an event must be one
/// @param client that an event must name, or null
/// @param index of the interface that an event must name, with any next hop, or null
/// @param group that an event must name, or null
/// @param text that a cell of the event's row must hold, in capital or small letters; or empty
public record EventFilter(
    Set<EventKind> kinds,
    @Nullable String client,
    @Nullable Integer index,
    @Nullable Address group,
    String text) {
  /// Lets every event through.
  public static final EventFilter ALL =
      new EventFilter(Set.of(EventKind.values()), null, null, null, "");

  public EventFilter {
    kinds = Set.copyOf(kinds);
  }

  public boolean isAll() {
    return equals(ALL);
  }

  public boolean hasAllKinds() {
    return kinds.size() == EventKind.values().length;
  }

  boolean asksForTopic() {
    return client != null || index != null || group != null;
  }
}
