package org.mgmscope.run;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.State;

/// What is kept of a run while it goes on: every event, and the state after each [#STRIDE]th. A
/// state between is found by letting the few events since the last kept one happen again, so any
/// moment costs the same, however long the run.
public final class Recording implements Mgm.Observer {
  /// How many events lie between two states that are kept.
  static final int STRIDE = 128;

  private final EventList events = new EventList();
  private final List<State> kept = new ArrayList<>();
  private State last;

  /// @param beginning the state before event 1
  public Recording(State beginning) {
    kept.add(beginning);
    last = beginning;
  }

  /// Keeps an event. Events come in the order of their numbers, from 1.
  @Override
  public void happened(Event event, State after) {
    events.append(event);
    last = after;
    if (events.size() % STRIDE == 0) {
      kept.add(after);
    }
  }

  /// What was kept up to a moment, to go on from there in another way.
  Recording until(int moment) {
    Recording other = new Recording(kept.getFirst());
    other.events.appendFirst(events, moment);
    other.kept.addAll(kept.subList(1, 1 + moment / STRIDE));
    other.last = at(moment);
    return other;
  }

  /// How many events there are, and the number of the last moment.
  public int size() {
    return events.size();
  }

  /// All events in order; event n stands at n - 1.
  public List<Event> events() {
    return events;
  }

  /// The state at a moment: after as many events.
  ///
  /// @param moment from 0 to [#size]
  public State at(int moment) {
    if (moment < 0 || moment > size()) {
      throw new IndexOutOfBoundsException("no moment " + moment + " in a run of " + size());
    }
    if (moment == size()) {
      return last;
    }
    State state = kept.get(moment / STRIDE);
    for (int next = moment - moment % STRIDE; next < moment; next++) {
      state = state.after(events.get(next));
    }
    return state;
  }

  /// Grows without copying what it has.
  private static final class EventList extends AbstractList<Event> implements RandomAccess {
    private static final int CHUNK = 1024;

    private final List<Event[]> chunks = new ArrayList<>();
    private int size;

    void append(Event event) {
      if (size % CHUNK == 0) {
        chunks.add(new Event[CHUNK]);
      }
      chunks.getLast()[size++ % CHUNK] = event;
    }

    /// Appends another list's first events to this empty one. Full chunks are shared.
    void appendFirst(EventList other, int count) {
      int full = count / CHUNK;
      chunks.addAll(other.chunks.subList(0, full));
      if (count % CHUNK > 0) {
        Event[] rest = new Event[CHUNK];
        System.arraycopy(other.chunks.get(full), 0, rest, 0, count % CHUNK);
        chunks.add(rest);
      }
      size = count;
    }

    @Override
    public Event get(int index) {
      Objects.checkIndex(index, size);
      return chunks.get(index / CHUNK)[index % CHUNK];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
