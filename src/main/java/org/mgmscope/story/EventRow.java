package org.mgmscope.story;

import java.util.Collection;
import java.util.Map;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;

/// An event as a row of the table. Where there is nothing to say, a cell is empty.
public final class EventRow {
  private final Event event;
  private final Map<EventColumn, String> cells;

  /// @param cells one for each column, in order; they are kept
  EventRow(Event event, Map<EventColumn, String> cells) {
    this.event = event;
    this.cells = cells;
  }

  public Event event() {
    return event;
  }

  /// All cells, in the order of their columns.
  public Collection<String> cells() {
    return cells.values();
  }

  public String cell(EventColumn column) {
    return cells.getOrDefault(column, "");
  }

  /// Whether MGM turns a call away.
  public boolean isRefusal() {
    return event.fact() instanceof Fact.Returned returned && returned.outcome().isRefusal();
  }
}
